import { Refusal } from "../file-result";
import { gridOf, type Comment, type Grid, type Visibility } from "../../sheet/grid";
import { emptyMemo, type Memo } from "../../sheet/memo";
import { parseMemo } from "../memo-part";
import { attribute, scanXml } from "../xml/scan";
import type { PartReader } from "../zip/read-part";
import { readComments } from "./comments";
import { readSheet, type SheetContext } from "./read-sheet";
import { readRelations, type Relation } from "./relations";
import { readSharedStrings } from "./shared-strings";
import { readStyles } from "./styles";

/** A sheet as the workbook part lists it. */
interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly path: string;
}

/** The workbook part: where it is, its sheets, its calendar. */
export interface WorkbookPart {
  readonly path: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
}

function visibilityOf(state: string | undefined): Visibility {
  if (state === "hidden") return "hidden";
  return state === "veryHidden" ? "very-hidden" : "visible";
}

/** Reads the list of sheets; chart and dialog sheets hold no cells and are left out. */
export function readWorkbookPart(parts: PartReader): WorkbookPart {
  const main = readRelations(parts, "").find((relation) => relation.kind === "officeDocument");
  const text = main && parts.text(main.path);
  if (!main || text === undefined) throw new Refusal("not-a-workbook", "no workbook part");
  const relations = readRelations(parts, main.path);
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  scanXml(text, {
    open(name, attributes) {
      if (name === "workbookPr") is1904 = /^(1|true)$/.test(attribute(attributes, "date1904") ?? "");
      if (name !== "sheet") return;
      const id = attribute(attributes, "id");
      const relation = relations.find((candidate) => candidate.id === id);
      if (relation?.kind !== "worksheet") return;
      const visibility = visibilityOf(attribute(attributes, "state"));
      sheets.push({ name: attribute(attributes, "name") ?? "", visibility, path: relation.path });
    },
    close: () => undefined,
  });
  return { path: main.path, relations, sheets, is1904 };
}

function commentsOf(parts: PartReader, sheet: SheetEntry): readonly Comment[] {
  const relations = readRelations(parts, sheet.path);
  return relations
    .filter((relation) => relation.kind === "comments" || relation.kind === "threadedComment")
    .flatMap((relation) => readComments(parts.text(relation.path) ?? ""));
}

function gridOfSheet(parts: PartReader, sheet: SheetEntry, context: SheetContext): Grid {
  const xml = parts.text(sheet.path);
  if (xml === undefined) throw new Refusal("damaged", `no part for the sheet ${sheet.name}`);
  const { rows, merges, hiddenRows, hiddenCols, protected: isProtected } = readSheet(xml, context);
  const comments = commentsOf(parts, sheet);
  const { visibility } = sheet;
  return gridOf(sheet.name, rows, {
    merges,
    visibility,
    protected: isProtected,
    hiddenRows,
    hiddenCols,
    comments,
  });
}

/** Our own custom XML part of a workbook: its path and what it says. */
export function findMemo(
  parts: PartReader,
  workbook: WorkbookPart,
): { path: string; memo: Memo } | undefined {
  for (const relation of workbook.relations) {
    if (relation.kind !== "customXml") continue;
    const memo = parseMemo(parts.text(relation.path) ?? "");
    if (memo) return { path: relation.path, memo };
  }
  return undefined;
}

/** Every sheet of the package as a grid, and the memo. */
export function readWorkbook(parts: PartReader): { sheets: readonly Grid[]; memo: Memo } {
  const workbook = readWorkbookPart(parts);
  const pathOf = (kind: string): string | undefined =>
    workbook.relations.find((relation) => relation.kind === kind)?.path;
  const stringsPath = pathOf("sharedStrings");
  const stylesPath = pathOf("styles");
  const strings = stringsPath === undefined ? undefined : parts.text(stringsPath);
  const context: SheetContext = {
    strings: strings === undefined ? [] : readSharedStrings(strings),
    formats: readStyles(stylesPath === undefined ? undefined : parts.text(stylesPath)),
    is1904: workbook.is1904,
    budget: { cells: 0 },
  };
  const sheets = workbook.sheets.map((sheet) => gridOfSheet(parts, sheet, context));
  return { sheets, memo: findMemo(parts, workbook)?.memo ?? emptyMemo };
}
