/** What XML cannot hold: control characters but for tab and line ends, halves of characters, and two that are none. */
const unfit = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\p{Surrogate}\ufffe\uffff]/gu;
/** Whatever `unfit` finds is among these; looked for first, because hardly a text holds one. */
const suspicious = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;

/** A text without what makes the file invalid that it is written to. */
export function writable(text: string): string {
  return suspicious.test(text) ? text.replaceAll(unfit, "") : text;
}
