import type { SheetRange } from "../../sheet/address";
import { sayFailure } from "./say-failure";
import type { Session } from "./session";

/** Selects a range in the sheet. */
export async function showRange(session: Session, range: SheetRange): Promise<void> {
  const result = await session.host.select(range);
  if (result.ok) session.dispatch({ kind: "worked", deed: "select" });
  else sayFailure(session, "select", { failure: result.failure, sheet: range.sheet });
}
