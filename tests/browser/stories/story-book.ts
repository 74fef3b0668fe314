import { readFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "hucre";
import type { Grid } from "../../../src/sheet/grid";
import { parseTable } from "../../../src/sheet/table-text";

const published = path.join(import.meta.dirname, "../../recognition/sheets/sichuan-split-b4/sheet.md");

/** A published layout with more points than the formulas give: two rows of points that a unit would have to mend. */
const review = readFileSync(published, "utf8")
  .replace("| 83.33% | 10 | 8.33 |", "| 83.33% | 10 | 10 |")
  .replace("| 处 | 5 | 30 | 25 |", "| 处 | 5 | 30 | 30 |")
  .replace("| 100 | % | 100 | 20 | 20 |", "| 100 | % | 90 | 20 | 20 |")
  .replace("| 100 | 90.33 |", "| 100 | 97 |");

const approved = `
  | 项目支出绩效目标申报表（2023年度） | < | < | < | < |
  | 项目名称 | 内涝治理（批复） | < | < | < |
  | 年度目标 | 整治易涝点8处。 | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
  | 产出指标 | 数量指标 | 整治易涝点 | ≥8处 | 30 |
  | ^ | 质量指标 | 验收合格率 | 100% | 20 |
  | 效益指标 | 社会效益指标 | 防涝能力提升程度 | 好 | 30 |
  | 满意度指标 | 服务对象满意度指标 | 周边居民满意度 | ≥90% | 10 |`;

/** A list with headers that no form has. */
const list = `
  | 事情 | 想做到 | 做到了 | 占多少 |
  | 整治易涝点 | ≥6处 | 5处 | 60 |
  | 清淤里程 | ≥85公里 | 90公里 | 40 |`;

/** The workbook of the stories: a self-evaluation, the target sheet it was approved with, and a list. */
export const storyGrids: readonly Grid[] = [
  parseTable(review, "自评表").grid,
  parseTable(approved, "批复").grid,
  parseTable(list, "台账").grid,
];

/** The same as a file. */
export function storyFile(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: storyGrids.map((grid) => ({
      name: grid.sheet,
      rows: Array.from(grid.rows, (row) =>
        Array.from({ length: grid.colCount }, (_, col) => row?.[col]?.value ?? null),
      ),
      merges: grid.merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
    })),
  });
}
