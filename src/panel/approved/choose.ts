import type { Approved, Memo } from "../../sheet/memo";
import { keepMemo } from "../session/keep-memo";
import type { Session } from "../session/session";

type Changing = { -readonly [Key in keyof Memo]: Memo[Key] };

function withApproved(memo: Memo, approved: Approved | null): Memo {
  const next: Changing = { ...memo };
  if (approved) next.approved = approved;
  else delete next.approved;
  return next;
}

/** Keeps in the workbook which sheet it is compared with; null leaves it to the program. */
export async function chooseApprovedSheet(session: Session, approved: Approved | null): Promise<void> {
  await keepMemo(session, (memo) => withApproved(memo, approved));
}
