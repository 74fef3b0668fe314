import type { HostResult } from "../../hosts/sheet-host";
import { undoOf, type Change } from "../../sheet/change";
import { isWhereItWas, withBeside } from "./beside";
import { sameData } from "../reviewer/same-data";
import { oncePressed } from "./once-pressed";
import { beginDeed } from "./deed";
import { sayFailure } from "./say-failure";
import type { Session } from "./session";
import type { SessionState, Stale, Written } from "./state";
import { stillMeant } from "./still-meant";

/** The sheets a change touches; all are read again when sheets come or go. */
function staleAfter({ edits }: Change): Stale {
  const isSheetEdit = edits.some(({ kind }) => kind === "add-sheet" || kind === "remove-sheet");
  return isSheetEdit ? "all" : [...new Set(edits.map(({ sheet }) => sheet))];
}

function isOffered({ reviews }: SessionState, isIt: (change: Change) => boolean): boolean {
  const findings = reviews.flatMap(({ forms }) => forms).flatMap((form) => form.findings);
  return findings.some(({ fixes }) => fixes.some(({ change }) => isIt(change)));
}

/** What was typed just now is read and judged before anything is written: whether the change is meant for that, too. */
async function isMeantNow(session: Session, change: Change): Promise<boolean> {
  const before = session.state();
  await session.settle();
  const now = session.state();
  if (now.grids === before.grids) return true;
  const isFix = isOffered(before, (one) => one === change);
  return isFix ? isOffered(now, (one) => sameData(one, change)) : stillMeant(change, before.grids, now.grids);
}

async function write(session: Session, change: Change): Promise<boolean> {
  if (!(await isMeantNow(session, change))) {
    sayFailure(session, "write", { failure: "changed-since-read", sheet: change.edits[0]?.sheet ?? null });
    return false;
  }
  const worked = beginDeed(session, "write");
  // A check may see the sheet as it was written before the program says that it is: then the rows have moved already.
  const written = withBeside(change, session.state());
  const result = await session.host.apply(change);
  if (result.ok) {
    session.dispatch({ kind: "wrote", change, written });
    worked();
  } else {
    sayFailure(session, "write", { failure: result.failure, sheet: change.edits[0]?.sheet ?? null });
  }
  if (result.ok) await session.recheck(staleAfter(change));
  // The sheet may bear another name.
  else if (result.failure === "changed-since-read") await session.recheck("all");
  return result.ok;
}

const writing = oncePressed();
const takingBack = oncePressed();

/** Writes a change into the workbook, so that it can be taken back, and checks again. False when nothing was written. */
export async function writeChange(session: Session, change: Change): Promise<boolean> {
  if (change.edits.length === 0) return false;
  return (await writing(change, () => write(session, change))) ?? false;
}

async function refuseUndo(session: Session, change: Written): Promise<void> {
  const at = session.state().undo.indexOf(change);
  await session.recheck("all");
  const now = session.state().undo[at];
  // Its sheet turned out to bear another name.
  if (now && now !== change) await unwrite(session, now);
  else
    session.dispatch({
      kind: "said",
      notice: { kind: "undo-refused", during: "write", title: change.title },
    });
}

async function unwrite(session: Session, change: Written): Promise<void> {
  const { grids, undo } = session.state();
  const at = undo.indexOf(change);
  const worked = beginDeed(session, "write");
  const result: HostResult<void> = isWhereItWas(change, grids)
    ? await session.host.apply(undoOf(change))
    : { ok: false, failure: "changed-since-read" };
  if (result.ok) {
    session.dispatch({ kind: "took-back", at });
    worked();
    await session.recheck(staleAfter(change));
  } else if (result.failure === "changed-since-read") await refuseUndo(session, change);
  else sayFailure(session, "write", { failure: result.failure, sheet: change.edits[0]?.sheet ?? null });
}

/** Takes our newest change back, and checks again. */
export async function takeBack(session: Session): Promise<void> {
  // What was done to the sheet just now is read first: the rows may stand elsewhere.
  await session.settle();
  const change = session.state().undo.at(-1);
  if (change) await takingBack(change, () => unwrite(session, change));
}
