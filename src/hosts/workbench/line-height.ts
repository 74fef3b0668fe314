import type { CellLook, SheetLook } from "../../office-file/look/look";
import type { Grid } from "../../sheet/grid";
import { indexMerges } from "../../sheet/merges";
import { pointsToPixels, widthToPixels } from "./sizes";

const usualSize = 11;
const lineHeight = 1.35;
const margin = 4;
const mostLines = 20;

interface Widths {
  readonly look: SheetLook;
  readonly digit: number;
  readonly usual: number;
}

function columnPixels({ look, digit, usual }: Widths, col: number): number {
  const own = look.columns.find(({ first, last }) => col >= first && col <= last);
  if (own?.hidden === true) return 0;
  return own?.width === undefined ? usual : widthToPixels(own.width, digit);
}

/** About how many pixels a line of text takes: full-width characters are as wide as they are high. */
function textPixels(text: string, size: number): number {
  let wide = 0;
  for (const char of text) wide += char > "ÿ" ? 1 : 0.55;
  return wide * size;
}

function linesOf(text: string, width: number, { size = usualSize, wrap = false }: CellLook): number {
  const pixels = pointsToPixels(size);
  const written = text.split("\n");
  if (!wrap) return 1;
  const lines = written.map((line) =>
    Math.max(1, Math.ceil(textPixels(line, pixels) / Math.max(width, pixels))),
  );
  return Math.min(
    lines.reduce((sum, count) => sum + count, 0),
    mostLines,
  );
}

/**
 * The heights that rows without a stated height need, in pixels: an office program works them out when it opens a file.
 * Cells merged over several rows are left aside, as it does.
 */
export function neededHeights(
  grid: Grid,
  looks: readonly CellLook[],
  widths: Widths,
): (row: number) => number | undefined {
  const merges = indexMerges(grid.merges);
  const { look } = widths;
  return (row) => {
    let needed = 0;
    for (const [col, cell] of (grid.rows[row] ?? []).entries()) {
      if (!cell) continue;
      const merge = merges.at(row, col);
      if (merge && merge.bottom > merge.top) continue;
      let width = 0;
      for (let at = col; at <= (merge?.right ?? col); at++) width += columnPixels(widths, at);
      const cellLook = looks[look.styles[row]?.[col] ?? 0] ?? {};
      const lines = linesOf(cell.text, width - margin, cellLook);
      needed = Math.max(needed, lines * pointsToPixels(cellLook.size ?? usualSize) * lineHeight + margin);
    }
    return needed === 0 ? undefined : Math.ceil(needed);
  };
}
