import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { insertIndicators, type InsertOptions } from "../../src/drafting/insert/insert-indicators";
import { levelTotals } from "../../src/drafting/level-totals";
import { planWeights, splitPoints } from "../../src/drafting/insert/plan-weights";
import type { IndicatorDraft } from "../../src/drafting/indicator-draft";
import { mof2020 } from "../../src/profile/profiles/mof-2020";
import { indicatorTables } from "../../src/recognition/indicator-tables";
import { recognize } from "../../src/recognition/recognize";
import { applyChange } from "../../src/sheet/apply-change";
import { undoOf } from "../../src/sheet/change";
import type { Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";

const sheets = path.join(import.meta.dirname, "../recognition/sheets");
const sheet = (name: string): Grid =>
  parseTable(readFileSync(path.join(sheets, name, "sheet.md"), "utf8")).grid;

const rate: IndicatorDraft = {
  level1: "产出指标",
  level2: "质量指标",
  name: "工程验收合格率",
  target: { operator: "≥", value: "98", unit: "%" },
};
const lasting: IndicatorDraft = {
  level1: "效益指标",
  level2: "可持续影响指标",
  name: "管护机制健全程度",
  target: { operator: "定性", value: "健全", unit: "" },
};
const cost: IndicatorDraft = {
  level1: "成本指标",
  level2: "经济成本指标",
  name: "单位成本",
  target: { operator: "≤", value: "1.2", unit: "万元" },
};
const drafts = [rate, lasting, cost, { ...rate, name: "资料归档合格率" }];

function inserted(grid: Grid, list: readonly IndicatorDraft[], options?: InsertOptions) {
  const table = indicatorTables(grid).at(-1);
  const insertion = table && insertIndicators({ grid, table }, list, options);
  if (!insertion) throw new Error("no place");
  const step = applyChange([grid], insertion.change);
  const after = step.ok ? step.grids[0] : undefined;
  if (!after) throw new Error(JSON.stringify(step));
  return { after, insertion };
}

const read = (grid: Grid) => recognize(grid).forms.at(-1)?.indicators ?? [];

const layouts = [
  "national-review-b1",
  "sichuan-split-b4",
  "yunnan-two-row-header-b6",
  "target-halves-a1",
  "weight-before-a5",
  "flat-list-unmerged",
  "real-type-and-name-columns",
  "real-unit-before-operator",
  "real-level2-name-target-actual",
  "levels-under-general-header",
];

describe.each(layouts)("indicators written into %s", (name) => {
  const grid = sheet(name);
  const before = read(grid);
  const { after, insertion } = inserted(grid, drafts);
  const indicators = read(after);
  const hasLevels = before.some(({ group1 }) => group1 !== null);

  it("are read again with their levels and targets, where the plan says", () => {
    for (const [index, draft] of drafts.entries()) {
      const found = indicators.find((indicator) => indicator.row === insertion.rows[index]);
      expect(found?.name.text).toBe(draft.name);
      // Cost stands where this form has it; a list without level columns says nothing of levels.
      if (draft.level1 !== "成本指标" && hasLevels) expect(found?.level1).toBe(draft.level1);
      if (draft.target.operator === "定性") expect(found?.target?.value.text).toMatch(/健全$/);
      else expect(found?.target?.value.number).toBe(Number(draft.target.value));
      if (draft.target.unit !== "") expect(found?.target?.value.unit).toBe(draft.target.unit);
    }
  });

  it("leave every other indicator as it was", () => {
    const others = indicators.filter(({ row }) => !insertion.rows.includes(row));
    const facts = (list: typeof indicators): unknown =>
      list.map(({ level1, level2, name: own, target, weight, score }) => [
        ...[level1, level2, own.text, target?.text, weight?.text, score?.text],
      ]);
    expect(facts(others)).toEqual(facts(before));
  });

  it("go again with one undo", () => {
    const step = applyChange([after], undoOf(insertion.change));
    const undone = step.ok ? step.grids[0] : undefined;
    const content = (of: Grid | undefined): unknown =>
      of?.rows
        .map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null))
        .map((row) => row.join("|").replace(/\|+$/, ""));
    expect(content(undone)).toEqual(content(grid));
    const merges = (of: Grid | undefined): unknown =>
      new Set(of?.merges.map((merge) => JSON.stringify(merge)));
    expect(merges(undone)).toEqual(merges(grid));
  });
});

describe("an insertion", () => {
  it("takes the empty rows of its level first", () => {
    const { insertion } = inserted(sheet("national-review-b1"), [rate]);
    expect(insertion.change.edits.map(({ kind }) => kind)).toEqual(["set-cells"]);
  });

  it("writes points where they are given, new ones for old rows, too", () => {
    const grid = sheet("sichuan-split-b4");
    const old = read(grid)[1]?.row ?? 0;
    const reweighted = new Map([[old, 1000]]);
    const { after, insertion } = inserted(grid, [rate], { weights: [1000], reweighted });
    const weights = read(after).map(({ weight }) => weight?.points);
    expect(weights).toEqual([3000, 1000, 1000, 3000, 1000]);
    expect(insertion.rows).toEqual([old + 1]);
  });
});

describe("points", () => {
  it("of a level are those that the form prints, else those of the profile", () => {
    const groups = [
      { level1: "产出指标", printed: 4000 },
      { level1: "效益指标", printed: null },
    ] as const;
    expect([...levelTotals(groups, mof2020)]).toEqual([
      ["产出指标", 4000],
      ["效益指标", 3000],
    ]);
  });

  it.each([
    [5000, 3, [1700, 1700, 1600]],
    [1000, 4, [300, 300, 200, 200]],
    [1000, 12, [100, 100, 100, 100, 100, 100, 100, 100, 50, 50, 50, 50]],
  ])("%i over %i rows", (total, count, parts) => {
    expect(
      splitPoints(
        total,
        Array.from({ length: count }, () => 1),
      ),
    ).toEqual(parts);
  });

  it("keep what is there as long as there is room, else share anew", () => {
    const rows = [
      { level1: "产出指标", weight: 3000 },
      { level1: "产出指标", weight: null },
      { level1: "效益指标", weight: 3000 },
      { level1: "效益指标", weight: null },
    ] as const;
    const totals = new Map([
      ["产出指标", 5000],
      ["效益指标", 3000],
    ] as const);
    expect(planWeights(rows, totals)).toEqual([3000, 2000, 1500, 1500]);
  });
});

describe("an operator column", () => {
  const operators = (name: string): readonly string[] => {
    const { after, insertion } = inserted(sheet(name), [rate, { ...rate, name: "资料归档合格率" }]);
    const col = indicatorTables(after).at(-1)?.columns.operator ?? -1;
    return insertion.rows.map((row) => after.rows[row]?.[col]?.text ?? "");
  };

  it("is written in words where the form writes it in words", () =>
    expect(operators("real-direction-and-operator")).toEqual(["大于等于", "大于等于"]));

  it("is written with the form's own sign where it has one", () =>
    expect(operators("yunnan-two-row-header-b6")).toEqual(["≧", "≧"]));
});

it("a merged level without a word grows with its rows", () => {
  const { after } = inserted(sheet("real-direction-and-operator"), [rate]);
  expect(after.merges).toContainEqual({ top: 11, bottom: 15, left: 1, right: 1 });
});
