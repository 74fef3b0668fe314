import type { Indicator } from "../../form/form";
import type { Session } from "../session/session";
import { showRange } from "../session/show-range";
import { rangeOf } from "./range-of";

/** Selects the name of an indicator in the sheet; where the host cannot select, the panel alone goes there. */
export async function goToRow(session: Session, sheet: string, { name }: Indicator): Promise<void> {
  const range = rangeOf(sheet, name.at);
  session.dispatch({ kind: "selected", range });
  if (session.host.can.select) await showRange(session, range);
}
