import { normalizeText } from "../../values/chinese-text";
import type { FormKind } from "../../form/form";
import type { Level } from "../../rules/rule";
import type { Verdict } from "../../review/review";

/** A finding as the desk keeps it; title and basis follow from the rule. */
export interface RecordFinding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** A1 text; null: the form as a whole. */
  readonly range: string | null;
  /** The indicator it speaks of, "" where it speaks of none. */
  readonly about: string;
  /** What the first fix would do: `改为 8.33`; "" where there is none. */
  readonly fix: string;
}

/** A finding the unit answered with a reason (单位说明). */
interface AnsweredFinding extends RecordFinding {
  readonly reason: string;
}

/** An indicator row as comparisons need it. Points are hundredths. */
export interface RecordIndicator {
  readonly name: string;
  /** One-based row of the sheet. */
  readonly row: number;
  readonly level2: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number | null;
  readonly score: number | null;
  /** How the unit says the actual can be proved; absent where it says nothing. */
  readonly proof?: string;
}

/** One form of a file with everything the desk asks about it: plain JSON, one line of a batch's results. */
export interface FormRecord {
  readonly type: "form";
  readonly file: string;
  /** Place among the forms of its file, from 0. */
  readonly index: number;
  readonly sheet: string;
  readonly range: string;
  readonly part: string | null;
  readonly kind: FormKind;
  readonly title: string;
  readonly year: number | null;
  readonly unit: string;
  readonly department: string;
  readonly project: string;
  /** Budget of the year in 万元. */
  readonly money: number | null;
  /** What a department's form prints for its projects, in 万元; absent where it prints none. */
  readonly projectMoney?: number;
  /** Spent, in 万元. */
  readonly spent: number | null;
  /** Executed ÷ budget in percent. */
  readonly execution: number | null;
  readonly profile: string;
  /** As the unit would see it, answered findings left out. */
  readonly verdict: Verdict;
  /** Scores in hundredths; null for forms without points. */
  readonly declared: number | null;
  readonly recomputed: number | null;
  /** Full marks of the form in hundredths: 10000, or less where it prints less. */
  readonly outOf: number | null;
  readonly atRisk: number;
  readonly unscored: number;
  readonly gradeDeclared: string | null;
  readonly gradeRecomputed: string | null;
  /** By how much the share of points earned exceeds the share of money spent, of the points: 0.2 is a fifth. */
  readonly inflation: number | null;
  readonly findings: readonly RecordFinding[];
  readonly answered: readonly AnsweredFinding[];
  readonly indicators: readonly RecordIndicator[];
  /** Whether targets were adjusted during the year. */
  readonly adjusted: boolean;
}

/** A file that could not be checked, and why, in one sentence. */
export interface RefusedRecord {
  readonly type: "refused";
  readonly file: string;
  readonly index: 0;
  readonly code: string;
  readonly message: string;
}

/** Why a file that may be sound was not reviewed, or not as it was first handed in. */
export type UnreviewedCode = "not-a-table" | "link" | "own-product" | "unchanged-return" | "same-name";

/** A file that was handed in and not reviewed, or of which there were several: nobody would miss it among the forms. */
export interface UnreviewedRecord {
  readonly type: "unreviewed";
  readonly file: string;
  /** Before the forms that stand under the same name. */
  readonly index: -1 | -2;
  readonly code: UnreviewedCode;
  readonly message: string;
}

/** What a batch holds of files besides their forms. */
export type UnreadRecord = RefusedRecord | UnreviewedRecord;

export type DeskRecord = FormRecord | UnreadRecord;

/** A file that could not be checked. */
export function refusedRecord(file: string, code: string, message: string): RefusedRecord {
  return { type: "refused", file, index: 0, code, message };
}

const unreviewedWords: Readonly<Record<Exclude<UnreviewedCode, "own-product">, string>> = {
  "not-a-table": "不是表格，没有审核。里面有报表的，请要 .xlsx、.xls 或 .et 文件。",
  link: "只是链接，没有审核。请放入文件本身。",
  "unchanged-return": "这是标尺生成的批注退回件，退回后没有改过，未审。",
  "same-name": "同名的文件有几份，内容不同，结果里只有一份。不是同一张表的，请改名再审。",
};

/** A file that was handed in and not reviewed. */
export function unreviewedRecord(file: string, code: keyof typeof unreviewedWords): UnreviewedRecord {
  const index = code === "same-name" ? -2 : -1;
  return { type: "unreviewed", file, index, code, message: unreviewedWords[code] };
}

/** A table that we made ourselves: it is nobody's form. */
export function ownProductRecord(file: string, what: string): UnreviewedRecord {
  const message = `这是标尺生成的${what}，未审。`;
  return { type: "unreviewed", file, index: -1, code: "own-product", message };
}

/** How many files could not be read, and how many were not reviewed for other reasons. */
export interface UnreadCounts {
  readonly refused: number;
  readonly unreviewed: number;
}

export function unreadCounts(records: readonly UnreadRecord[]): UnreadCounts {
  const refused = records.filter(({ type }) => type === "refused").length;
  return { refused, unreviewed: records.length - refused };
}

/** Names a form of a batch. */
export function recordKey({ file, index }: Pick<DeskRecord, "file" | "index">): string {
  return `${file}#${index}`;
}

/** Whose form it is: the unit, else the department; "" where the form names neither. */
export function ownerOf({ unit, department }: Pick<FormRecord, "unit" | "department">): string {
  return unit === "" ? department : unit;
}

/** What an owner is told by, however it is spelled: brackets and blanks are written one way today, another tomorrow. */
export function ownerKey(form: Pick<FormRecord, "unit" | "department">): string {
  return normalizeText(ownerOf(form)) || ownerOf(form);
}
