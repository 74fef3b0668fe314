import { visibleSheets } from "./read-sheets";
import type { Session } from "./session";

/** Follows what happens in the workbook: re-checks after changes, notes selections. Gives the function that ends it. */
export function followHost(session: Session): () => void {
  const stop = session.host.watch((event) => {
    switch (event.kind) {
      case "changed":
        session.note([event.sheet]);
        break;
      case "sheets":
        session.note("all");
        break;
      case "selected":
        session.dispatch({ kind: "selected", range: event.range });
        // A sheet that was hidden when we looked last.
        if (session.state().phase === "ready" && !visibleSheets(session).includes(event.range.sheet))
          session.note("all");
    }
  });
  return () => {
    session.rest();
    stop();
  };
}
