/** Characters XML cannot hold are written as `_x000D_`; line breaks come out as `\n` however they were written. */
export function unescapeText(text: string): string {
  const spelt = text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
  return spelt.includes("\r") ? spelt.replaceAll(/\r\n?/g, "\n") : spelt;
}
