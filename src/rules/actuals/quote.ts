const longest = 16;

/** A cell's text as a message quotes it: in one line, cut short. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`;
}
