import type { Form } from "../../form/form";
import { recognize } from "../../recognition/recognize";
import type { Grid } from "../../sheet/grid";
import { classifiedWord, secrecyMark } from "./classified";
import { cleanSheet, cleanText, type CleanSheet } from "./clean-sheet";

/** What a person decided about a publication. */
export interface PublicationChoices {
  /** Names to hide besides those that labels speak of. */
  readonly names: readonly string[];
  /** True: sheets that look classified may be published. */
  readonly released: boolean;
}

/** A sheet ready to be published. */
export interface PublicSheet extends CleanSheet {
  /** Lines under the table, such as which targets were adjusted. */
  readonly notes: readonly string[];
}

/** A sheet that is held back until a person says otherwise. */
interface HeldSheet {
  readonly sheet: string;
  readonly word: string;
}

/** What of a workbook can be published. */
export interface Publication {
  /** The unit that the forms name, else the department; "" where they name none. */
  readonly owner: string;
  readonly sheets: readonly PublicSheet[];
  readonly held: readonly HeldSheet[];
}

const mostNamed = 8;

function ownerIn(forms: readonly Form[]): string {
  const owners = forms.map(
    ({ heading: { unit, department } }) => (unit ?? department)?.value.text.trim() ?? "",
  );
  return owners.find((owner) => owner !== "") ?? "";
}

/** Which targets were adjusted during the year: who reads the published sheet should know. */
function adjustedNote(forms: readonly Form[]): readonly string[] {
  const names = forms.flatMap(({ indicators }) =>
    indicators.flatMap(({ adjusted, name }) =>
      adjusted !== null && adjusted.value.text.trim() !== "" ? [name.text.replace(/\s+/g, "")] : [],
    ),
  );
  if (names.length === 0) return [];
  const listed = names.slice(0, mostNamed).join("、");
  return [
    `注：本表有 ${names.length} 项绩效目标在年度中作过调整：${listed}${names.length > mostNamed ? "等" : ""}。`,
  ];
}

/** The sheets of a workbook that hold forms, cleaned for the public. Hidden sheets are never published. */
export function publicationOf(grids: readonly Grid[], { names, released }: PublicationChoices): Publication {
  const sheets: PublicSheet[] = [];
  const held: HeldSheet[] = [];
  const chosen = new Set(names.toSorted((a, b) => b.length - a.length));
  const notesOf = (forms: readonly Form[]): readonly string[] =>
    adjustedNote(forms).map((note) => cleanText(note, ["", ""], chosen).text);
  const read = grids.map((grid) => ({ grid, forms: recognize(grid).forms }));
  // A mark on a cover speaks of the whole workbook.
  const covers = read.filter(({ forms }) => forms.length === 0);
  const marked = covers.map(({ grid }) => secrecyMark(grid)).find((mark) => mark !== undefined);
  for (const { grid, forms } of read) {
    if (grid.visibility !== "visible" || forms.length === 0) continue;
    const said = forms.map(classifiedWord).find((found) => found !== undefined);
    const word = said ?? secrecyMark(grid) ?? marked;
    if (word !== undefined && !released) held.push({ sheet: grid.sheet, word });
    else sheets.push({ ...cleanSheet(grid, { forms, chosen }), notes: notesOf(forms) });
  }
  return { owner: ownerIn(read.flatMap(({ forms }) => forms)), sheets, held };
}
