import { escapeHtml } from "../review/report/html";
import type { Grid } from "../sheet/grid";
import { drawnRange, indexMerges } from "../sheet/merges";

/** A sheet as an HTML table with its merges, everything escaped. */
export function sheetTable({ rows, merges }: Pick<Grid, "rows" | "merges">): string {
  const index = indexMerges(merges);
  const body = rows.map((cells = [], row) => {
    const tds = cells.map((cell, col) => {
      const range = drawnRange(index, { row, col });
      if (!range) return "";
      const down = range.bottom > range.top ? ` rowspan="${range.bottom - range.top + 1}"` : "";
      const across = range.right > range.left ? ` colspan="${range.right - range.left + 1}"` : "";
      return `<td${down}${across}>${escapeHtml(cell?.text ?? "").replaceAll("\n", "<br>")}</td>`;
    });
    return `<tr>${tds.join("")}</tr>`;
  });
  return `<table><tbody>\n${body.join("\n")}\n</tbody></table>`;
}
