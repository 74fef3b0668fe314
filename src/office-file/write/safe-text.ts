/** What a spreadsheet may take for a formula when a cell is edited or the sheet is saved as CSV. */
const formulaLike = /^[=+\-@\t\r]/;
/** What works something out, refers to a cell or calls something needs one of these; `-`, `=100%` and `= 11个` do not. */
const active = /^[\t\r]|[A-Za-z(!|{]|\d\s*[+*/^&]\s*\d/;

/** A text from somebody's sheet as it may stand in a sheet of ours: never a formula, whatever is done with it later. */
export function safeText(text: string): string {
  return formulaLike.test(text) && active.test(text) ? `'${text}` : text;
}
