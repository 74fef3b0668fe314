/** The kinds of records we look at; the numbers are those of the format (MS-XLS 2.3). */
export const recordKind = {
  formula: 0x0006,
  endOfStream: 0x000a,
  protect: 0x0012,
  font: 0x0031,
  pane: 0x0041,
  usualWidth: 0x0055,
  dateMode: 0x0022,
  password: 0x002f,
  continued: 0x003c,
  columns: 0x007d,
  sheet: 0x0085,
  palette: 0x0092,
  standardWidth: 0x0099,
  manyNumbers: 0x00bd,
  manyBlanks: 0x00be,
  richLabel: 0x00d6,
  style: 0x00e0,
  merges: 0x00e5,
  sharedStrings: 0x00fc,
  sharedLabel: 0x00fd,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  flag: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  usualHeight: 0x0225,
  view: 0x023e,
  shortNumber: 0x027e,
  format: 0x041e,
  beginning: 0x0809,
} as const;

/** One record of a stream: where its content stands. */
export interface BiffRecord {
  readonly kind: number;
  readonly at: number;
  readonly length: number;
  /** Where the next record begins. */
  readonly next: number;
}

/** The record at a place; undefined behind the last whole one. */
export function recordAt(view: DataView, place: number): BiffRecord | undefined {
  if (place + 4 > view.byteLength) return undefined;
  const length = view.getUint16(place + 2, true);
  const next = place + 4 + length;
  if (next > view.byteLength) return undefined;
  return { kind: view.getUint16(place, true), at: place + 4, length, next };
}
