import type { Book } from "../../office-host/book/book";
import { eventEntries } from "../../office-host/events";
import { Executor } from "../../office-host/executor";
import {
  answering,
  noTraffic,
  usualConditions,
  type Conditions,
  type Traffic,
} from "../../office-host/limits";
import { excelTypes } from "../../office-host/types/type-table";
import { waitsForCellEdit } from "../../office-host/wire";
import { appContext, dispatch, errors, frameNames, type MethodCall, type PaneMessage } from "./web-wire";

interface Terms {
  /** Address of the pane; of another origin, as with the real Excel on the web, where that matters. */
  readonly pane: string;
  readonly book: Book;
  /** The ExcelApi level we claim. */
  readonly level: string;
}

/** Excel on the web as played by this page. */
export interface WebHost {
  readonly frame: HTMLIFrameElement;
  readonly conditions: Conditions;
  readonly traffic: Traffic;
  readonly heldReferences: () => number;
  /** Presses a button of the ribbon; resolves when the add-in says that it is done. */
  readonly press: (functionName: string) => Promise<void>;
  /** Calls the library made that we do not play. */
  readonly unknown: readonly string[];
}

const locale = "zh-CN";
const callsNotAnswered = ["ContextActivationManager_notifyHost"];

/** Embeds the built, unmodified pane and answers its office.js as Excel on the web would. */
export function playExcelOnTheWeb({ pane, book, level }: Terms): WebHost {
  const executor = new Executor(excelTypes, { type: "Workbook", book } as { type: string });
  const conditions = usualConditions();
  const traffic = noTraffic();
  const answerTo = answering(book, executor, [conditions, traffic]);
  const ids = {
    conversation: crypto.randomUUID(),
    control: crypto.randomUUID(),
    origin: location.origin,
  };
  const { hostInfo, frameName } = frameNames(locale, ids);
  const frame = document.createElement("iframe");
  frame.name = frameName;
  frame.title = "标尺";
  const listening = new Map<string, PaneMessage>();
  const waiting = new Map<string, () => void>();
  const unknown: string[] = [];
  const address = new URL(pane, location.href);
  const post = (message: object): void => {
    const text = JSON.stringify({ _serializerVersion: 1, _origin: ids.origin, ...message });
    if (!conditions.gone) frame.contentWindow?.postMessage(text, address.origin);
  };
  const send = (to: PaneMessage, kind: 0 | 1, data: unknown): void =>
    post({
      _messageType: 1,
      _responseType: kind,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _data: data,
    });
  const fire = (event: string, data: object): void => {
    const wish = listening.get(event);
    if (wish) send(wish, 1, data);
  };
  const execute = (message: PaneMessage, call: MethodCall): void => {
    const { Version } = call.DdaMethod;
    const [, , , , text, , flags] = call.ArrayData ?? [];
    const waits = (Number(flags) & waitsForCellEdit) !== 0;
    answerTo(String(text), waits, (answer) => {
      if (answer.ok) send(message, 0, { Version, Error: 0, Data: [200, [], answer.body] });
      else if (answer.code.startsWith("Request"))
        send(message, 0, { Version, Error: errors.requestTooLarge });
      else if (answer.code.startsWith("Response"))
        send(message, 0, { Version, Error: errors.answerTooLarge });
      else {
        const Error = { Code: answer.code, Message: answer.message, ActionIndex: 0, HttpStatusCode: 400 };
        const body = JSON.stringify({ Results: [], TraceIds: [], Error });
        send(message, 0, { Version, Error: 0, Data: [200, [], body] });
      }
    });
  };
  const callMethod = (message: PaneMessage): void => {
    const call = message._data as MethodCall & Readonly<Record<string, unknown>>;
    const { DispatchId, Version } = call.DdaMethod;
    if (DispatchId === dispatch.executeRequest) execute(message, call);
    else if (DispatchId === dispatch.commandCompleted) {
      waiting.get(String(call["0"]))?.();
      send(message, 0, { Version, Error: 0 });
    } else {
      if (DispatchId !== dispatch.saveSettings) unknown.push(`dispatch ${DispatchId}`);
      send(message, 0, { Version, Error: DispatchId === dispatch.saveSettings ? 0 : errors.notPlayed });
    }
  };
  const receive = (message: PaneMessage): void => {
    const { _actionName: name, _actionType: kind } = message;
    if (kind === 1) listening.set(name, message);
    if (kind === 2) listening.delete(name);
    if (kind !== 0) send(message, 0, { Error: 0 });
    else if (name === "ContextActivationManager_getAppContextAsync")
      send(message, 0, appContext(locale, ids.control, level));
    else if (name === "executeMethod") callMethod(message);
    else {
      if (!callsNotAnswered.includes(name)) unknown.push(name);
      send(message, 0, null);
    }
  };
  addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow || typeof data !== "string") return;
    const message = JSON.parse(data) as PaneMessage;
    if (message._messageType === 0 && message._conversationId === ids.conversation) receive(message);
  });
  book.on((event) => {
    if (conditions.quiet) return;
    const entries = eventEntries(event);
    setTimeout(
      () => fire("richApiMessage", { ArrayData: entries.map((entry, i) => [...entry, i, false]) }),
      0,
    );
  });
  address.searchParams.set("_host_Info", hostInfo);
  frame.src = address.href;
  let pressed = 0;
  return {
    frame,
    conditions,
    traffic,
    heldReferences: () => executor.references.count,
    press: (functionName) =>
      new Promise((resolve) => {
        const id = `command-${++pressed}`;
        waiting.set(id, resolve);
        fire("appCommandInvoked", {
          0: id,
          1: functionName,
          2: JSON.stringify({ source: { id: functionName } }),
        });
      }),
    unknown,
  };
}
