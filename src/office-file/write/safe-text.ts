/** What a spreadsheet may take for a formula when a cell is edited or the sheet is saved as CSV. */
const formulaLike = /^[=+\-@\t\r]/;
/** +3%, -0.5万元 and targets such as =100%, =300册 work nothing out and call nothing. */
const plainFigure = /^[=+-]\d[\d,.]*\s*[%‰]?[\p{Script=Han}]*$/u;

/** A text from somebody's sheet as it may stand in a sheet of ours: never a formula, whatever is done with it later. */
export function safeText(text: string): string {
  return formulaLike.test(text) && !plainFigure.test(text) ? `'${text}` : text;
}
