import { beginDeed } from "./deed";
import { settleMemo } from "./keep-memo";
import { listSheets, readSheets, visibleSheets } from "./read-sheets";
import type { Checker, Session } from "./session";
import type { Stale } from "./state";
import { beginWork, type Work } from "./work";

async function readStale(session: Session, stale: Stale, work: Work): Promise<boolean> {
  if (stale === "all")
    return (await listSheets(session, work)) && readSheets(session, visibleSheets(session), work);
  const visible = new Set(visibleSheets(session));
  const names = stale.filter((name) => visible.has(name));
  return names.length === 0 || readSheets(session, names, work);
}

async function review(session: Session, work: Work): Promise<void> {
  const { newest, memo, approvedFile, past, fixed } = session.state();
  const worked = beginDeed(session, "review");
  const read = visibleSheets(session)
    .map((name) => newest.get(name))
    .filter((grid) => grid !== undefined);
  work.advance("检查", 0, 0);
  const { reviewer, today } = session.page;
  const options = {
    memo,
    today: today(),
    ...(approvedFile ? { approved: approvedFile } : {}),
    ...(past ? { past } : {}),
    ...(fixed ? { fixed } : {}),
  };
  const start = performance.now();
  const review = await reviewer(read, options, work.signal);
  // For whoever looks why it takes long: browsers list it with the other timings of a page.
  performance.measure("biaochi-review", { start });
  session.dispatch({ kind: "reviewed", review });
  worked();
}

async function checkOnce(session: Session, stale: Stale): Promise<void> {
  const work = beginWork(session);
  try {
    const reading = readStale(session, stale, work);
    // What is kept is asked for beside it; what is owed is given once it is known how the sheets are called now.
    const isAsked = session.state().keeping === "unknown";
    const settling = isAsked ? settleMemo(session) : reading.then(() => settleMemo(session));
    const [isRead] = await work.unlessCancelled(Promise.all([reading, settling]));
    if (isRead) await review(session, work);
    else if (work.signal.aborted) throw work.signal.reason;
  } catch {
    const kind = work.signal.aborted ? "cancelled" : "not-reviewed";
    session.dispatch({ kind: "said", notice: { kind, during: "review" } });
  } finally {
    work.end();
  }
}

function both(one: Stale | null, other: Stale): Stale {
  if (one === "all" || other === "all") return "all";
  return [...new Set([...(one ?? []), ...other])];
}

/** Changes that come in quick succession are checked together; the first of them waits no longer than this. */
const gather = 120;

/** The check of a session: one at a time, and once more when something changed meanwhile. */
export function checkerOf(session: Session): Checker {
  let wanted: Stale | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const runAll = async (): Promise<void> => {
    while (wanted !== null) {
      const stale: Stale = wanted;
      wanted = null;
      await checkOnce(session, stale);
    }
    running = null;
  };
  const run = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    // A check that was already running may have taken along what is wanted.
    if (wanted !== null) running ??= runAll();
    return running ?? Promise.resolve();
  };
  return {
    recheck(stale) {
      wanted = both(wanted, stale);
      return run();
    },
    note(stale) {
      wanted = both(wanted, stale);
      timer ??= setTimeout(() => void run(), gather);
    },
    settle: run,
    rest: () => clearTimeout(timer),
  };
}
