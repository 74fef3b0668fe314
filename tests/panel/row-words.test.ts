import { expect, test } from "vitest";
import { gapsTable } from "../../src/documents/ledger/gap-tables";
import { ownerAmong } from "../../src/panel/desk/triage/row-words";
import { readProjectList } from "../../src/portfolio/reporting/project-list";
import { reportingGaps } from "../../src/portfolio/reporting/reporting-gaps";
import { triage } from "../../src/portfolio/triage/triage";
import { parseTable } from "../../src/sheet/table-text";
import { deskRecord } from "../support/desk-record";

test("forms of one unit and project are told apart by their files", () => {
  const records = ["一.xlsx", "二.xlsx"].map((file) => deskRecord({ file }));
  const rows = triage([...records, deskRecord({ file: "三.xlsx", project: "清淤" })], "unit");
  expect(rows.map((row) => ownerAmong(row, rows))).toEqual(["甲单位　一.xlsx", "甲单位　二.xlsx", "甲单位"]);
});

test("a list compared with the forms says how many there are of each difference", () => {
  const { grid } = parseTable(`
    | 批复金额（万元） | 项目名称 | 单位名称 |
    | 100 | 农村公路养护 | 甲单位 |
    | 20 | 路灯维护 | 甲单位 |`);
  const list = readProjectList([grid]);
  const records = [deskRecord(), deskRecord({ file: "二.xlsx", project: "清淤" })];
  expect(list.ok && gapsTable(reportingGaps(list.projects, records)).notes).toEqual([
    "应报 2 个项目，已报 1 个，未报 1 个；重复报送 0 个，名称不一致 0 个，金额不一致 0 个，清单外 1 张表。",
  ]);
});
