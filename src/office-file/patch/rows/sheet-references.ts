import { nameCode } from "../../xml/name-code";

/** Elements of a sheet outside its cells that name cells in attributes: each with those attributes. */
export const referenceAttributes: ReadonlyMap<number, readonly string[]> = new Map(
  Object.entries({
    dimension: ["ref"],
    sheetView: ["topLeftCell"],
    pane: ["topLeftCell"],
    selection: ["activeCell", "sqref"],
    mergeCell: ["ref"],
    conditionalFormatting: ["sqref"],
    dataValidation: ["sqref"],
    hyperlink: ["ref"],
    autoFilter: ["ref"],
    sortState: ["ref"],
    sortCondition: ["ref"],
    protectedRange: ["sqref"],
    ignoredError: ["sqref"],
    cellWatch: ["r"],
  }).map(([element, attributes]) => [nameCode(element), attributes]),
);

/** Of these, where the view stands: it may point at a row that goes. */
export const viewElements: ReadonlySet<number> = new Set(
  ["sheetView", "pane", "selection"].map((element) => nameCode(element)),
);

/** Elements whose text is a formula: of conditional formats, of validations, and of both in their newer form. */
export const formulaElements: ReadonlySet<number> = new Set(
  ["formula", "formula1", "formula2", "f"].map((element) => nameCode(element)),
);
