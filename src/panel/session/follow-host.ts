import { visibleSheets } from "./read-sheets";
import type { Session } from "./session";
import type { Stale } from "./state";

/** Changes that come in quick succession are checked together; the first of them waits no longer than this. */
const gather = 120;

/** Follows what happens in the workbook: re-checks after changes, notes selections. Gives the function that ends it. */
export function followHost(session: Session): () => void {
  let stale: Stale | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = (): void => {
    const what = stale ?? [];
    stale = null;
    timer = undefined;
    void session.recheck(what);
  };
  const note = (what: Stale): void => {
    stale = what === "all" || stale === "all" ? "all" : [...(stale ?? []), ...what];
    timer ??= setTimeout(check, gather);
  };
  const stop = session.host.watch((event) => {
    switch (event.kind) {
      case "changed":
        note([event.sheet]);
        break;
      case "sheets":
        note("all");
        break;
      case "selected":
        session.dispatch({ kind: "selected", range: event.range });
        // A sheet that was hidden when we looked last.
        if (session.state().phase === "ready" && !visibleSheets(session).includes(event.range.sheet))
          note("all");
    }
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
