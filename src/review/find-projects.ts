import type { Form, FormKind } from "../form/form";
import { subjectOf } from "../form/subject";

const projectKind: Readonly<Partial<Record<FormKind, FormKind>>> = {
  "department-target": "project-target",
  "department-review": "project-review",
};

const bare = (text: string): string => text.normalize("NFKC").replace(/\s+|[([【].{0,80}?[)\]】]/g, "");

/** The projects' forms of a department in its workbook, of the same year; halves of a form count once. */
export function projectsOf(form: Form, forms: readonly Form[]): readonly Form[] {
  const kind = projectKind[form.kind];
  const subject = kind === undefined ? "" : subjectOf(form);
  if (subject === "") return [];
  return forms.filter(({ kind: own, part, year, heading }) => {
    const isOfYear = year === null || form.year === null || year === form.year;
    const owners = [heading.department, heading.unit].map((owner) => bare(owner?.value.text ?? ""));
    const isWhole = part === null || part === "年度" || part === "目标1";
    return own === kind && isOfYear && isWhole && owners.includes(subject);
  });
}
