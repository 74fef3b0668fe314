import type { HostFailure, HostResult } from "../sheet-host";
import { Trouble } from "../trouble";
import { WpsRefusal } from "./member";
import { isBusy, isThere, type OpenBook } from "./open-book";

/** Runs work in WPS and turns expected trouble into an answer. */
export type Run = <T>(work: (book: OpenBook) => T | Promise<T>) => Promise<HostResult<T>>;

/** How programs of this shape say that they are waiting for the user. */
const waitingForUser = /800ac472|80010001|call was rejected/i;

function failureOf(error: unknown, book: OpenBook | undefined): HostFailure | undefined {
  if (error instanceof Trouble) return error.failure;
  if (!(error instanceof WpsRefusal)) return undefined;
  if (waitingForUser.test(String(error.cause))) return "editing-a-cell";
  if (!book || !isThere(book)) return "disconnected";
  return isBusy(book) ? "editing-a-cell" : "unsupported";
}

/** `find` gives the workbook; where none is open there is nothing to be connected with. */
export function runner(find: () => OpenBook | undefined): Run {
  return async (work) => {
    let book: OpenBook | undefined;
    try {
      book = find();
      return book ? { ok: true, value: await work(book) } : { ok: false, failure: "disconnected" };
    } catch (error) {
      const failure = failureOf(error, book);
      if (failure === undefined) throw error;
      return { ok: false, failure };
    }
  };
}

/** What writes waits until no cell is open: WPS would drop what the user is typing. */
export function refuseWhileBusy(book: OpenBook): void {
  if (isBusy(book)) throw new Trouble("editing-a-cell");
}
