import type { SheetRange } from "../../sheet/address";
import type { SheetHost } from "../sheet-host";
import { parseExcelAddress } from "./excel-address";
import { gather } from "../gather";
import type { Batch, Pending, Run } from "./run";

type HostEvent = Parameters<Parameters<SheetHost["watch"]>[0]>[0];
type On = (event: HostEvent) => void;

/** What happened since we last asked Excel where things stand. */
interface Happened {
  /** Ids of sheets. */
  readonly changed: Set<string>;
  selected?: { readonly id: string; readonly address: string };
  /** Sheets came or went. */
  sheets?: boolean;
  /** Another sheet is in front. */
  moved?: boolean;
  /** The user had a cell open when we asked for something. */
  edited?: boolean;
}

/** Names of the sheets by id, the sheet in front and what is selected on it. */
interface Place {
  readonly names: ReadonlyMap<string, string>;
  readonly active: string;
  readonly selection: SheetRange | undefined;
}

/** A watch of the workbook. */
export interface Watch {
  readonly stop: () => void;
  /** Something was refused because a cell was open: tell when it no longer is. */
  readonly afterEdit: () => void;
}

function rangeOn(sheet: string | undefined, address: string): SheetRange | undefined {
  const range = parseExcelAddress(address);
  return range && sheet !== undefined ? { sheet, ...range } : undefined;
}

/** Asks which sheets there are, and where the user is. */
function askPlace({ workbook }: Batch): Pending<Place> {
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name");
  const selected = workbook.getSelectedRanges();
  selected.load("address");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  return () => {
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return { names, active: active.name, selection: rangeOn(active.name, selected.address) };
  };
}

async function look(run: Run): Promise<Place | undefined> {
  const found = await run(async (batch) => {
    const place = askPlace(batch);
    await batch.sync();
    return place();
  });
  return found.ok ? found.value : undefined;
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([id, name]) => other.get(id) === name);
}

/** Tells first which sheets there are, then what they hold, then where the user is. */
function tell(happened: Happened, [before, now]: readonly [Place | undefined, Place], on: On): void {
  // There is no event for a sheet that gets another name: it is seen when the next thing happens.
  if (happened.sheets === true || (before && !isSame(before.names, now.names))) on({ kind: "sheets" });
  const changed = new Set([...happened.changed].map((id) => now.names.get(id)));
  if (happened.edited === true) changed.add(now.active);
  for (const sheet of changed) if (sheet !== undefined) on({ kind: "changed", sheet });
  const { selected, moved } = happened;
  const range =
    selected && moved !== true ? rangeOn(now.names.get(selected.id), selected.address) : now.selection;
  if ((selected ?? moved) && range) on({ kind: "selected", range });
}

type Note = (write: (happened: Happened) => void) => void;

/** What listening began with: where the user is, unless Excel did not answer, and the end of it. */
interface Listening {
  readonly place: Place | undefined;
  readonly end: () => Promise<void>;
}

async function listen(run: Run, note: Note): Promise<Listening> {
  const noted = (write: (happened: Happened, id: string) => void) => (args: { worksheetId: string }) => {
    note((happened) => write(happened, args.worksheetId));
    return Promise.resolve();
  };
  const begun = await run(async (batch) => {
    const { worksheets } = batch.workbook;
    const sheetsMoved = noted((happened) => (happened.sheets = true));
    const handlers = [
      worksheets.onChanged.add(noted((happened, id) => happened.changed.add(id))),
      worksheets.onSelectionChanged.add(({ worksheetId: id, address }) => {
        note((happened) => (happened.selected = { id, address }));
        return Promise.resolve();
      }),
      worksheets.onActivated.add(noted((happened) => (happened.moved = true))),
      worksheets.onAdded.add(sheetsMoved),
      worksheets.onDeleted.add(sheetsMoved),
    ] as const;
    const place = askPlace(batch);
    await batch.sync();
    return { handlers, place: place() };
  });
  const end = async (): Promise<void> => {
    if (!begun.ok) return;
    const { handlers } = begun.value;
    // Handlers are removed in the context they were added in.
    for (const handler of handlers) handler.remove();
    await handlers[0].context.sync().catch(() => undefined);
  };
  return { place: begun.ok ? begun.value.place : undefined, end };
}

/** Tells what happens in the workbook, beginning with where the user is. `run` waits while a cell is open. */
export function watchWorkbook(run: Run, on: On): Watch {
  let known: Place | undefined;
  let isOver = false;
  const say = (happened: Happened, now: Place): void => {
    tell(happened, [known, now], (event) => {
      if (!isOver) on(event);
    });
    known = now;
  };
  const note = gather<Happened>(
    () => ({ changed: new Set() }),
    async (happened) => {
      const now = isOver ? undefined : await look(run);
      if (now) say(happened, now);
    },
  );
  const listening = listen(run, note);
  void listening.then(({ place }) => {
    if (place) say({ changed: new Set(), moved: true }, place);
    else note((happened) => (happened.moved = true));
  });
  return {
    stop: () => {
      isOver = true;
      void listening.then(({ end }) => end());
    },
    afterEdit: () => note((happened) => (happened.edited = true)),
  };
}
