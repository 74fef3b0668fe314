import { escapeHtml } from "../review/report/html";
import type { Grid } from "../sheet/grid";
import { indexMerges } from "../sheet/merges";

/** A sheet as an HTML table with its merges, everything escaped. */
export function sheetTable({ rows, merges }: Pick<Grid, "rows" | "merges">): string {
  const index = indexMerges(merges);
  const body = rows.map((cells = [], row) => {
    const tds = cells.map((cell, col) => {
      const merge = index.at(row, col);
      if (merge && (merge.top !== row || merge.left !== col)) return "";
      const down = merge && merge.bottom > merge.top ? ` rowspan="${merge.bottom - merge.top + 1}"` : "";
      const across = merge && merge.right > merge.left ? ` colspan="${merge.right - merge.left + 1}"` : "";
      return `<td${down}${across}>${escapeHtml(cell?.text ?? "").replaceAll("\n", "<br>")}</td>`;
    });
    return `<tr>${tds.join("")}</tr>`;
  });
  return `<table><tbody>\n${body.join("\n")}\n</tbody></table>`;
}
