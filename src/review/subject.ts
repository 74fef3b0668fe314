import type { Form } from "../form/form";

const shortestName = 3;

/** What a form is about, for finding its like: the project's or the department's name without codes, brackets and blanks. */
export function subjectOf({ heading, kind }: Form): string {
  const isDepartment = kind === "department-target" || kind === "department-review";
  const named = isDepartment
    ? (heading.department ?? heading.unit)
    : (heading.project ?? heading.unit ?? heading.department);
  const text = named?.value.text.normalize("NFKC").replace(/\s+/g, "") ?? "";
  const plain = text
    .replace(/^[\d-]{6,}[-:]?/, "")
    .replace(/[([【].{0,80}?[)\]】]/g, "")
    .replace(/20\d{2}年度?/g, "");
  return plain.length < shortestName ? "" : plain;
}
