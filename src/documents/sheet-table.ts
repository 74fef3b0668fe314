import { escapeHtml } from "../review/report/html";
import type { Grid } from "../sheet/grid";

/** A sheet as an HTML table with its merges, everything escaped. */
export function sheetTable({ rows, merges }: Pick<Grid, "rows" | "merges">): string {
  const isCovered = (row: number, col: number): boolean =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && col >= left && col <= right && (row !== top || col !== left),
    );
  const body = rows.map((cells = [], row) => {
    const tds = cells.map((cell, col) => {
      if (isCovered(row, col)) return "";
      const merge = merges.find(({ top, left }) => top === row && left === col);
      const down = merge && merge.bottom > merge.top ? ` rowspan="${merge.bottom - merge.top + 1}"` : "";
      const across = merge && merge.right > merge.left ? ` colspan="${merge.right - merge.left + 1}"` : "";
      return `<td${down}${across}>${escapeHtml(cell?.text ?? "").replaceAll("\n", "<br>")}</td>`;
    });
    return `<tr>${tds.join("")}</tr>`;
  });
  return `<table><tbody>\n${body.join("\n")}\n</tbody></table>`;
}
