/** A text as JSON, for a schema to check: a strict one takes no key it does not know. Undefined when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
