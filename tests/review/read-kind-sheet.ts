import { parseAddress, type CellAddress } from "../../src/sheet/address";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";
import { valueTyped } from "../support/typing";

/** A row as the sheet means it: name, target, actual, weight, score; what a form has no column for is "". */
type MeantRow = readonly string[];

interface PlacedCell {
  readonly sheet: string;
  readonly at: CellAddress;
}

/** What is typed where, and the book's id (or the rule's) of the check that must see it, at which cell. */
export interface Plant {
  readonly text: string;
  readonly cells: readonly (PlacedCell & { readonly to: CellValue })[];
  readonly book: string;
  /** Absent where the whole form is meant: 全表. */
  readonly seen: PlacedCell | undefined;
}

/** A correct workbook of one form kind, what its rows mean, and the faults to plant in it. */
export interface KindSheet {
  readonly kind: string;
  readonly profile: string;
  readonly grids: readonly Grid[];
  readonly rows: readonly MeantRow[];
  readonly plants: readonly Plant[];
}

const first = "表";

function placed(text: string): PlacedCell {
  const [sheet, cell] = text.includes("!") ? text.split("!") : [first, text];
  const at = parseAddress(cell ?? "");
  if (!at) throw new Error(`no cell ${text}`);
  return { sheet: sheet ?? first, at };
}

/** `F12 = 400人次; M13 = → M-REDNOREASON F12` */
function plantOf(line: string): Plant {
  const [left = "", right = ""] = line.split("→");
  const [book = "", cell = ""] = right.trim().split(" ");
  const cells = left.split(";").map((part) => {
    const cut = part.indexOf(" =");
    return { ...placed(part.slice(0, cut).trim()), to: valueTyped(part.slice(cut + 2)) };
  });
  return { text: line.trim(), cells, book, seen: cell === "全表" ? undefined : placed(cell) };
}

function rowOf(line: string): MeantRow {
  const parts = line.split(/ ·(?= |$)/).map((part) => part.trim());
  return Array.from({ length: 5 }, (_, index) => parts[index] ?? "");
}

/**
 * Reads a workbook written as text: `# kind · what it is`, tables (several under `## sheet`), a list of `-` rows and
 * a list of `*` plants; `> profile` where another one than the default applies.
 */
export function readKindSheet(text: string): KindSheet {
  const lines = text.split("\n");
  const starting = (mark: string) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length).trim());
  const [, ...sections] = text.split(/^## /m);
  const grids =
    sections.length === 0
      ? [parseTable(text, first).grid]
      : sections.map((section) => parseTable(section, section.split("\n")[0]?.trim()).grid);
  return {
    kind: starting("# ")[0]?.split(" ")[0] ?? "",
    profile: starting("> ")[0] ?? "mof-2020",
    grids,
    rows: starting("- ").map(rowOf),
    plants: starting("* ").map(plantOf),
  };
}
