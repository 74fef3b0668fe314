import type { Field } from "../../form/form";

/** A label as it is named in a sentence: in one line, without its colon. */
export function labelWords({ text }: Field): string {
  return text.replace(/\s+|[:：]$/g, "");
}
