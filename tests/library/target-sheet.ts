import type { LibraryEntry } from "../../src/library/entry";
import { levelsOf } from "../../src/library/kinds";

/** Entries written out as the indicator table of a target sheet, in table text. */
export function targetTable(
  entries: readonly LibraryEntry[],
  cost: "own-level" | "inside-output" = "own-level",
): string {
  const rows = entries.map((entry) => {
    const { level1, level2 } = levelsOf(entry.kind, cost);
    return `| ${level1} | ${level2} | ${entry.name} | ${entry.sample} |`;
  });
  return [
    "| 项目支出绩效目标申报表 | < | < | < |",
    "| 一级指标 | 二级指标 | 三级指标 | 指标值 |",
    ...rows,
  ].join("\n");
}
