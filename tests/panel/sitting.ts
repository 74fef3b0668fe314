import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import type { Store } from "../../src/hosts/store";
import { openSession } from "../../src/panel/session/open-session";
import type { Session } from "../../src/panel/session/session";
import { startSession } from "../../src/panel/session/start-session";
import { reviewWorkbook } from "../../src/review/review-workbook";
import type { Grid } from "../../src/sheet/grid";
import type { Memo } from "../../src/sheet/memo";
import { memoryHost, type MemoryHost } from "../support/memory-host";
import { failingHost, type Fault } from "./failing-host";

/** Somebody before a workbook, without a window: the panel can be closed and opened again. */
export interface Sitting {
  readonly host: MemoryHost;
  readonly session: () => Session;
  readonly reopen: () => void;
  readonly close: () => void;
  /** The failures and refusals that were shown. */
  readonly said: () => readonly string[];
  /** What was asked of the host, in its order. */
  readonly questions: () => readonly string[];
}

const page = {
  version: "0.0.0",
  today: () => "2025-03-01",
  copyText: async () => true,
  theme: "light" as const,
  reviewer: async (...[grids, options]: Parameters<typeof reviewWorkbook>) => reviewWorkbook(grids, options),
};

function listen(session: Session, said: string[]): void {
  session.subscribe(() => {
    const { notice } = session.state();
    if (notice?.kind === "failure") said.push(notice.failure);
    if (notice?.kind === "undo-refused") said.push("changed-since-read");
  });
}

/** A store of a browser that gives and takes nothing. */
export const shutStore: Store = {
  ...memoryStore(),
  read: () => Promise.reject(new Error("closed")),
  write: () => Promise.reject(new Error("full")),
};

interface Circumstances {
  readonly fault?: Fault | undefined;
  readonly store?: Store;
}

export function sitDown(
  sheets: readonly Grid[],
  memo: Memo,
  { fault, store = memoryStore() }: Circumstances = {},
): Sitting {
  const inner = memoryHost(sheets, { memo });
  const { host, asked } = failingHost(inner, fault);
  const said: string[] = [];
  const open = (): { readonly session: Session; readonly end: () => void } => {
    const session = openSession({ host, store, page });
    listen(session, said);
    return { session, end: startSession(session) };
  };
  let current = open();
  return {
    host: inner,
    session: () => current.session,
    reopen() {
      current.end();
      current = open();
    },
    close: () => current.end(),
    said: () => said,
    questions: asked,
  };
}
