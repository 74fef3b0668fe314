/** What a sticky pattern matches at a place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The text that a sticky pattern matches at a place; empty where it does not. */
export function textAt(pattern: RegExp, text: string, at: number): string {
  return matchAt(pattern, text, at)?.[0] ?? "";
}
