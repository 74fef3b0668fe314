import type { SheetRange } from "../../sheet/address";
import { gather } from "../gather";
import type { SheetHost } from "../sheet-host";
import { call, get, objectAt, textAt, type WpsObject } from "./member";
import { isBusy, isInFront, type OpenBook } from "./open-book";
import type { Run } from "./run";
import { placeOf, worksheets } from "./sheets";

type HostEvent = Parameters<Parameters<SheetHost["watch"]>[0]>[0];
type On = (event: HostEvent) => void;

/** What happened since we last looked where things stand. */
interface Happened {
  readonly changed: Set<string>;
  /** Something else is selected, or another sheet or workbook is in front. */
  moved?: boolean;
  /** The user had a cell open when we asked for something. */
  edited?: boolean;
}

interface Place {
  readonly names: readonly string[];
  readonly active: string;
  readonly selection: SheetRange | undefined;
}

/** A watch of the workbook. */
export interface Watch {
  readonly stop: () => void;
  /** Something was refused because a cell was open: tell when it no longer is. */
  readonly afterEdit: () => void;
  /** We changed a sheet ourselves: not every build tells of that. */
  readonly afterChange: (sheets: readonly string[]) => void;
}

/** How often is asked whether a cell is still open. */
const betweenLooks = 300;
/** A sheet that goes is told of before the user has agreed to it. */
const afterDeletion = 1000;

const moment = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A picture may be selected instead of cells. */
function selectionOf(book: OpenBook, sheet: string): SheetRange | undefined {
  if (!isInFront(book)) return undefined;
  try {
    return { sheet, ...placeOf(objectAt(book.app, "Selection")) };
  } catch {
    return undefined;
  }
}

function look(book: OpenBook): Place {
  const active = textAt(objectAt(book.workbook, "ActiveSheet"), "Name");
  const names = worksheets(book).map((sheet) => textAt(sheet, "Name"));
  return { names, active, selection: selectionOf(book, active) };
}

/** Tells first which sheets there are, then what they hold, then where the user is. */
function tell(happened: Happened, [before, now]: readonly [Place | undefined, Place], on: On): void {
  if (before && before.names.join("\n") !== now.names.join("\n")) on({ kind: "sheets" });
  if (happened.edited === true) happened.changed.add(now.active);
  for (const sheet of happened.changed) if (now.names.includes(sheet)) on({ kind: "changed", sheet });
  if (happened.moved === true && now.selection) on({ kind: "selected", range: now.selection });
}

/** The name of a sheet an event speaks of, if it is one of our workbook. */
function nameIn({ workbook }: OpenBook, sheet: unknown): string | undefined {
  if (typeof sheet !== "object" || sheet === null) return undefined;
  try {
    const parent = get(sheet, "Parent");
    const isOurs =
      typeof parent !== "object" ||
      parent === null ||
      textAt(parent, "FullName") === textAt(workbook, "FullName");
    return isOurs ? textAt(sheet, "Name") : undefined;
  } catch {
    return undefined;
  }
}

type Note = (write: (happened: Happened) => void) => void;

/** Listens until the function that it gives is called. */
function listen(events: WpsObject, book: OpenBook, note: Note): () => void {
  const moved = (): void => note((happened) => (happened.moved = true));
  const handlers: Readonly<Record<string, (...args: readonly unknown[]) => void>> = {
    SheetChange: (sheet) => {
      const name = nameIn(book, sheet);
      if (name !== undefined) note((happened) => happened.changed.add(name));
    },
    SheetSelectionChange: moved,
    SheetActivate: moved,
    WorkbookActivate: moved,
    WorkbookNewSheet: () => note(() => undefined),
    SheetBeforeDelete: () => {
      note(() => undefined);
      setTimeout(() => note(() => undefined), afterDeletion);
    },
  };
  for (const [name, handler] of Object.entries(handlers)) call(events, "AddApiEventListener", name, handler);
  return () => {
    for (const [name, handler] of Object.entries(handlers))
      call(events, "RemoveApiEventListener", name, handler);
  };
}

/** Tells what happens in the workbook, beginning with where the user is. */
export function watchWorkbook(run: Run, on: On): Watch {
  let known: Place | undefined;
  let isOver = false;
  let end: () => void = () => undefined;
  const note: Note = (() => {
    const gathered = gather<Happened>(
      () => ({ changed: new Set() }),
      async (happened) => {
        // An event comes while WPS is still at it: it is asked afterwards.
        await moment(0);
        const seen = isOver ? undefined : await run(look);
        if (!seen?.ok) return;
        tell(happened, [known, seen.value], (event) => {
          if (!isOver) on(event);
        });
        known = seen.value;
      },
    );
    return gathered;
  })();
  void run((book) => {
    end = listen(objectAt(book.app, "ApiEvent"), book, note);
  }).then(() => note((happened) => (happened.moved = true)));
  const isOpen = async (): Promise<boolean> => {
    const busy = await run(isBusy);
    return busy.ok && busy.value;
  };
  return {
    stop: () => {
      isOver = true;
      void run(end);
    },
    afterEdit: () => {
      void (async () => {
        while (!isOver && (await isOpen())) await moment(betweenLooks);
        note((happened) => (happened.edited = true));
      })();
    },
    afterChange: (sheets) => note((happened) => sheets.forEach((sheet) => happened.changed.add(sheet))),
  };
}
