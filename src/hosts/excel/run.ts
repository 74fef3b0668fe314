import type { HostResult } from "../sheet-host";
import { Trouble } from "../trouble";
import { failureOf } from "./refusals";

/** What a piece of work does in Excel: it names what it wants, and `sync` fetches and does all of that at once. */
export interface Batch {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly sync: () => Promise<void>;
}

/** A question whose answer arrives with the next round trip. */
export type Pending<T> = () => T;

/** Runs work in Excel and turns expected trouble into an answer. */
export type Run = <T>(work: (batch: Batch) => Promise<T>) => Promise<HostResult<T>>;

interface Terms {
  /** How long one round trip may take before Excel is taken for gone; it does not say so. */
  readonly patience: number;
  /** True: while the user types into a cell the work waits; else it is refused. */
  readonly waitsForCellEdit: boolean;
  /** How long office.js waits, when the work is done, before it tells Excel what is no longer needed. */
  readonly tidyAfter: number;
}

async function withPatience<T>(promise: Promise<T>, patience: number): Promise<T> {
  if (patience === Infinity) return promise;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Trouble("disconnected")), patience);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Ends with the work itself: what office.js tidies up afterwards would wait for a program that is gone. */
function runBatch<T>(work: (batch: Batch) => Promise<T>, terms: Terms): Promise<T> {
  const { patience, waitsForCellEdit, tidyAfter } = terms;
  return new Promise((resolve, reject) => {
    Excel.run({ delayForCellEdit: waitsForCellEdit }, async (context) => {
      const sync = async (): Promise<void> => {
        await withPatience(context.sync(), patience);
      };
      await work({ context, workbook: context.workbook, sync }).then(resolve, reject);
      // Another question to Excel: what the user waits for goes before it.
      await new Promise((later) => setTimeout(later, tidyAfter));
    }).catch(reject);
  });
}

export function runner(terms: Terms): Run {
  return async (work) => {
    try {
      return { ok: true, value: await runBatch(work, terms) };
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      return { ok: false, failure };
    }
  };
}
