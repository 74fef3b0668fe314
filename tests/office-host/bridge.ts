import type { Book } from "./book/book";
import { eventEntries } from "./events";
import { Executor } from "./executor";
import { answering, noTraffic, usualConditions, type Answer, type Conditions, type Traffic } from "./limits";
import { excelTypes } from "./types/type-table";
import { waitsForCellEdit, type RequestBody } from "./wire";

/** What the library finds under the global `_richApiNativeBridge`: JSON strings both ways. */
interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

interface Envelope {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/** The playing program behind the native bridge. */
export interface PlayingHost {
  readonly bridge: NativeBridge;
  readonly conditions: Conditions;
  readonly traffic: Traffic;
  /** How many objects the add-in still holds. */
  readonly heldReferences: () => number;
}

function messageOf(answer: Answer) {
  if (answer.ok) return { statusCode: 200, headers: {}, body: answer.body };
  const { code, message } = answer;
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}

/** Plays Excel over a workbook of ours to the genuine library in the same process. */
export function playExcel(book: Book): PlayingHost {
  const executor = new Executor(excelTypes, { type: "Workbook", book } as { type: string });
  const conditions = usualConditions();
  const traffic = noTraffic();
  const answerTo = answering(book, executor, [conditions, traffic]);
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, type, flags, message } = JSON.parse(text) as Envelope;
      answerTo(JSON.stringify(message.body), (flags & waitsForCellEdit) !== 0, (answer) =>
        bridge.onMessageFromHost?.(JSON.stringify({ id, type, flags, message: messageOf(answer) })),
      );
    },
  };
  book.on((event) => {
    if (conditions.quiet) return;
    const entries = eventEntries(event);
    setTimeout(() => {
      if (!conditions.gone) bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    }, 0);
  });
  return { bridge, conditions, traffic, heldReferences: () => executor.references.count };
}
