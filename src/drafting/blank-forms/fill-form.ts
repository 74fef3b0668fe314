import type { CellRange } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";
import type { SheetDraft } from "../../sheet/sheet-draft";
import { formDraft, heightsOf } from "./form-draft";
import type { FilledRow, Filling, FormContent, FormTemplate } from "./form-template";
import { splitLine, tallLines } from "./table-lines";
import { tokenChoices } from "./token-choices";

type DraftCell = SheetDraft["rows"][number][number];

const onlyToken = /^\{([\w.]+)\}$/;
const anyToken = /\{([\w.]+)\}/g;
const levelToken = /^\{level\d\}$/;

/** A line of table text and what its tokens stand for. */
interface Line {
  readonly text: string;
  readonly filling: Filling;
}

/** The lines of the rows: a label that holds on is merged with the one above. */
function rowLines({ row }: FormTemplate, rows: readonly FilledRow[]): readonly Line[] {
  return rows.map(({ level1, level2, cells }, at) => {
    const above = rows[at - 1];
    const holds1 = above?.level1 === level1 && level1 !== "";
    const holds2 = holds1 && above.level2 === level2 && level2 !== "";
    const text = row
      .replaceAll("{level1}", holds1 ? "^" : "{level1}")
      .replaceAll("{level2}", holds2 ? "^" : "{level2}");
    return { text, filling: { level1, level2, ...cells } };
  });
}

function frameLines(text: string, { widths }: FormTemplate, filling: Filling): readonly Line[] {
  return text
    .trim()
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line) => tallLines(line, filling, widths))
    .map((line) => ({ text: line, filling }));
}

/** A cell's text with its tokens answered: a cell that is one token takes the value itself. */
function answered(text: string, filling: Filling): CellValue {
  const token = onlyToken.exec(text)?.[1];
  if (token !== undefined) return filling[token] ?? null;
  return text.replaceAll(anyToken, (_, name: string) => String(filling[name] ?? ""));
}

interface Choice {
  readonly range: CellRange;
  readonly values: readonly string[];
}

/** Lists for the cells at tokens that have legal choices; cells under one another share one. */
function choicesOf(lines: readonly Line[]): readonly Choice[] {
  const open = new Map<string, Choice>();
  const found: Choice[] = [];
  lines.forEach(({ text }, row) => {
    splitLine(text).forEach((cell, col) => {
      const token = onlyToken.exec(cell)?.[1] ?? "";
      const values = tokenChoices.get(token);
      if (!values) return;
      const key = `${token}|${col}`;
      const last = open.get(key);
      const goesOn = last?.range.bottom === row - 1;
      const top = goesOn ? last.range.top : row;
      const choice = { range: { top, left: col, bottom: row, right: col }, values };
      if (goesOn) found.splice(found.indexOf(last), 1);
      found.push(choice);
      open.set(key, choice);
    });
  });
  return found;
}

/** The level 2 that a form offers beside each level 1. */
function levelChoices(
  { levels, row }: FormTemplate,
  rows: readonly FilledRow[],
  first: number,
): readonly Choice[] {
  const cols = splitLine(row).flatMap((cell, col) => (cell === "{level2}" ? [col] : []));
  return [...new Set(rows.map(({ level1 }) => level1))].flatMap((level1) => {
    const values = levels
      .filter((one) => one.level1 === level1 && one.level2 !== "")
      .map(({ level2 }) => level2);
    if (values.length < 2) return [];
    const top = first + rows.findIndex((one) => one.level1 === level1);
    const bottom = first + rows.findLastIndex((one) => one.level1 === level1);
    return cols.map((col) => ({ range: { top, left: col, bottom, right: col }, values }));
  });
}

function writtenCell(cell: DraftCell, filling: Filling): DraftCell {
  if (typeof cell.value !== "string" || !cell.value.includes("{")) return cell;
  const value = answered(cell.value, filling);
  const isAnswer = onlyToken.test(cell.value) && !levelToken.test(cell.value);
  if (!isAnswer) return { ...cell, value };
  return { value, look: typeof value === "number" ? "number" : "text" };
}

/** A form with everything that is known written into it. Merges, choices and page are those of the blank form. */
export function filledForm(template: FormTemplate, content: FormContent): SheetDraft {
  const facts = { ...template.defaults, ...content.facts };
  const head = frameLines(template.head, template, facts);
  const lines = [...head, ...rowLines(template, content.rows), ...frameLines(template.foot, template, facts)];
  const draft = formDraft({
    name: content.sheet,
    table: lines.map(({ text }) => text).join("\n"),
    widths: template.widths,
    choices: [...choicesOf(lines), ...levelChoices(template, content.rows, head.length)],
    landscape: template.landscape,
  });
  const rows = draft.rows.map((cells, row) =>
    cells.map((cell) => writtenCell(cell, lines[row]?.filling ?? {})),
  );
  return { ...draft, rows, heights: heightsOf(rows, draft.merges, template.widths) };
}

/** The empty rows of a blank form. */
function blankRows({ levels }: FormTemplate): readonly FilledRow[] {
  return levels.flatMap(({ level1, level2, rows }) =>
    Array.from({ length: rows }, () => ({ level1, level2, cells: {} })),
  );
}

/** An official form with nothing filled in but the year. */
export function blankForm(template: FormTemplate, year: number): SheetDraft {
  return filledForm(template, { sheet: template.sheet, facts: { year }, rows: blankRows(template) });
}
