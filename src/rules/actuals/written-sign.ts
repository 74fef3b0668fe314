import { plainText } from "./plain-text";
import type { ActualRow } from "./actual-row";

/** An actual that names a bound instead of a figure. */
export interface WrittenSign {
  readonly kind: "sign";
  /** `≥` itself and not a word such as 以上. */
  readonly isPrinted: boolean;
  /** The target's text, word for word. */
  readonly isCopied: boolean;
}

const printedSign = /^\s*[≥≤≧≦⩾⩽<>＜＞]/;
const bound = /[≥≤<>]/;

/** `≥266米`, `95%以上` where a figure is asked for. */
export function writtenSign({ actual, target }: ActualRow): WrittenSign | null {
  const { value, text } = actual;
  if (value.kind !== "number" || !bound.test(value.operator ?? "")) return null;
  const isCopied = target !== null && plainText(target.text) === plainText(text);
  return { kind: "sign", isPrinted: printedSign.test(text), isCopied };
}
