import type { Form } from "./form";

const shortestName = 3;

/** A project's or department's name without codes, years, brackets and blanks; "" where hardly a name is left. */
export function plainSubject(name: string): string {
  const plain = name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^[\d-]{6,}[-:]?/, "")
    .replace(/[([【].{0,80}?[)\]】]/g, "")
    .replace(/20\d{2}年度?/g, "")
    .replace(/(?:部门|单位)?整体支出$/, "");
  return plain.length < shortestName ? "" : plain;
}

/** What a form is about, for finding its like. */
export function subjectOf({ heading, kind }: Form): string {
  const isDepartment = kind === "department-target" || kind === "department-review";
  const named = isDepartment
    ? (heading.department ?? heading.unit)
    : (heading.project ?? heading.unit ?? heading.department);
  return plainSubject(named?.value.text ?? "");
}
