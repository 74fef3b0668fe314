/** Signs that nobody sees, as part of a class: blanks and joiners without width, marks of direction, soft hyphens. */
export const hiddenSigns = "\\u00ad\\u200b-\\u200f\\u2060\\ufeff";

const hidden = new RegExp(`[${hiddenSigns}]+`, "g");

/** What is seen of a text: without signs that nobody sees, and without blanks at its ends. */
export function visibleText(text: string): string {
  return text.replace(hidden, "").trim();
}
