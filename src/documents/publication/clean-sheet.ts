import type { Form } from "../../form/form";
import type { CellAddress, CellRange } from "../../sheet/address";
import { cellAt, type Cell, type CellValue, type Grid } from "../../sheet/grid";
import { indexMerges } from "../../sheet/merges";
import { keptLines, movedMerge } from "./kept-lines";
import { maskAccountCell, maskContacts, maskPhoneCell, type Hidden, type MaskedText } from "./mask-contacts";
import {
  isAccountLabel,
  isNameLabel,
  isNames,
  isPhoneLabel,
  maskNames,
  maskNamesInText,
  mayBeName,
  mentionedNames,
} from "./person-names";

/** Something hidden on a sheet, or a name that a person has to decide about. */
interface Masked extends Hidden {
  readonly at: CellAddress;
}

interface Candidate {
  readonly at: CellAddress;
  readonly name: string;
  readonly text: string;
}

/** A sheet as it may be shown to everybody. */
export interface CleanSheet {
  readonly name: string;
  readonly rows: readonly (readonly (PublicCell | undefined)[])[];
  readonly merges: readonly CellRange[];
  readonly masked: readonly Masked[];
  /** Names no label speaks of: hidden only when they are chosen. */
  readonly candidates: readonly Candidate[];
}

interface PublicCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format?: string;
}

const cellRange = ({ row, col }: CellAddress): CellRange => ({
  top: row,
  bottom: row,
  left: col,
  right: col,
});

/** Tells whether one of many ranges covers a cell: a register has thousands. */
function coveredBy(ranges: readonly CellRange[]): (at: CellAddress) => boolean {
  const index = indexMerges(ranges);
  return ({ row, col }) => index.at(row, col) !== undefined;
}

/** Cells whose figures are what the form is about: never anybody's number. */
function figuresOf(forms: readonly Form[]): (at: CellAddress) => boolean {
  const blocks = forms.flatMap(({ budget }) => (budget ? [budget.range] : []));
  const fields = forms.flatMap(({ indicators }) =>
    indicators.flatMap(({ target, adjusted, actual, weight, score }) => [
      target,
      adjusted,
      actual,
      weight,
      score,
    ]),
  );
  const ranges = [...blocks, ...fields.flatMap((field) => (field ? [cellRange(field.at)] : []))];
  return coveredBy(ranges);
}

/** No list has more columns. */
const widestList = 200;

/** The label before a cell in its row, or above it in its column; "" where there is none. */
function labelReader(grid: Grid): (at: CellAddress) => readonly [left: string, above: string] {
  const merges = indexMerges(grid.merges);
  const textAt = (row: number, col: number): string => {
    const { row: top, col: left } = merges.anchor(row, col);
    return cellAt(grid, top, left)?.text.trim() ?? "";
  };
  /** A label beside its answer heads no column: only the head of a list (序号 …) does. */
  const isListHead = (row: number): boolean =>
    Array.from({ length: Math.min(grid.colCount, widestList) }, (_, col) => textAt(row, col)).some((text) =>
      /^序\s*号$/.test(text),
    );
  return ({ row, col }) => {
    const left = col > 0 ? textAt(row, col - 1) : "";
    let above = "";
    for (let over = row - 1; over >= Math.max(0, row - 40); over--) {
      const text = textAt(over, col);
      if ((isNameLabel(text) || isPhoneLabel(text)) && isListHead(over)) above = text;
      if (text === "" || above !== "") break;
    }
    return [left, above];
  };
}

interface Cleaned {
  readonly text: string;
  readonly hidden: readonly Hidden[];
}

function maskNumbers(text: string, labels: readonly string[]): MaskedText {
  if (labels.some(isPhoneLabel)) return maskPhoneCell(text);
  return labels.some(isAccountLabel) ? maskAccountCell(text) : maskContacts(text);
}

/** A text without what `labels` beside it say or it says itself, and without the chosen names, in their order. */
export function cleanText(
  text: string,
  labels: readonly [string, string],
  chosen: ReadonlySet<string>,
): Cleaned {
  if (labels.some(isNameLabel) && isNames(text)) {
    const to = maskNames(text);
    return { text: to, hidden: [{ kind: "name", was: text, to }] };
  }
  const numbers = maskNumbers(text, labels);
  const named = maskNamesInText(numbers.text);
  let clean = named.text;
  const hidden: Hidden[] = [
    ...numbers.hidden,
    ...named.names.map((was): Hidden => ({ kind: "name", was, to: maskNames(was) })),
  ];
  for (const name of chosen) {
    if (!clean.includes(name)) continue;
    clean = clean.replaceAll(name, maskNames(name));
    hidden.push({ kind: "name", was: name, to: maskNames(name) });
  }
  return { text: clean, hidden };
}

function candidatesIn(text: string, inTable: boolean): readonly string[] {
  if (!inTable && mayBeName(text)) return [text.trim()];
  return mentionedNames(text);
}

/** A number of so many digits is shown as 1.3E+17 and kept whole: the cell is judged by what it keeps. */
function isLongNumber(value: CellValue): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1e11 && value < 1e20;
}

interface Cleaning {
  readonly forms: readonly Form[];
  /** Names that a person chose to hide, the longer first: one may begin with another. */
  readonly chosen: ReadonlySet<string>;
}

/** A sheet without comments, hidden rows and columns and formulas, with numbers and labelled names hidden. */
export function cleanSheet(grid: Grid, { forms, chosen }: Cleaning): CleanSheet {
  const isFigure = figuresOf(forms);
  const labelsOf = labelReader(grid);
  const isInTable = coveredBy(forms.map(({ range }) => range));
  const masked: Masked[] = [];
  const candidates: Candidate[] = [];
  const clean = (cell: Cell, at: CellAddress): PublicCell => {
    const { value, text, format } = cell;
    const plain = { value, text, ...(format === undefined ? {} : { format }) };
    if (isFigure(at)) return plain;
    const cleaned = cleanText(isLongNumber(value) ? String(value) : text, labelsOf(at), chosen);
    masked.push(...cleaned.hidden.map((hidden) => ({ ...hidden, at })));
    const isLabelled = isNameLabel(text) || isPhoneLabel(text);
    for (const name of isLabelled ? [] : candidatesIn(cleaned.text, isInTable(at)))
      candidates.push({ at, name, text: cleaned.text });
    return cleaned.hidden.length === 0 ? plain : { value: cleaned.text, text: cleaned.text };
  };
  const kept = keptLines(grid);
  const rows = kept.rows.map((row) =>
    kept.cols.map((col) => {
      const cell = cellAt(grid, row, col);
      return cell && clean(cell, { row, col });
    }),
  );
  const merges = grid.merges.flatMap((merge) => movedMerge(merge, kept) ?? []);
  return { name: grid.sheet, rows, merges, masked, candidates };
}
