import type { Book } from "./book/book";
import type { Executor } from "./executor";
import { actionKind, type RequestBody } from "./wire";

/** How the program stands to the add-in at the moment. */
export interface Conditions {
  /** Milliseconds before each answer. */
  latency: number;
  /** Bytes of a request or an answer. */
  limit: number;
  /** True: the program is gone and answers nothing any more. */
  gone: boolean;
  /** True: no event is told. */
  quiet: boolean;
  /** What the coming requests are refused with, one each; an empty one is answered, as are those after the last. */
  refusals: readonly string[];
}

/** What went over the wire. */
export interface Traffic {
  /** Requests that did more than give references back: what `context.sync()` costs. */
  syncs: number;
  requests: number;
  sent: number;
  received: number;
}

export const usualConditions = (): Conditions => ({
  latency: 0,
  limit: 5 * 1024 * 1024,
  gone: false,
  quiet: false,
  refusals: [],
});
export const noTraffic = (): Traffic => ({ syncs: 0, requests: 0, sent: 0, received: 0 });

export type Answer =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** The library gives its objects back by itself; to do that it names the workbook once more. */
function isHousekeeping({ Actions }: RequestBody): boolean {
  const asked = Actions.filter(({ ActionType }) => ActionType !== actionKind.instantiate);
  return asked.every(({ Name }) => Name === "_RemoveReference" || Name === "_RemoveAllReferences");
}

/** Answers requests under conditions; both ways of playing the host go through here. */
export function answering(book: Book, executor: Executor, [conditions, traffic]: [Conditions, Traffic]) {
  const size = (text: string): number => new TextEncoder().encode(text).length;
  const answer = (text: string): Answer => {
    const body = JSON.parse(text) as RequestBody;
    traffic.requests++;
    traffic.sent += text.length;
    if (!isHousekeeping(body)) {
      traffic.syncs++;
      const [refusal = "", ...others] = conditions.refusals;
      conditions.refusals = others;
      if (refusal !== "") return { ok: false, code: refusal, message: "The program does not want to." };
    }
    if (size(text) > conditions.limit)
      return { ok: false, code: "RequestPayloadSizeLimitExceeded", message: "The request is too large." };
    if (book.editing)
      return { ok: false, code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." };
    const answered = JSON.stringify(executor.execute(body));
    traffic.received += answered.length;
    if (size(answered) > conditions.limit)
      return { ok: false, code: "ResponsePayloadSizeLimitExceeded", message: "The answer is too large." };
    return { ok: true, body: answered };
  };
  /** Answers when the conditions let it; never once the program is gone. */
  return (text: string, waitsForEdit: boolean, send: (answer: Answer) => void): void => {
    const go = (): void => {
      if (!conditions.gone) send(answer(text));
    };
    const begin = waitsForEdit ? () => book.afterEditing(go) : go;
    if (conditions.latency > 0) setTimeout(begin, conditions.latency);
    else queueMicrotask(begin);
  };
}
