import type { HostFailure } from "../../hosts/sheet-host";
import type { Session } from "./session";
import type { Deed } from "./state";

/** Shows that the host did not do something. */
export function sayFailure(
  session: Session,
  during: Deed,
  what: { readonly failure: HostFailure; readonly sheet: string | null },
): void {
  session.dispatch({ kind: "said", notice: { kind: "failure", during, ...what } });
}
