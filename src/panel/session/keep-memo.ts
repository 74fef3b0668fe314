import type { HostFailure } from "../../hosts/sheet-host";
import type { Memo } from "../../sheet/memo";
import { beginDeed } from "./deed";
import { sayFailure } from "./say-failure";
import type { Session } from "./session";

/** Without choices that choose nothing: such a memo need not be kept. */
function tidy({ rulesOff = [], columns = [], proofs = [], profile, ownProfile, ...rest }: Memo): Memo {
  return {
    ...rest,
    ...(profile === undefined ? {} : { profile }),
    ...(ownProfile ? { ownProfile } : {}),
    ...(rulesOff.length > 0 ? { rulesOff } : {}),
    ...(columns.length > 0 ? { columns } : {}),
    ...(proofs.length > 0 ? { proofs } : {}),
  };
}

/** Learns what the workbook keeps. False where it does not answer: nothing may be kept over what is not known. */
async function recallMemo(session: Session): Promise<boolean> {
  const result = await session.host.recall();
  if (result.ok) session.dispatch({ kind: "remembered", memo: result.value });
  else if (result.failure === "unsupported") session.dispatch({ kind: "keeping", keeping: "never" });
  else sayFailure(session, "read", { failure: result.failure, sheet: null });
  return session.state().keeping !== "unknown";
}

/** Others keep things in the same workbook, too: another panel, whoever works in it at the same time. */
async function renewMemo(session: Session): Promise<void> {
  if (session.state().keeping !== "kept") return;
  const result = await session.host.recall();
  if (result.ok) session.dispatch({ kind: "remembered", memo: result.value });
}

/** Undefined when the workbook holds the memo now. */
async function writeMemo(session: Session): Promise<HostFailure | undefined> {
  const { keeping, memo, sheets } = session.state();
  if (keeping === "never") return "unsupported";
  const worked = beginDeed(session, "remember");
  const result = await session.host.remember({ ...memo, sheets: sheets.map(({ name }) => name) });
  session.dispatch({ kind: "keeping", keeping: result.ok ? "kept" : "owed" });
  if (!result.ok) return result.failure;
  worked();
  return undefined;
}

/** Gives the workbook what it keeps from now on; why it does not take it. */
async function change(session: Session, update: (memo: Memo) => Memo): Promise<HostFailure | undefined> {
  await renewMemo(session);
  session.dispatch({ kind: "remembered", memo: tidy(update(session.state().memo)) });
  return writeMemo(session);
}

const underWay = new WeakMap<Session, Promise<unknown>>();

/** Begins when what was begun before is over: it would be forgotten by whoever asked the workbook before it was kept. */
async function inLine<Answer>(session: Session, act: () => Promise<Answer>): Promise<Answer> {
  const before = underWay.get(session) ?? Promise.resolve();
  const own = before.then(act, act);
  underWay.set(session, own);
  return own;
}

/** Asks the workbook what it keeps, or gives it what it could not take before, where that is still to be done. */
export async function settleMemo(session: Session): Promise<void> {
  const { keeping } = session.state();
  if (keeping === "unknown") await recallMemo(session);
  if (keeping === "owed") await writeMemo(session);
}

/**
 * Changes what is kept in the workbook and reviews with it. Where the workbook cannot take it (protected, a read-only
 * file), that is said, and it is tried again with every check; where it cannot say what it keeps, nothing is changed.
 */
export async function keepMemo(session: Session, update: (memo: Memo) => Memo): Promise<void> {
  if (session.state().keeping === "unknown" && !(await recallMemo(session))) return;
  const failure = await inLine(session, () => change(session, update));
  if (failure) sayFailure(session, "remember", { failure, sheet: null });
  await session.recheck([]);
}
