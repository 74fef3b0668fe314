import type { ReviewFinding } from "../../review/review";
import { contains, sameAddress, type CellAddress } from "../../sheet/address";
import { cellEditsOf } from "../../sheet/change";
import { cellAt } from "../../sheet/grid";
import { findingsBeyond, findingsIn } from "../answers";
import { faultySheet, withTexts, type LessonDraft } from "./lesson-draft";

/** A fault that stands in the sheet already, and what to write instead where a rule knows it. */
export interface ExistingFault {
  readonly rule: string;
  readonly message: string;
  readonly right: string;
}

function rightOf({ fixes }: ReviewFinding, at: CellAddress): string {
  const edits = fixes.flatMap(({ change }) => cellEditsOf(change));
  const edit = edits.find((one) => sameAddress(one.at, at));
  return edit ? String(edit.to ?? "") : "";
}

/** What a rule finds at a cell of the sheet as it was opened, one for each rule. */
export function existingAt(draft: LessonDraft, at: CellAddress): readonly ExistingFault[] {
  const found = findingsIn(faultySheet(draft)).filter(({ range }) => range !== null && contains(range, at));
  const byRule = new Map(found.map((finding) => [finding.rule, finding]));
  return [...byRule.values()].map((finding) => ({
    rule: finding.rule,
    message: finding.message,
    right: rightOf(finding, at),
  }));
}

/**
 * The draft with a fault of the opened sheet among the answers: what stands there is the fault, `right` is how it should
 * read. Undefined when the fault would still be there, or another in its place.
 */
export function withExisting(
  draft: LessonDraft,
  at: CellAddress,
  { rule, right }: Pick<ExistingFault, "rule" | "right">,
): LessonDraft | undefined {
  const faulty = faultySheet(draft);
  const before = findingsIn(faulty);
  const after = findingsIn(withTexts(faulty, [{ at, text: right }]));
  const gone = findingsBeyond(before, after);
  const isStill = !gone.some((finding) => finding.rule === rule);
  const isOther = findingsBeyond(after, before).some(({ range }) => range !== null && contains(range, at));
  if (isStill || isOther) return undefined;
  const also = [...new Set(gone.map((finding) => finding.rule).filter((other) => other !== rule))];
  const wrong = cellAt(faulty, at.row, at.col)?.text ?? "";
  return {
    ...draft,
    sound: withTexts(draft.sound, [{ at, text: right }]),
    faults: [...draft.faults, { at, wrong, rule, also, hint: "", note: "" }],
  };
}
