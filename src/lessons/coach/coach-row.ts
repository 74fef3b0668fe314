import type { ColumnRole, Form } from "../../form/form";
import type { LibraryEntry } from "../../library/entry";
import type { Details } from "../../library/families";
import { kindOfLevels, type Kind } from "../../library/kinds";
import type { Standard } from "../../library/schema";
import type { Profile } from "../../profile/profile";
import type { Fix, FormReview, ReviewFinding } from "../../review/review";
import { toFix } from "../../review/plan-fixes";
import { rowFacts, type RowFacts } from "../../review/row-facts";
import type { FixDraft } from "../../rules/rule";
import type { CellAddress } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { isBlank } from "../../values/blank";
import type { Answered, Mood, Topic, Writing } from "./question";
import { onlyAsks, topicOfRule } from "./topic-of-rule";

/** What the library knows of a row's indicator; empty where it does not know it, or is not there yet. */
export interface Known {
  readonly details: Details | null;
  /** Indicators like it, the nearest first. */
  readonly like: readonly LibraryEntry[];
  /** The standard of nearly the same indicator. */
  readonly standard: Standard | null;
}

export const nothingKnown: Known = { details: null, like: [], standard: null };

/** A row as the coach looks at it. */
export interface CoachRow {
  readonly facts: RowFacts;
  readonly form: Form;
  readonly grid: Grid;
  readonly kind: Kind | null;
  readonly known: Known;
}

/** The row of an indicator; undefined where the sheet's row holds none. */
export function coachRow(
  { review, grid, profile }: { readonly review: FormReview; readonly grid: Grid; readonly profile: Profile },
  row: number,
  known: Known,
): CoachRow | undefined {
  const facts = rowFacts(review, row, profile);
  if (!facts) return undefined;
  const { level1, level2 } = facts.indicator;
  return { facts, form: review.form, grid, kind: kindOfLevels(level1, level2), known };
}

/** What the rules found in the row that belongs to a topic. */
export function findingsOf({ facts }: CoachRow, topic: Topic): readonly ReviewFinding[] {
  return facts.findings.filter(({ rule }) => topicOfRule(rule) === topic);
}

/** What a coach says of findings: their own sentences. */
function saidOf(findings: readonly ReviewFinding[]): string {
  return findings.map(({ message }) => message).join("");
}

/** The rewritings that findings offer, each once. */
export function fixesOf(findings: readonly ReviewFinding[]): readonly Fix[] {
  const byTitle = new Map(findings.flatMap(({ fixes }) => fixes).map((fix) => [fix.title, fix] as const));
  return [...byTitle.values()];
}

/** What is to be thought of a question: what the rules found, else what the row itself shows. */
export function judged(
  findings: readonly ReviewFinding[],
  [mood, said]: readonly [Mood, string],
): Pick<Answered, "mood" | "judgement" | "findings" | "fixes"> {
  const fixes = fixesOf(findings);
  if (findings.length === 0) return { mood, judgement: said, findings, fixes };
  return { mood: findings.every(onlyAsks) ? "ask" : "fault", judgement: saidOf(findings), findings, fixes };
}

/** Rewritings of our own as fixes of this sheet; those that a formula forbids are left out. */
export function ownFixes(grid: Grid, drafts: readonly FixDraft[]): readonly Fix[] {
  return drafts.flatMap((draft) => toFix(grid, draft) ?? []);
}

/** The words over a column, without blanks and without what stands in brackets. */
export function headOf({ columns }: Form, role: ColumnRole, otherwise: string): string {
  const head = columns[role]?.text.replace(/\s+/g, "").replace(/[（(].*$/, "") ?? "";
  return head === "" ? otherwise : head;
}

/** A cell of the row for typing into; null where it is computed or the form has none. */
export function writingInto(
  { grid }: CoachRow,
  at: CellAddress | undefined,
  words: Omit<Writing, "at">,
): Writing | null {
  if (!at || grid.rows[at.row]?.[at.col]?.formula !== undefined) return null;
  return { at, ...words };
}

/** A text in quotation marks, `空` for none. */
export function shownText(text: string): string {
  return isBlank(text) ? "空" : `“${text.trim()}”`;
}
