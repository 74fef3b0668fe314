import type { Form } from "../../form/form";
import type { Kind } from "../../library/kinds";

/** What the user asked for: the project, words to look up (none: suggestions for the project), and what narrows the list. */
export interface Asked {
  readonly project: string;
  readonly words: string;
  readonly kind: Kind | null;
  /** Industry id. */
  readonly industry: string | null;
  readonly unit: string | null;
  /** 只看共性. */
  readonly mustUseOnly: boolean;
}

/** What a form is about, as its names say it: a project, or all that a department does. */
function projectOf({ heading: { project, department, unit }, kind }: Form): string {
  const owner = (department ?? unit)?.value.text.trim() ?? "";
  if (kind.startsWith("department") && owner !== "") return `${owner}整体支出`;
  return project?.value.text.trim() ?? "";
}

/** Nothing asked but what the form is about. */
export function askedFor(form: Form | undefined): Asked {
  const project = form ? projectOf(form) : "";
  return { project, words: "", kind: null, industry: null, unit: null, mustUseOnly: false };
}
