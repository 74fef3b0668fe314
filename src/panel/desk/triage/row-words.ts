import { ownerOf } from "../../../portfolio/record/record";
import type { TriageRow } from "../../../portfolio/triage/triage";

/** What a form is about: the project, else the form's own name. */
export function projectOf({ project, title }: Pick<TriageRow, "project" | "title">): string {
  return project === "" ? title : project;
}

/** Whose form it is; said, where nobody is named. */
export function unitOf(row: Pick<TriageRow, "unit" | "department">): string {
  return ownerOf(row) || "（未填单位）";
}

/** Why a form is to be opened first: the reasons, else its counts. */
export function whyOf({ reasons, errors, warnings }: TriageRow): string {
  const why = reasons.map(({ text }) => text).join("；");
  return why === "" ? `错误 ${errors} 项，需说明 ${warnings} 项` : why;
}

/** The file without its folders. */
export function fileName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
