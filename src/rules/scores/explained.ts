import type { Form, Indicator } from "../../form/form";
import { reasonBlock } from "../../scoring/shared-reason";
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
  const block = reasonBlock(form);
  const written = [reason?.text ?? "", block?.value.text ?? ""].find(isExplaining);
  if (written !== undefined) return { kind: "written", text: written };
  return reason || block ? { kind: "missing" } : { kind: "no-place" };
}
