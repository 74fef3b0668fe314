import type { Memo, OwnProfile } from "../../sheet/memo";
import { keepMemo } from "../session/keep-memo";
import type { Session } from "../session/session";
import type { ShelfChange } from "../shelf/shelf";
import { profileShelf } from "./kept-profiles";

/** What a workbook is reviewed by. */
type InUse = Pick<Memo, "profile" | "ownProfile">;

interface Step {
  readonly before: InUse;
  readonly after: InUse;
}

const steps = new WeakMap<Session, Step>();

function use(session: Session, { profile, ownProfile }: InUse): Promise<void> {
  return keepMemo(session, (memo) => ({ ...memo, profile, ownProfile }));
}

function isSame(one: InUse, other: InUse): boolean {
  return one.profile === other.profile && one.ownProfile?.name === other.ownProfile?.name;
}

/** Keeps an own profile in the browser or drops it, and goes over to what this workbook is reviewed by then. */
export async function changeProfile(
  session: Session,
  change: ShelfChange<OwnProfile>,
  after: InUse,
): Promise<void> {
  steps.set(session, { before: session.state().memo, after });
  await Promise.all([profileShelf(session.store).change(change), use(session, after)]);
}

/** Goes back to what the workbook was reviewed by before the last step, unless something else was chosen since. */
export function takeProfileBack(session: Session): void {
  const step = steps.get(session);
  if (step && isSame(session.state().memo, step.after)) void use(session, step.before);
}
