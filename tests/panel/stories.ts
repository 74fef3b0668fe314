import { addFindingSheet } from "../../src/panel/actions/add-finding-sheet";
import { clearMarks } from "../../src/panel/actions/clear-marks";
import { ignoreFinding } from "../../src/panel/actions/ignore-finding";
import { markFindings } from "../../src/panel/actions/mark-findings";
import { removeFindingSheet } from "../../src/panel/actions/remove-finding-sheet";
import { restoreIgnore } from "../../src/panel/actions/restore-ignore";
import { showCell } from "../../src/panel/actions/show-cell";
import { undo } from "../../src/panel/actions/undo";
import { currentForm } from "../../src/panel/session/place";
import type { Session } from "../../src/panel/session/session";
import { writeChange } from "../../src/panel/session/write-change";
import { planFixes } from "../../src/review/plan-fixes";
import type { Fix, ReviewFinding } from "../../src/review/review";
import type { Sitting } from "./sitting";

/** One thing a user does; it can be done again when it did not work. */
export type Step = (sitting: Sitting) => unknown;

function mendable(session: Session): { readonly finding: ReviewFinding; readonly fix: Fix } {
  for (const finding of currentForm(session.state())?.findings ?? []) {
    const [fix] = finding.fixes;
    if (fix) return { finding, fix };
  }
  throw new Error("nothing to mend");
}

const fixOne: Step = ({ session }) => writeChange(session(), mendable(session()).fix.change);
/** The panel is closed and opened again. */
export const reopen: Step = (sitting) => sitting.reopen();

const takeBack: Step = ({ session }) => undo.run(session(), null);

const fixAll: Step = ({ session }) => {
  const form = currentForm(session().state());
  if (form) return writeChange(session(), planFixes([form], "all"));
};

const answer: Step = ({ session }) => {
  const { finding } = mendable(session());
  return ignoreFinding.run(session(), { finding, reason: "上级文件调整了目标" });
};

const takeAnswerOff: Step = ({ session }) => {
  const given = session().state().memo.ignores.at(-1);
  if (given) return restoreIgnore.run(session(), given);
};

/** What users do to a workbook with faults, step by step. */
export const stories: Readonly<Record<string, readonly Step[]>> = {
  "a fix, written and taken back": [fixOne, takeBack],
  "a fix, the panel closed and opened again, and the fix taken back": [fixOne, reopen, takeBack],
  "all suggestions, a list of what is left, and the list goes again": [
    fixAll,
    ({ session }) => addFindingSheet.run(session(), null),
    ({ session }) => removeFindingSheet.run(session(), null),
  ],
  "marks come and go, and a cell is shown": [
    ({ session }) => markFindings.run(session(), null),
    ({ session }) => showCell.run(session(), mendable(session()).finding),
    ({ session }) => clearMarks.run(session(), null),
  ],
  "a finding is answered, and the answer taken off": [answer, takeAnswerOff],
};
