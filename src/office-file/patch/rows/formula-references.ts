import { Refusal } from "../../file-result";
import { offsetReference, shiftReference, type RowShift } from "./row-shift";

const text = String.raw`"(?:[^"]|"")*"`;
const quoted = String.raw`'(?:[^']|'')*'`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;
const external = String.raw`\[\d+\]`;
const sheet = `(?:${quoted}|${external}${word}|${word})!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const end = String.raw`(?![\p{L}\p{N}_.(!])`;
/** Texts, references with or without a sheet, and any other name whole, so that no part of it looks like a reference. */
const token = new RegExp(
  `${text}|(${sheet})?(${cell}:${cell}|${cell}|${rows}|${columns})${end}|${sheet}|${word}`,
  "gu",
);
const acrossSheets = new RegExp(String.raw`(?:${word}|'[^':]*):(?:${word}|[^':]*')!`, "u");

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The formula with each reference to cells replaced; `of` is told the sheet it names, or null. */
function mapReferences(formula: string, of: (reference: string, sheet: string | null) => string): string {
  return formula.replaceAll(token, (whole: string, prefix?: string, reference?: string) =>
    reference === undefined ? whole : `${prefix ?? ""}${of(reference, prefix ? sheetOf(prefix) : null)}`,
  );
}

/** Where a formula stands and which sheet's rows move. */
export interface FormulaPlace {
  /** The sheet that a reference without a sheet means; null where there is none (names of the workbook). */
  readonly home: string | null;
  readonly moved: string;
  readonly shift: RowShift;
}

/** A formula after rows of a sheet came or went. Refused where it would lose what it refers to. */
export function shiftFormula(formula: string, { home, moved, shift }: FormulaPlace): string {
  if (acrossSheets.test(formula)) throw new Refusal("not-writable", "公式引用连续几张工作表");
  const lower = moved.toLowerCase();
  return mapReferences(formula, (reference, named) => {
    if ((named ?? home)?.toLowerCase() !== lower) return reference;
    const shifted = shiftReference(reference, shift);
    if (shifted === undefined) throw new Refusal("not-writable", "要删除的行被公式引用");
    return shifted;
  });
}

/** A formula copied to another cell. */
export function offsetFormula(formula: string, by: { readonly rows: number; readonly cols: number }): string {
  return mapReferences(formula, (reference) => offsetReference(reference, by));
}

/** A formula in which a sheet has another name. Refused where it spans several sheets in a row. */
export function renameInFormula(
  formula: string,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  if (acrossSheets.test(formula)) throw new Refusal("not-writable", "公式引用连续几张工作表");
  const lower = from.toLowerCase();
  return formula.replaceAll(token, (whole: string, prefix?: string) => {
    const written = prefix ?? (whole.endsWith("!") ? whole : "");
    if (written === "" || sheetOf(written).toLowerCase() !== lower) return whole;
    return `'${to.replaceAll("'", "''")}'!${whole.slice(written.length)}`;
  });
}
