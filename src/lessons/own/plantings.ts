import type { ReviewFinding } from "../../review/review";
import { contains, type CellAddress } from "../../sheet/address";
import { cellAt, type Grid } from "../../sheet/grid";
import { findingsBeyond, findingsIn } from "../answers";
import { withTexts, type Planting } from "./lesson-draft";

const leadingSign = /^[≥≤＞＜>=<=＝]+/;
const figure = /\d+(?:\.\d+)?/;

/** What goes wrong in real sheets, as ways to change the text of a cell. */
const mistakes: readonly ((text: string) => string)[] = [
  () => "",
  (text) => text.replace(leadingSign, ""),
  (text) => text.replace(/[≥≤]/, (sign) => (sign === "≥" ? "≤" : "≥")),
  (text) => (leadingSign.test(text) ? text : `≥${text}`),
  (text) => text.replace(/(\d)[^\d.，,]+$/, "$1"),
  (text) => (text.includes("%") ? text.replace(figure, "120") : text),
  (text) => (text.includes("%") ? text.replace(/^.*$/, "≥100%") : text),
  (text) => text.replace(figure, (number) => String(Number((Number(number) + 5).toFixed(2)))),
  (text) => text.replace(figure, (number) => String(Number((Number(number) / 2).toFixed(2)))),
  (text) => text.replace(figure, (number) => String(Number((Number(number) * 3).toFixed(2)))),
  (text) => text.replace(figure, "0"),
  (text) => text.replace("≥", ">="),
  () => "完成",
  () => "待定",
  () => "效果显著",
  () => "满意度",
];

/** The finding that names the fault: at the cell itself where there is one, else the gravest. */
function naming(findings: readonly ReviewFinding[], at: CellAddress): ReviewFinding | undefined {
  return findings.find(({ range }) => range !== null && contains(range, at)) ?? findings[0];
}

/**
 * The faults that can be planted in a cell: common mistakes that a rule notices there, one for each rule. Nothing is
 * offered that no rule would find.
 */
export function plantingsAt(grid: Grid, at: CellAddress): readonly Planting[] {
  const text = cellAt(grid, at.row, at.col)?.text ?? "";
  const before = findingsIn(grid);
  const wrongs = new Set(mistakes.map((mistake) => mistake(text.trim())).filter((wrong) => wrong !== text));
  const found = new Map<string, Planting>();
  for (const wrong of wrongs) {
    const fresh = findingsBeyond(findingsIn(withTexts(grid, [{ at, text: wrong }])), before);
    const first = naming(fresh, at);
    if (!first || found.has(first.rule)) continue;
    const also = [...new Set(fresh.map(({ rule }) => rule).filter((rule) => rule !== first.rule))];
    found.set(first.rule, { at, wrong, rule: first.rule, also });
  }
  return [...found.values()];
}
