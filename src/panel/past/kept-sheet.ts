import { z } from "zod";
import { recognize } from "../../recognition/recognize";
import { filledRows, gridOf, type Cell, type Grid } from "../../sheet/grid";
import type { PastSheet } from "../../library/recommend/past-sheets";
import { shelfOpener } from "../shelf/shelf";

const place = z.int().nonnegative();

const cell = z.object({
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  text: z.string(),
  format: z.string().optional(),
});

/** A past sheet as it is kept: what stood in it, so that it is read anew by whatever version opens it. */
const keptSheetSchema = z.object({
  file: z.string(),
  sheet: z.string(),
  /** ISO date. */
  addedOn: z.string(),
  rows: z.array(z.array(cell.nullable())),
  /** Where the rows stand, as empty ones are not kept: one far down may have a million before it. All in turn when missing. */
  at: z.array(place).optional(),
  merges: z.array(z.object({ top: place, left: place, bottom: place, right: place })),
});

export type KeptSheet = z.infer<typeof keptSheetSchema>;

/** The user's own past sheets. */
export const pastShelf = shelfOpener<KeptSheet>({
  collection: "past-sheets",
  parse: (value) => keptSheetSchema.safeParse(value).data ?? null,
});

/** The key of a sheet: the same sheet of the same file is kept once. */
export function keptKey({ file, sheet }: Pick<KeptSheet, "file" | "sheet">): string {
  return JSON.stringify([file, sheet]);
}

/** How the user knows the sheet: `2023年自评表.xlsx·自评表`. */
export function labelOfKept({ file, sheet }: Pick<KeptSheet, "file" | "sheet">): string {
  return `${file.replace(/\.[a-z]{2,4}$/i, "")}·${sheet}`;
}

function keptCell(source: Cell | undefined) {
  if (!source) return null;
  const { value, text, format } = source;
  return format === undefined ? { value, text } : { value, text, format };
}

/** A sheet to be kept. */
export function toKept(grid: Grid, file: string, addedOn: string): KeptSheet {
  const at = filledRows(grid);
  return {
    file,
    sheet: grid.sheet,
    addedOn,
    rows: at.map((row) => Array.from(grid.rows[row] ?? [], keptCell)),
    at: [...at],
    merges: grid.merges.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
  };
}

function cellOfKept(kept: KeptSheet["rows"][number][number]): Cell | undefined {
  if (kept === null) return undefined;
  const { value, text, format } = kept;
  return format === undefined ? { value, text } : { value, text, format };
}

/** The sheet again. */
export function gridOfKept({ sheet, rows, at, merges }: KeptSheet): Grid {
  const cells: (readonly (Cell | undefined)[])[] = [];
  rows.forEach((row, index) => {
    cells[at?.[index] ?? index] = row.map(cellOfKept);
  });
  return gridOf(sheet, cells, { merges });
}

const read = new WeakMap<KeptSheet, readonly PastSheet[]>();

/** The forms of a kept sheet; read once. */
export function formsOfKept(kept: KeptSheet): readonly PastSheet[] {
  const known = read.get(kept);
  if (known) return known;
  const label = labelOfKept(kept);
  const forms = recognize(gridOfKept(kept)).forms.map((form) => ({ label, form }));
  read.set(kept, forms);
  return forms;
}
