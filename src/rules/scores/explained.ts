import type { Form, Indicator } from "../../form/form";
import { isBlank } from "../../values/blank";

/** Whether a row's deviation is explained; `no-place` where the form prints none for it. */
export type Explanation =
  | { readonly kind: "written"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "no-place" };

const shortest = 4;

function isExplaining(text: string): boolean {
  return !isBlank(text) && text.trim().length >= shortest;
}

/** The reason written in a row, else in a block that serves all rows. */
export function explanationOf(form: Form, { reason }: Indicator): Explanation {
  const blocks = form.remarks.filter(({ role }) => role === "reason");
  const written = [reason?.text ?? "", ...blocks.map(({ value }) => value.text)].find(isExplaining);
  if (written !== undefined) return { kind: "written", text: written };
  return reason || blocks.length > 0 ? { kind: "missing" } : { kind: "no-place" };
}
