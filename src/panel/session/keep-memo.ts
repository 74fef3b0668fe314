import type { Memo } from "../../sheet/memo";
import { sayFailure } from "./say-failure";
import type { Session } from "./session";

/** Without choices that choose nothing: such a memo need not be kept. */
function tidy({ rulesOff = [], columns = [], proofs = [], ownProfile, ...rest }: Memo): Memo {
  return {
    ...rest,
    ...(ownProfile ? { ownProfile } : {}),
    ...(rulesOff.length > 0 ? { rulesOff } : {}),
    ...(columns.length > 0 ? { columns } : {}),
    ...(proofs.length > 0 ? { proofs } : {}),
  };
}

/**
 * Changes what is kept in the workbook and reviews with it. Where the workbook cannot keep it (protected, a read-only
 * file), it holds until the panel closes, and that is said.
 */
export async function keepMemo(session: Session, update: (memo: Memo) => Memo): Promise<void> {
  const memo = tidy(update(session.state().memo));
  session.dispatch({ kind: "remembered", memo });
  const result = await session.host.remember(memo);
  if (result.ok) session.dispatch({ kind: "worked", deed: "remember" });
  else sayFailure(session, "remember", { failure: result.failure, sheet: null });
  await session.recheck([]);
}
