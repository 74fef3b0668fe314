/** A text in one line, a space for every break and what is blank around it; no pattern, which would begin anew at every blank. */
export function oneLine(text: string): string {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n");
  const last = lines.length - 1;
  return lines
    .map((line, at) => (at === 0 ? line.trimEnd() : at === last ? line.trimStart() : line.trim()))
    .filter((line, at) => line !== "" || at === 0 || at === last)
    .join(" ");
}
