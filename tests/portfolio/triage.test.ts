import { expect, test } from "vitest";
import { batchSentence, byUnit } from "../../src/documents/ledger/summary-table";
import { unitOpinions } from "../../src/documents/opinion/unit-opinions";
import { depthIds, verdictAt } from "../../src/portfolio/triage/depth";
import { countsOf, commonFindings, figuresOf } from "../../src/portfolio/triage/figures";
import { projectOf } from "../../src/portfolio/triage/projects";
import { copiesText, openFirst } from "../../src/portfolio/triage/open-first";
import { triage } from "../../src/portfolio/triage/triage";
import type { FormRecord } from "../../src/portfolio/record/record";
import { deskFinding, deskIndicator, deskRecord } from "../support/desk-record";

test("each depth is stricter than the one before", () => {
  const at = (spec: Parameters<typeof deskRecord>[0]): readonly string[] =>
    depthIds.map((depth) => verdictAt(deskRecord(spec), depth));
  const warning = deskFinding({ level: "warning", rule: "name-duplicate" });
  expect(at({ findings: [deskFinding()] })).toEqual(["return", "return", "return"]);
  expect(at({ answered: [{ ...deskFinding(), reason: "系统误差" }] })).toEqual(["pass", "explain", "return"]);
  expect(at({ findings: [warning] })).toEqual(["explain", "explain", "explain"]);
  expect(at({ answered: [{ ...warning, reason: "已核对" }] })).toEqual(["pass", "pass", "explain"]);
  expect(at({ findings: [deskFinding({ level: "warning", rule: "score-outruns-execution" })] })).toEqual([
    "explain",
    "explain",
    "return",
  ]);
  expect(at({ findings: [deskFinding({ level: "advice" })] })).toEqual(["pass", "pass", "pass"]);
});

test("a unit that is spelled in two ways is one unit; its own office is another", () => {
  const names = ["云岭市教育局", "云岭市教育局（本级）", "云岭市教育局(本级)", "云岭市 教育局"];
  const records = names.map((unit, index) => deskRecord({ file: `${index}.xlsx`, unit }));
  const rows = triage(records, "department");
  expect(countsOf(rows).units).toBe(2);
  const told = [["云岭市教育局", 2] as const, ["云岭市教育局（本级）", 2] as const];
  expect(byUnit(rows).map(({ unit, rows: own }) => [unit, own.length])).toEqual(told);
  const opinions = [...unitOpinions(records, { depth: "department", date: "2025-03-01" })];
  expect(opinions.map(({ owner, contents }) => [owner, contents.length])).toEqual(told);
});

test("the forms to open first come with their reasons; what passes is not among them", () => {
  const quiet = Array.from({ length: 12 }, (_, index) => deskRecord({ file: `ok-${index}.xlsx`, money: 10 }));
  const worst = deskRecord({
    file: "worst.xlsx",
    money: 5000,
    declared: 9800,
    recomputed: 7200,
    gradeRecomputed: "中",
    atRisk: 2600,
    execution: 43.2,
    inflation: 0.5,
    findings: Array.from({ length: 6 }, () => deskFinding()),
  });
  const slight = deskRecord({
    file: "slight.xlsx",
    money: 10,
    findings: [deskFinding({ level: "warning" })],
  });
  const records = [slight, ...quiet, worst];
  const first = openFirst(triage(records, "department"), records);
  expect(first.map(({ row }) => row.file)).toEqual(["worst.xlsx", "slight.xlsx"]);
  expect(first[0]?.row.reasons.map(({ text }) => text)).toEqual([
    "复核得分 72，等级中",
    "自评 98，复核 72，相差 26 分",
    "得分率比执行率高出 43.2 个百分点",
    "应更正 6 项，应说明 0 项",
    "预算执行率 43.2%",
    "预算 5,000 万元，在本批中居前一成",
  ]);
});

