import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reviewSheet } from "../../src/review/review-sheet";
import { rules } from "../../src/rules/index";
import { contains, parseAddress } from "../../src/sheet/address";
import { changed } from "../support/changed";
import { cellAt, type Cell, type CellValue, type Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";

const sheets = ["review-joined", "review-split", "target-with-cost"] as const;
type SheetName = (typeof sheets)[number];

function load(name: SheetName): Grid {
  return parseTable(readFileSync(join(import.meta.dirname, "correct", `${name}.md`), "utf8")).grid;
}

/** What is typed into which cell, and the book's id (or the rule's) of the check that must see it there. */
type Plant = readonly [fault: string, cell: string, to: CellValue, book: string, seenAt?: string];

const plants: Readonly<Record<SheetName, readonly Plant[]>> = {
  "review-joined": [
    ["score above the formula", "F12", "310件", "S-SCOREFORM", "H12"],
    ["a deadline-like rate missed with full marks", "F15", "90%", "S-FULLNOTDONE", "H15"],
    ["ceiling exceeded with full marks", "F16", "1900元", "S-NEGEXCEED", "H16"],
    ["points lost without a reason", "I14", null, "S-LOSTNOREASON"],
    ["a reason that says nothing", "I14", "无", "S-REASONEMPTYISH"],
    ["score above the weight", "H13", 12, "W-SCOREGT"],
    ["negative score", "H13", -1, "W-SCORENEG"],
    ["score that is no number", "H13", "满分", "points-not-a-number"],
    ["wrong total", "H20", 98, "W-SUMTOTAL"],
    ["wrong grade", "I20", "中", "W-GRADE"],
    ["weights that do not total their group", "G17", 25, "W-L1", "B17"],
    ["wrong execution rate", "G6", "90%", "S-EXECRATE"],
    ["wrong execution score", "H6", 10, "S-EXECSCORE"],
    ["executed more than the budget", "E6", 90, "S-EXECOVER"],
    ["parts of the money that do not add up", "D7", 70, "R-SUMFUND", "D6"],
    ["a total of 0 over parts with money", "D6", 0, "R-FUNDHEAD0"],
    ["operator copied into the actual", "F13", "≥6000人次", "S-SIGNINACTUAL"],
    ["a figure answered with words", "F13", "已完成", "S-TEXTACTUAL"],
    ["no actual", "F13", null, "S-NOACTUAL"],
    ["unit of another kind", "F12", "436公里", "S-UNITDRIFT"],
    ["far over the target", "F12", "980件", "S-OVER130"],
    ["a rate above 100 %", "F19", "120%", "Q-PCTOVER"],
    ["actual result left empty", "F10", null, "S-GOALDONEEMPTY"],
    ["goal left empty", "B10", null, "T-BLANKGOAL"],
    ["goal that is a sign", "B10", "-", "T-SYMGOAL"],
    ["no project name", "C3", null, "T-HEADERMISS"],
    ["scanner damage", "E19", "290%", "Q-PCTOVER"],
    ["a line for the target of a row with points", "E13", "—", "S-EMPTYROWFULL"],
    ["no total", "H20", null, "S-NOSCORE"],
    ["no weight for the money", "F6", null, "S-WEIGHT0"],
    ["a negative amount", "E8", -5, "W-SCORENEG"],
    ["nothing but the place for a stamp", "F4", "（盖章）", "T-HEADERMISS"],
    ["a line for the department", "C4", "——", "T-HEADERMISS"],
  ],
  "review-split": [
    ["score above the formula", "H11", 3, "S-SCOREFORM", "J11"],
    ["points lost without a reason", "K16", null, "S-LOSTNOREASON"],
    ["no operator", "E12", null, "Q-NOSIGN"],
    ["sign turned", "E15", "≥", "Q-SIGNMISMATCH"],
    ["target always reached", "F12", 0, "Q-TARGET0"],
    ["target below nothing", "F12", -5, "Q-TARGET0"],
    ["unit missing", "G12", null, "Q-NOUNIT"],
    ["vague target", "F12", "若干", "Q-VAGUE"],
    ["same indicator twice", "D12", "整治易涝点数量", "T-DUPNAME"],
    ["money as a quantity", "G12", "万元", "Q-MONEYASQTY", "D12"],
    ["wrong total weight", "I11", 25, "W-TOTAL", "I19"],
  ],
  "target-with-cost": [
    ["quantity without a figure", "E13", "完成改造", "Q-NODIGIT"],
    ["vague time", "E16", "及时完成", "Q-TIMEVAGUE"],
    ["vague benefit", "E17", "有效改善", "Q-VAGUE"],
    ["figure without a unit", "E14", "18", "Q-NOUNIT"],
    ["unit in words", "E15", "=100百分比", "Q-UNITWORD"],
    ["cost with a floor", "E11", "≥6500元/户", "Q-SIGNMISMATCH"],
    ["satisfaction above 100 %", "E19", "≥105%", "Q-PCTOVER"],
    ["placeholder left", "E17", "≥XX户", "T-PLACEHOLDER"],
    ["weights that do not total 90", "F17", 20, "W-TOTAL", "F10"],
    ["parts of the money that do not add up", "D7", 400, "R-SUMFUND", "D5"],
    ["goal is the project's name", "B9", "城镇老旧小区改造", "T-GOALISNAME"],
    ["goal left empty", "B9", null, "T-BLANKGOAL"],
  ],
};

const serving = (book: string): ReadonlySet<string> =>
  new Set(rules.filter((rule) => rule.book.includes(book) || rule.id === book).map((rule) => rule.id));

function place(cell: string): { row: number; col: number } {
  const at = parseAddress(cell);
  if (!at) throw new Error(`no cell ${cell}`);
  return at;
}

describe.each(sheets)("%s", (name) => {
  const grid = load(name);

  it("is correct: no error and no warning", () => {
    const findings = reviewSheet(grid).forms.flatMap((form) => form.findings);
    expect(findings.filter((finding) => finding.level !== "advice")).toEqual([]);
  });

  it.each(plants[name].map((plant) => [`${plant[0]} at ${plant[1]}`, plant] as const))("%s", (_, plant) => {
    const [, cell, to, book, seenAt = cell] = plant;
    const at = place(cell);
    const was = cellAt(grid, at.row, at.col)?.value ?? null;
    const planted = changed(grid, {
      title: "",
      edits: [{ kind: "set-cells", sheet: "表", cells: [{ at, was, to }] }],
    });
    const findings = reviewSheet(planted).forms.flatMap((form) => form.findings);
    const ids = serving(book);
    expect(ids.size).toBeGreaterThan(0);
    const seen = findings.filter(
      (finding) => ids.has(finding.rule) && (!finding.range || contains(finding.range, place(seenAt))),
    );
    expect(
      seen.length,
      findings.map((finding) => `${finding.rule} ${finding.message}`).join("\n"),
    ).toBeGreaterThan(0);
  });
});

it.each([
  ["XX", "placeholder-left"],
  ["待定", "target-undetermined"],
])("says of an actual %s what it is, and not that it is no figure as well", (to, rule) => {
  const grid = load("review-joined");
  const was = cellAt(grid, 12, 5)?.value ?? null;
  const cells = [{ at: { row: 12, col: 5 }, was, to }];
  const planted = changed(grid, { title: "", edits: [{ kind: "set-cells", sheet: "表", cells }] });
  const [review] = reviewSheet(planted).forms;
  const there = review?.findings.filter(({ range }) => range && contains(range, { row: 12, col: 5 }));
  expect(there?.map((finding) => [finding.rule, finding.level])).toEqual([[rule, "error"]]);
});

/** The same sheet as some programs leave it: signs behind every text that nobody sees. */
function withHiddenSigns(grid: Grid): Grid {
  const hidden = (cell: Cell | undefined): Cell | undefined =>
    typeof cell?.value === "string"
      ? { ...cell, value: `${cell.value}\u200b`, text: `\ufeff${cell.text}\u200b` }
      : cell;
  return { ...grid, rows: grid.rows.map((row) => row?.map(hidden)) };
}

it.each(sheets)("%s: signs that nobody sees hide no fault and are none", (name) => {
  for (const [, cell, to] of plants[name]) {
    const at = parseAddress(cell);
    const was = (at && cellAt(load(name), at.row, at.col)?.value) ?? null;
    const cells = at ? [{ at, was, to }] : [];
    const planted = changed(load(name), { title: "", edits: [{ kind: "set-cells", sheet: "表", cells }] });
    const [plain, hidden] = [planted, withHiddenSigns(planted)].map((grid) =>
      reviewSheet(grid).forms.map(({ findings }) =>
        findings.map(({ rule, messageId, range }) => ({ rule, messageId, range })),
      ),
    );
    expect(hidden).toEqual(plain);
  }
});
