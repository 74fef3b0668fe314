import { expect, test } from "vitest";
import {
  auditedTotal,
  draftOpinion,
  enterScore,
  noOpinion,
  readScore,
} from "../../src/portfolio/opinion/opinion";
import {
  backBounds,
  dueBounds,
  enterDate,
  readDate,
  returnBounds,
} from "../../src/portfolio/opinion/date-entry";
import { daysAfter, dueDate } from "../../src/portfolio/opinion/due-date";
import { budgetStatement, capGrade, ticksOf } from "../../src/portfolio/results/caps";
import { rankingTable } from "../../src/documents/ledger/result-tables";
import { rankForms } from "../../src/portfolio/results/ranking";
import { triage } from "../../src/portfolio/triage/triage";
import { mof2020 } from "../../src/profile/profiles/mof-2020";
import { deskFinding, deskIndicator, deskRecord } from "../support/desk-record";

const strict = {
  ...mof2020,
  results: {
    lastShare: 0.2,
    budgetLine: 80,
    caps: [
      { tick: "audit", effect: "not-good" },
      { tick: "serious-audit", effect: "lowest" },
      { tick: "misuse", effect: "step-down" },
    ],
  },
} as const satisfies typeof mof2020;

test("ranking: equals share a place, and equals of the last one spared are spared", () => {
  const scores = [90, 95, 80, 80, 70];
  const rows = triage(
    scores.map((score, index) => deskRecord({ file: `${index}.xlsx`, recomputed: score * 100 })),
    "department",
  );
  expect(rankForms(rows, 0.2).map(({ place, last }) => [place, last])).toEqual([
    [1, false],
    [2, false],
    [3, false],
    [3, false],
    [5, true],
  ]);
  expect(rankForms(rows, 0.4).filter(({ last }) => last)).toHaveLength(1);
  expect(rankForms(rows, 0).some(({ last }) => last)).toBe(false);
});

test("a score above full marks is not ranked, and the ranking says so", () => {
  const rows = triage(
    [90, 166].map((score, index) => deskRecord({ file: `${index}.xlsx`, recomputed: score * 100 })),
    "department",
  );
  const { rows: ranked, notes } = rankingTable(rows, new Map());
  expect(ranked.map((row) => row.at(-1))).toEqual(["0.xlsx"]);
  expect(notes?.join("")).toContain("1 张得分超过满分，更正后再排。");
});

test("ticks lower the grade as the profile says, whatever their order; without a rule they do nothing", () => {
  expect(capGrade("优", ["audit"], strict).grade).toBe("中");
  expect(capGrade("优", ["misuse", "audit"], strict).grade).toBe("差");
  expect(capGrade("优", ["audit", "misuse"], strict).grade).toBe("差");
  expect(capGrade("良", ["serious-audit"], strict).grade).toBe("差");
  expect(capGrade("优", ["misuse"], strict)).toMatchObject({
    grade: "良",
    because: [expect.stringContaining("优 → 良")],
  });
  expect(capGrade("优", ["audit"], mof2020)).toEqual({ grade: "优", because: [] });
  expect(ticksOf(mof2020)).toEqual([]);
});

test("the budget line is a statement, not a decision", () => {
  expect(budgetStatement(7500, strict)).toMatch(/^得分 75，低于 80 分。.*由财政部门决定/);
  expect(budgetStatement(8000, strict)).toBeUndefined();
  expect(budgetStatement(7500, mof2020)).toBeUndefined();
});

test("a 核查分数 is never above the weight", () => {
  const row = deskIndicator("养护里程", { weight: 1500, score: 1500 });
  const none = noOpinion("甲.xlsx#0");
  expect(enterScore(none, row, 1501)).toMatchObject({
    ok: false,
    message: "核查分数 15.01 超过分值 15。请填 0 至 15。",
  });
  expect(enterScore(none, row, -1)).toMatchObject({ ok: false });
  expect(enterScore(none, row, Number.NaN)).toMatchObject({ ok: false });
  expect(enterScore(none, deskIndicator("无分值", { weight: null }), 1)).toMatchObject({ ok: false });
  const entered = enterScore(none, row, 1000);
  if (!entered.ok) throw new Error(entered.message);
  const record = deskRecord({ declared: 9800, indicators: [row, deskIndicator("其他", { row: 15 })] });
  expect(auditedTotal(record, entered.opinion)).toBe(9300);
  expect(enterScore(entered.opinion, row, null)).toEqual({ ok: true, opinion: none });
});

test("the drafted opinion says verdict, scores, counts and what to do, in the words of the depth", () => {
  const record = deskRecord({
    declared: 9800,
    recomputed: 9130,
    atRisk: 670,
    findings: [deskFinding(), deskFinding({ level: "warning" })],
    answered: [{ ...deskFinding(), reason: "汛期" }],
  });
  expect(draftOpinion(record, "department")).toBe(
    "主管部门初审意见：退回修改。自评 98 分，复核 91.3 分，相差 6.7 分。应更正 1 项，应说明 1 项，单位已说明 1 项。请逐项更正后重新报送。",
  );
  expect(draftOpinion(deskRecord(), "finance")).toBe(
    "财政审核意见：通过。自评 98 分，复核 98 分。没有发现问题。",
  );
});

test("a 核查分数 is typed as points stand in a form", () => {
  expect(["9.5", "９．５", " 9.5分", ".5", "9.", "0", ""].map(readScore)).toEqual([
    950,
    950,
    950,
    50,
    900,
    0,
    null,
  ]);
  for (const text of ["1e1", "0x10", "Infinity", "-1", "+1", "9.555", "9,5", "九", ".", "分"])
    expect(readScore(text), text).toBeNaN();
});

test("dates are read as the forms write them, and must be possible", () => {
  const written = [
    "2026-11-28",
    "2026年11月28日",
    "2026/11/28",
    "2026.11.28",
    "２０２６－１１－２８",
    "20261128",
  ];
  expect(new Set(written.map(readDate))).toEqual(new Set(["2026-11-28"]));
  expect(readDate("2026年 1月2日")).toBe("2026-01-02");
  for (const text of ["2026-02-30", "11/28/2026", "2026-13-01", "明天", "26-11-28"])
    expect(readDate(text), text).toBeUndefined();
  const bounds = returnBounds("2026-11-28", 2026);
  const entered = (text: string): string => {
    const entry = enterDate("退回日期", text, bounds);
    return entry.ok ? entry.date : entry.message;
  };
  expect(entered("2025年10月9日")).toBe("2025-10-09");
  expect(entered("1900-01-01")).toBe("退回日期应在 2025-01-01 至 2027-11-29 之间：表的年度是 2026 年。");
  expect(entered("9999-12-31")).toMatch(/^退回日期应在/);
  expect(entered("明天")).toMatch(/^“明天”不是日期。/);
  // A form of a year to come can still go back today.
  expect(returnBounds("2026-11-28", 2030).from).toBe("2026-11-28");
  expect(dueBounds("2026-11-28")).toMatchObject({ from: "2026-11-28", to: "2027-11-29" });
  expect(backBounds("2026-11-28", "2026-11-01")).toMatchObject({ from: "2026-11-01", to: "2026-11-28" });
});

test("due dates: thirty days after the return unless set", () => {
  expect(daysAfter("2024-02-15", 30)).toBe("2024-03-16");
  expect(daysAfter("kein", 30)).toBeUndefined();
  expect(dueDate({ returned: "2024-12-20" })).toBe("2025-01-19");
  expect(dueDate({ returned: "2024-12-20", due: "2024-12-31" })).toBe("2024-12-31");
  expect(dueDate({})).toBeUndefined();
});
