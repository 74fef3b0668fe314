import { expect, test } from "vitest";
import { reportingGaps } from "../../src/portfolio/reporting/reporting-gaps";
import { unitHeadings } from "../../src/portfolio/reporting/unit-headings";
import { deskRecord } from "../support/desk-record";

test("a list of as many rows as a sheet has is read", () => {
  const rows = Array.from({ length: 200_000 }, (_, at) => ({
    ...{ name: `项目${at}`, unit: "一所", isHeading: false, isPart: false, indent: 0, amount: 1 },
  }));
  expect(unitHeadings(rows, true).size).toBe(0);
});

test("of several names that are alike the most alike is taken, in one's own unit from further away", () => {
  const project = {
    sheet: "清单",
    row: 2,
    unit: "一所",
    project: "城区主次干道路灯节能改造",
    approved: null,
  };
  const record = (name: string, unit: string) => deskRecord({ file: `${name}.xlsx`, project: name, unit });
  const near = record("城区主次干道路灯节能改造工程", "二所");
  const own = record("主次干道路灯养护改造", "一所");
  const other = record("城区主次干道保洁", "二所");
  const renamed = (...records: Parameters<typeof reportingGaps>[1]) =>
    reportingGaps([project], records).renamed.map((one) => one.record);
  expect(renamed(other)).toEqual([]);
  expect(renamed(other, own)).toEqual([own]);
  expect(renamed(own, near)).toEqual([near]);
  expect(renamed(record("主次干道路灯养护改造", "二所"))).toEqual([]);
  expect(renamed(record("城区主次干道路灯节能改造二期", "一所"))).toHaveLength(1);
});
