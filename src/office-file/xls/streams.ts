import type { Visibility } from "../../sheet/grid";
import { Refusal } from "../file-result";
import { recordAt, recordKind, type BiffRecord } from "./records";
import { readChars } from "./strings";

const version8 = 0x0600;
const workSheet = 0;

/** Where a sheet stands in the stream of a workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly place: number;
}

/** The stream of a workbook, when it is of the one version that is read. */
export function viewOfStream(stream: Uint8Array): DataView {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const first = recordAt(view, 0);
  if (first?.kind !== recordKind.beginning) throw new Refusal("damaged");
  if (view.getUint16(first.at, true) !== version8) throw new Refusal("unsupported", "Excel 95 及更早的格式");
  return view;
}

/** What the list of sheets says of one; undefined for what holds no cells. */
export function readSheetEntry(view: DataView, { at }: BiffRecord): SheetEntry | undefined {
  const states: readonly Visibility[] = ["visible", "hidden", "very-hidden"];
  if (view.getUint8(at + 5) !== workSheet) return undefined;
  return {
    place: view.getUint32(at, true),
    visibility: states[view.getUint8(at + 4) & 3] ?? "visible",
    name: readChars(view, at + 7, view.getUint8(at + 6)),
  };
}

/** Visits the records from a place up to the end of the stream that begins there; charts inside are passed over. */
export function visitStream(view: DataView, place: number, visit: (record: BiffRecord) => void): void {
  let depth = 0;
  for (let record = recordAt(view, place); record; record = recordAt(view, record.next)) {
    if (record.kind === recordKind.beginning) depth++;
    else if (record.kind === recordKind.endOfStream) depth--;
    else if (depth === 1) visit(record);
    if (depth <= 0) return;
  }
  throw new Refusal("damaged");
}
