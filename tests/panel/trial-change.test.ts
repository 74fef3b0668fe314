import { expect, it } from "vitest";
import { trialChange } from "../../src/panel/row/trial-change";
import { trialCells, tryOut, type TrialTexts } from "../../src/panel/row/try-out";
import { defaultProfile } from "../../src/profile/profiles";
import { reviewSheet } from "../../src/review/review-sheet";
import { toA1 } from "../../src/sheet/address";
import { cellEditsOf } from "../../src/sheet/change";
import type { Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";

/** What 写入 would put into which cell after something was typed over the first row. */
function written(table: string, texts: TrialTexts): readonly (readonly [string, unknown])[] {
  return writtenIn(parseTable(table).grid, texts);
}

function writtenIn(grid: Grid, texts: TrialTexts): readonly (readonly [string, unknown])[] {
  const [review] = reviewSheet(grid).forms;
  const [indicator] = review?.form.indicators ?? [];
  if (!review || !indicator) throw new Error("no form was read");
  const cells = trialCells(grid, review.form, indicator);
  const result = tryOut(review, defaultProfile, { row: indicator.row, texts });
  if (!result) throw new Error("the row is gone");
  const { change } = trialChange(grid, { form: review.form, indicator }, { cells, texts, result });
  return cellEditsOf(change).map(({ at, to }) => [toA1(at), to]);
}

const joint = `
  | 项目支出绩效自评表 | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分/分值 |
  | 产出指标 | 数量指标 | 检查次数 | ≥120次 | 120次 | 20/20 |
  | 效益指标 | 社会效益指标 | 问题整改率 | ≥90% | 92% | 80/80 |
  | 总分：100分 | < | < | < | < | < |`;

it("leaves the weight beside a score, and the words around a total", () => {
  expect(written(joint, { actual: "90次" })).toEqual([
    ["E3", "90次"],
    ["F3", "15/20"],
    ["A5", "总分：95分"],
  ]);
});

it("writes score and weight of one cell together, each in its place", () => {
  expect(written(joint, { weight: "10", score: "8" })).toEqual([
    ["F3", "8/10"],
    ["A5", "总分：88分"],
  ]);
});

it("leaves the total alone where the score typed over is one that the sheet computes", () => {
  const { grid } = parseTable(`
  | 项目支出绩效自评表 | < | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 检查次数 | ≥120次 | 120次 | 20 | 20 |
  | 效益指标 | 社会效益指标 | 问题整改率 | ≥90% | 92% | 80 | 80 |
  | 总分 | < | < | < | < | 100 | 100 |`);
  const rows = grid.rows.map((row, at) =>
    at === 2 ? row?.map((cell, col) => (cell && col === 6 ? { ...cell, formula: "F3*1" } : cell)) : row,
  );
  expect(writtenIn({ ...grid, rows }, { score: "18" })).toEqual([]);
  expect(writtenIn({ ...grid, rows }, { actual: "90次" })).toEqual([
    ["E3", "90次"],
    ["G5", 95],
  ]);
});

it("does not try one figure where score and weight belong", () => {
  const { grid } = parseTable(joint.replace("20/20", "20"));
  const [review] = reviewSheet(grid).forms;
  const [indicator] = review?.form.indicators ?? [];
  if (!review || !indicator) throw new Error("no form was read");
  expect(trialCells(grid, review.form, indicator).map(({ role }) => role)).toEqual(["actual", "target"]);
});

it("changes points that stand behind a name, not the name", () => {
  const named = `
  | 项目支出绩效目标申报表 | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 数量指标 | 培训人次（30分） | ≥100人次 |
  | 效益指标 | 社会效益指标 | 持证上岗率（70分） | ≥90% |`;
  expect(written(named, { weight: "20" })).toEqual([["C3", "培训人次（20分）"]]);
});

it("names and writes a target and an actual that share a column, each in its place", () => {
  const shared = `
  | 项目支出绩效自评表 | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年初目标值/全年完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 检查次数 | ≥120次/120次 | 20 | 20 |
  | 效益指标 | 社会效益指标 | 问题整改率 | ≥90%/92% | 80 | 80 |`;
  const { grid } = parseTable(shared);
  const [review] = reviewSheet(grid).forms;
  const [indicator] = review?.form.indicators ?? [];
  if (!review || !indicator) throw new Error("no form was read");
  expect(trialCells(grid, review.form, indicator).map(({ label, text }) => [label, text])).toEqual([
    ["实际完成值", "120次"],
    ["指标值", "≥120次"],
    ["分值", "20"],
    ["得分", "20"],
  ]);
  expect(written(shared, { actual: "90次" })).toEqual([
    ["D3", "≥120次/90次"],
    ["F3", 15],
  ]);
});

it("writes a figure with its thousands set apart as a number, and beside words as it was typed", () => {
  const counted = (actual: string): string => `
  | 项目支出绩效自评表 | < | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 发放手册数量 | ≥1500册 | ${actual} | 20 | 20 |
  | 效益指标 | 社会效益指标 | 问题整改率 | ≥90% | 92% | 80 | 80 |`;
  const [first] = written(counted("1500"), { actual: "1,200" });
  expect(first).toEqual(["E3", 1200]);
  expect(written(counted("1500"), { actual: "１２００" })[0]).toEqual(["E3", 1200]);
  expect(written(counted("1,500册"), { actual: "1,200" })[0]).toEqual(["E3", "1,200册"]);
});