test("of forms that say the same one is opened first, the others are named behind it", () => {
  const names = ["里程", "及时率", "完好率", "成本", "满意度"];
  const indicators = names.map((name) => deskIndicator(name));
  const made = (index: number, own: Partial<FormRecord>): FormRecord =>
    deskRecord({ file: `${index}.xlsx`, unit: `${index}村`, findings: [deskFinding()], ...own });
  const copies = Array.from({ length: 12 }, (_, index) => made(index + 10, { indicators, atRisk: 900 }));
  const few = made(30, { indicators: indicators.slice(0, 4) });
  const records = [few, ...copies, made(31, {}), made(32, { indicators, kind: "project-target" })];
  const first = openFirst(triage(records, "department"), records);
  expect(first.map(({ row }) => row.file)).toEqual(["10.xlsx", "30.xlsx", "31.xlsx", "32.xlsx"]);
  expect(first.map(({ copies: others }) => others.length)).toEqual([11, 0, 0, 0]);
  expect(copiesText(first[0] ?? { copies: [] })).toBe(
    "内容大体相同的还有 11 张：11村 · 农村公路养护、12村 · 农村公路养护、13村 · 农村公路养护 等",
  );
});

test("what a reason says in figures is what the finding says", () => {
  const message = "执行率 86.5%，指标得分率 98.8%，高出 12.3 个百分点。";
  const finding = deskFinding({ rule: "score-outruns-execution", level: "warning", message });
  const rows = triage(
    [deskRecord({ execution: 86.48, inflation: 0.1243, findings: [finding] })],
    "department",
  );
  expect(rows[0]?.reasons.map(({ text }) => text)).toEqual(["得分率比执行率高出 12.3 个百分点"]);
});

test("answered findings are counted, never lost", () => {
  const [row] = triage([deskRecord({ answered: [{ ...deskFinding(), reason: "年底追加" }] })], "unit");
  expect(row).toMatchObject({ answered: 1, errors: 0, verdict: "pass" });
});

test("figures add up", () => {
  const rows = triage(
    [
      deskRecord({ declared: 4900, recomputed: 4000, outOf: 5000, findings: [deskFinding()] }),
      deskRecord({
        unit: "乙单位",
        declared: null,
        recomputed: null,
        outOf: null,
        money: null,
        execution: null,
      }),
    ],
    "department",
  );
  // A unit that names no money has none to be added up: 0.00 would be said of it.
  expect(countsOf(rows.slice(1)).money).toBeNull();
  expect(batchSentence(countsOf(rows.slice(1)), "unit", { refused: 0, unreviewed: 0 })).not.toContain("万元");
  const figures = figuresOf(rows);
  expect(figures).toMatchObject({
    forms: 2,
    units: 2,
    money: 100,
    verdicts: { return: 1, explain: 0, pass: 1 },
  });
  expect(figures.declared.find(({ label }) => label === "95–100")?.count).toBe(1);
  expect(figures.recomputed.find(({ label }) => label === "80–90")?.count).toBe(1);
  expect(figures.execution.reduce((sum, { count }) => sum + count, 0)).toBe(1);
});

test("the most frequent findings, by forms and then by number", () => {
  const twice = [deskFinding(), deskFinding(), deskFinding({ rule: "weight-total" })];
  expect(
    commonFindings([deskRecord({ findings: twice }), deskRecord({ findings: [deskFinding()] })]),
  ).toEqual([
    { rule: "score-over-formula", forms: 2, findings: 3 },
    { rule: "weight-total", forms: 1, findings: 1 },
  ]);
});

test("a project's money is counted once, whatever forms of it there are; halves of a sheet are told apart", () => {
  const rows = triage(
    [
      deskRecord({ file: "1.xlsx", kind: "project-target", part: "中期" }),
      deskRecord({ file: "1.xlsx", index: 1, kind: "project-target", part: "年度" }),
      deskRecord({ file: "2.xlsx", project: "农村公路养护项目" }),
      deskRecord({ file: "3.xlsx", project: "桥梁检测", money: 20 }),
      deskRecord({ file: "4.xlsx", unit: "乙单位", money: 30 }),
      deskRecord({ file: "5.xlsx", year: 2023, money: 5 }),
    ],
    "department",
  );
  expect(figuresOf(rows).money).toBe(155);
  expect(rows.map(projectOf).slice(0, 3)).toEqual([
    "农村公路养护（中期）",
    "农村公路养护（年度）",
    "农村公路养护项目",
  ]);
});
