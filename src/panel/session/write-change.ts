import { undoOf, type Change } from "../../sheet/change";
import { sayFailure } from "./say-failure";
import type { Session } from "./session";
import type { Stale } from "./state";

/** The sheets a change touches; all are read again when sheets come or go. */
function staleAfter({ edits }: Change): Stale {
  const isSheetEdit = edits.some(({ kind }) => kind === "add-sheet" || kind === "remove-sheet");
  return isSheetEdit ? "all" : [...new Set(edits.map(({ sheet }) => sheet))];
}

/** Writes a change into the workbook, so that it can be taken back, and checks again. False when nothing was written. */
export async function writeChange(session: Session, change: Change): Promise<boolean> {
  if (change.edits.length === 0) return false;
  const result = await session.host.apply(change);
  if (result.ok) {
    session.dispatch({ kind: "wrote", change });
    session.dispatch({ kind: "worked", deed: "write" });
  } else {
    sayFailure(session, "write", { failure: result.failure, sheet: change.edits[0]?.sheet ?? null });
  }
  if (result.ok || result.failure === "changed-since-read") await session.recheck(staleAfter(change));
  return result.ok;
}

/** Takes our newest change back, and checks again. */
export async function takeBack(session: Session): Promise<void> {
  const change = session.state().undo.at(-1);
  if (!change) return;
  const result = await session.host.apply(undoOf(change));
  if (result.ok) {
    session.dispatch({ kind: "took-back" });
    session.dispatch({ kind: "worked", deed: "write" });
  } else if (result.failure === "changed-since-read") {
    const { title } = change;
    session.dispatch({ kind: "said", notice: { kind: "undo-refused", during: "write", title } });
  } else {
    sayFailure(session, "write", { failure: result.failure, sheet: change.edits[0]?.sheet ?? null });
  }
  if (result.ok || result.failure === "changed-since-read") await session.recheck(staleAfter(change));
}
