const notSpoken = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;

/** A text in one line as Word can hold it. */
export function spoken(text: string): string {
  return text.replaceAll(notSpoken, " ");
}
