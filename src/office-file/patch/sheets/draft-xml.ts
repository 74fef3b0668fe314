import { rangeToA1, toA1 } from "../../../sheet/address";
import type { SheetDraft } from "../../../sheet/sheet-draft";
import { Refusal } from "../../file-result";
import { escapeXml } from "../../xml/escape-xml";
import { cellXml } from "../cell-xml";
import type { LookStyles } from "./look-styles";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** A list of choices is one text of at most so many characters. */
const longestList = 255;

function rowsXml({ rows, heights = [] }: SheetDraft, styles: LookStyles): string {
  return rows
    .map((cells, row) => {
      const own = cells.map(({ value, look }, col) => {
        const style = look === undefined ? undefined : styles.get(look);
        if (value === null && style === undefined) return "";
        return cellXml("", ` r="${toA1({ row, col })}"${style === undefined ? "" : ` s="${style}"`}`, value);
      });
      const height = heights[row];
      const high = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${high}>${own.join("")}</row>`;
    })
    .join("");
}

function columnsXml({ widths }: SheetDraft): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function mergesXml({ merges }: SheetDraft): string {
  const items = merges.map((merge) => `<mergeCell ref="${rangeToA1(merge)}"/>`).join("");
  return merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${items}</mergeCells>`;
}

function choicesXml({ choices }: SheetDraft): string {
  const items = choices.map(({ range, values }) => {
    const list = values.join(",");
    if (list.length > longestList) throw new Refusal("not-writable", "可选项太多");
    const attributes = `type="list" allowBlank="1" showErrorMessage="1" sqref="${rangeToA1(range)}"`;
    return `<dataValidation ${attributes}><formula1>"${escapeXml(list)}"</formula1></dataValidation>`;
  });
  return items.length === 0
    ? ""
    : `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

/** The part of a new sheet: values, looks, merges, choices, and printing on A4, one page wide. */
export function draftXml(draft: SheetDraft, styles: LookStyles): string {
  const { landscape, onePage } = draft.print;
  const setup = `paperSize="9" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="${onePage ? 1 : 0}"`;
  return (
    `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `${columnsXml(draft)}<sheetData>${rowsXml(draft, styles)}</sheetData>${mergesXml(draft)}${choicesXml(draft)}` +
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup ${setup}/></worksheet>`
  );
}
