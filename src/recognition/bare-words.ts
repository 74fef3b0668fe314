import { reading } from "./label";

const opening = /[([{【〔]/;
const closingMarks = ":;,.、";
/** What is longer is no label; brackets inside brackets would be taken off it one by one. */
const longest = 500;

/** Takes bracketed parts off, innermost first: `预期指标值(符号/值/单位(文字))` → `预期指标值`. */
export function withoutBrackets(key: string): string {
  let text = key.replace(/^\*/, "");
  for (let previous = ""; previous !== text && key.length < longest && opening.test(text);) {
    previous = text;
    text = text.replace(/[([{【〔][^()[\]{}【】〔〕]*[)\]}】〕]/g, "");
  }
  let end = text.length;
  while (end > 0 && closingMarks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The words of a label without what stands in brackets and without closing marks. */
export const bareWords = reading(withoutBrackets);
