import { causes, type Cause } from "../../drafting/narrative/causes";
import type { Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import type { FormReview } from "../../review/review";
import { projectName } from "../session/left-words";
import { useLeftWords } from "../session/use-left-words";

/** What a reason is made of. */
interface Parts {
  readonly cause: Cause | undefined;
  readonly facts: string;
  readonly measure: string;
}

/** The parts as far as they are written, there again however the row was left. */
export function useReasonParts(
  { form }: FormReview,
  { name, row }: Indicator,
): Parts & { readonly note: (changed: Partial<Parts>) => void } {
  const asked = JSON.stringify(["reason", plainName(name.text)]);
  const [words, keep] = useLeftWords({ asked, sheet: form.sheet, row, project: projectName(form) });
  const [said = "", facts = "", measure = ""] = words;
  const parts = { cause: causes.find(({ says }) => says === said), facts, measure };
  const note = (changed: Partial<Parts>): void => {
    const next = { ...parts, ...changed };
    keep([next.cause?.says ?? "", next.facts, next.measure]);
  };
  return { ...parts, note };
}
