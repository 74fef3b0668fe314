import { expect, it } from "vitest";
import { recognize } from "../../src/recognition/recognize";
import { parseTable } from "../../src/sheet/table-text";

it("takes what is shown where a hidden column has the same word", () => {
  const { grid } = parseTable(`
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 得分 | 得分 |
| 产出指标 | 检查次数 | ≥120次 | 131次 | 55 | 60 |
| 效益指标 | 问题整改率 | ≥90% | 92% | 35 | 40 |`);
  const scores = (hiddenCols: ReadonlySet<number>) =>
    recognize({ ...grid, hiddenCols }).forms.flatMap(({ indicators }) =>
      indicators.map(({ score }) => score?.points),
    );
  expect(scores(new Set())).toEqual([5500, 3500]);
  expect(scores(new Set([4]))).toEqual([6000, 4000]);
});
