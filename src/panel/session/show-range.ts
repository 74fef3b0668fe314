import type { SheetRange } from "../../sheet/address";
import { beginDeed } from "./deed";
import { sayFailure } from "./say-failure";
import type { Session } from "./session";

/** Selects a range in the sheet. */
export async function showRange(session: Session, range: SheetRange): Promise<void> {
  const worked = beginDeed(session, "select");
  const result = await session.host.select(range);
  if (result.ok) worked();
  else sayFailure(session, "select", { failure: result.failure, sheet: range.sheet });
}
