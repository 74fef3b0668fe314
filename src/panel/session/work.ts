import type { Session } from "./session";

/** Work that lasts longer than this is shown, with a way to cancel it; while the panel opens there is nothing yet to come back to. */
const patience = { usual: 400, opening: 1500 };

/** A piece of work that may take long. */
export interface Work {
  readonly signal: AbortSignal;
  /** Rejects when the work is cancelled before the answer is there: a program may keep it for long. */
  readonly unlessCancelled: <Answer>(asked: Promise<Answer>) => Promise<Answer>;
  /** Says how far it is. */
  readonly advance: (what: string, done: number, of: number) => void;
  readonly end: () => void;
}

/** Starts work that can be cancelled; it shows only when it lasts, so that quick work does not flicker. */
export function beginWork(session: Session): Work {
  const abort = new AbortController();
  const cancelled = new Promise<never>((_, reject) => {
    abort.signal.addEventListener("abort", () => reject(abort.signal.reason as Error));
  });
  // Nobody may be waiting.
  cancelled.catch(() => undefined);
  let isShown = false;
  let progress = { what: "读取工作表", done: 0, of: 0 };
  const show = (): void => {
    session.dispatch({ kind: "busy", busy: { ...progress, cancel: () => abort.abort() } });
  };
  const timer = setTimeout(
    () => {
      isShown = true;
      show();
    },
    session.state().phase === "starting" ? patience.opening : patience.usual,
  );
  return {
    signal: abort.signal,
    unlessCancelled: (asked) => Promise.race([asked, cancelled]),
    advance(what, done, of) {
      progress = { what, done, of };
      if (isShown) show();
    },
    end() {
      clearTimeout(timer);
      if (isShown) session.dispatch({ kind: "busy", busy: null });
    },
  };
}
