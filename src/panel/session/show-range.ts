import type { SheetRange } from "../../sheet/address";
import { beginDeed } from "./deed";
import { lookAgain } from "./look-again";
import { sayFailure } from "./say-failure";
import type { Session } from "./session";

/** Selects a range in the sheet, also where that was given another name meanwhile. */
export async function showRange(session: Session, range: SheetRange): Promise<void> {
  const worked = beginDeed(session, "select");
  let result = await session.host.select(range);
  if (!result.ok && result.failure === "changed-since-read") {
    const sheet = await lookAgain(session, range.sheet);
    if (sheet !== range.sheet) result = await session.host.select({ ...range, sheet });
  }
  if (result.ok) worked();
  else sayFailure(session, "select", { failure: result.failure, sheet: range.sheet });
}
