import { kindWords } from "../../review/report/words";
import type { Form } from "../../form/form";
import type { Approved } from "../../sheet/memo";
import { allForms } from "../session/place";
import type { SessionState } from "../session/state";

/** A sheet the form can be compared with. */
export interface Candidate {
  readonly approved: Approved;
  readonly label: string;
  /** What the sheet holds, in the words of its title. */
  readonly holds: string;
}

/** `工作表“申报表”`, `“批复.xlsx”的工作表“申报表”`. */
export function approvedWords({ file, sheet }: Approved): string {
  return file === null ? `工作表“${sheet}”` : `“${file}”的工作表“${sheet}”`;
}

export function sameApproved(one: Approved | undefined, other: Approved | undefined): boolean {
  return one?.file === other?.file && one?.sheet === other?.sheet;
}

function holdsOf(forms: readonly Form[], sheet: string): string {
  const [form] = forms.filter((candidate) => candidate.sheet === sheet);
  if (!form) return "";
  const title = form.title?.text.replace(/\s+/g, "") ?? kindWords[form.kind];
  const project = form.heading.project?.value.text.replace(/\s+/g, " ").trim() ?? "";
  return [title, project].filter((part) => part !== "").join(" · ");
}

function isTarget({ kind }: Form): boolean {
  return kind.endsWith("-target");
}

/** Sheets with target forms come first: an approved sheet is seldom anything else. */
function sheetsOf(forms: readonly Form[]): readonly string[] {
  const targets = forms.filter(isTarget);
  const others = forms.filter((form) => !isTarget(form));
  return [...new Set([...targets, ...others].map(({ sheet }) => sheet))];
}

function candidatesIn(file: string | null, forms: readonly Form[]): readonly Candidate[] {
  return sheetsOf(forms).map((sheet) => {
    const approved = { file, sheet };
    return { approved, label: approvedWords(approved), holds: holdsOf(forms, sheet) };
  });
}

/** Every sheet that can be chosen: those of the workbook but the one looked at, then those of the file. */
export function candidatesOf({ reviews, place, approvedFile }: SessionState): readonly Candidate[] {
  const own = allForms(reviews).map(({ review }) => review.form);
  return [
    ...candidatesIn(
      null,
      own.filter(({ sheet }) => sheet !== place?.sheet),
    ),
    ...(approvedFile ? candidatesIn(approvedFile.file, approvedFile.forms) : []),
  ];
}
