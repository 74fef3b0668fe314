/** Signs that nobody sees: blanks and joiners without width, marks of direction, soft hyphens. */
const hidden = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** What is seen of a text: without signs that nobody sees, and without blanks at its ends. */
export function visibleText(text: string): string {
  return text.replace(hidden, "").trim();
}
