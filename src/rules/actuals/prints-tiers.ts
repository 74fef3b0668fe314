import type { Form } from "../../form/form";

const printedTiers = /部分(?:达成|达到|实现)[^。]{0,40}未(?:达成|达到|实现)/;

/** True where the form itself prints the three tiers of a qualitative result. */
export function printsTiers({ notes, remarks }: Form): boolean {
  return (
    notes.some(({ text }) => printedTiers.test(text)) ||
    remarks.some(({ role, value }) => role === "note" && printedTiers.test(value.text))
  );
}
