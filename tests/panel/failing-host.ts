import type { HostFailure, SheetHost } from "../../src/hosts/sheet-host";
import type { MemoryHost } from "../support/memory-host";

/** What can be asked of a host and refused by it. */
const deeds = ["sheets", "read", "apply", "select", "mark", "recall", "remember"] as const;
type Deed = (typeof deeds)[number];

/** One question of a run that is answered by a failure. */
export interface Fault {
  /** Counted from 0 over the whole run. */
  readonly question: number;
  readonly failure: HostFailure;
}

export interface FailingHost {
  readonly host: SheetHost;
  /** The questions so far, in their order. */
  readonly asked: () => readonly Deed[];
}

/** The same host, but one question is refused before anything is done. */
export function failingHost(inner: MemoryHost, fault?: Fault): FailingHost {
  const asked: Deed[] = [];
  const refusing = Object.fromEntries(
    deeds.map((deed) => [
      deed,
      async (...given: readonly unknown[]): Promise<unknown> => {
        asked.push(deed);
        if (asked.length - 1 === fault?.question) return { ok: false, failure: fault.failure };
        return (inner[deed] as (...all: readonly unknown[]) => Promise<unknown>)(...given);
      },
    ]),
  );
  return { host: { ...inner, ...refusing }, asked: () => asked };
}
