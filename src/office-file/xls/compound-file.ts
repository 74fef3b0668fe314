import { Refusal } from "../file-result";

/** Finds a stream of a compound file by its name; only streams at the top, so none of an embedded document. */
export type CompoundFile = (name: string) => Uint8Array | undefined;

const endOfChain = 0xfffffffe;
const noEntry = 0xffffffff;
const headerSlots = 109;
const entrySize = 128;
const smallStream = 4096;
const smallShift = 6;
/** A workbook of 65,536 rows needs less. */
const largestStream = 64 << 20;

interface Sectors {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly shift: number;
  /** The sector that follows each sector. */
  readonly next: Uint32Array;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The numbers in one sector, as the tables of sectors are kept. */
function numbersIn(view: DataView, shift: number, sector: number): readonly number[] {
  const from = (sector + 1) * 2 ** shift;
  return Array.from({ length: 1 << (shift - 2) }, (_, index) => view.getUint32(from + index * 4, true));
}

/** The sectors that hold the table of sectors: the first 109 are listed in the header, the rest in sectors of their own. */
function tableSectors(view: DataView, shift: number): readonly number[] {
  const count = view.getUint32(44, true);
  if (count > view.byteLength >> shift) throw new Refusal("damaged");
  const sectors = Array.from({ length: Math.min(count, headerSlots) }, (_, at) =>
    view.getUint32(76 + at * 4, true),
  );
  let list = view.getUint32(68, true);
  while (sectors.length < count) {
    const numbers = numbersIn(view, shift, list);
    sectors.push(...numbers.slice(0, Math.min(count - sectors.length, numbers.length - 1)));
    list = numbers[numbers.length - 1] ?? endOfChain;
  }
  return sectors;
}

function chainFrom(start: number, next: Uint32Array): readonly number[] {
  const chain: number[] = [];
  for (let sector = start; sector !== endOfChain; sector = next[sector] ?? noEntry) {
    if (sector >= next.length || chain.length > next.length) throw new Refusal("damaged");
    chain.push(sector);
  }
  return chain;
}

/** The first `size` bytes of a chain of sectors; `origin` is where sector 0 begins. */
function gather(
  { bytes, shift, next }: Sectors,
  start: number,
  range: { size: number; origin: number },
): Uint8Array {
  const chain = chainFrom(start, next);
  const { size, origin } = range;
  if (size > chain.length << shift || size > bytes.length) throw new Refusal("damaged");
  if (size > largestStream) throw new Refusal("too-large");
  const out = new Uint8Array(size);
  chain.forEach((sector, index) => {
    const from = origin + (sector << shift);
    if (from >= bytes.length) throw new Refusal("damaged");
    const to = from + Math.min(1 << shift, size - (index << shift));
    out.set(bytes.subarray(from, to), index << shift);
  });
  return out;
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

function readEntry(directory: DataView, index: number): Entry {
  const at = index * entrySize;
  const length = Math.max(0, Math.min(directory.getUint16(at + 64, true), 64) / 2 - 1);
  const units = Array.from({ length }, (_, unit) => directory.getUint16(at + unit * 2, true));
  return {
    name: String.fromCharCode(...units),
    start: directory.getUint32(at + 116, true),
    size: directory.getUint32(at + 120, true),
  };
}

/** The entries at the top: the tree below the root's child. */
function topEntries(directory: DataView): readonly Entry[] {
  const count = Math.floor(directory.byteLength / entrySize);
  const entries: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [directory.getUint32(76, true)];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index >= count || seen.has(index)) continue;
    seen.add(index);
    entries.push(readEntry(directory, index));
    waiting.push(
      directory.getUint32(index * entrySize + 68, true),
      directory.getUint32(index * entrySize + 72, true),
    );
  }
  return entries;
}

/** Opens the container of .xls, .et and of packages with a password. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new Refusal("damaged");
  const next = Uint32Array.from(
    tableSectors(view, shift).flatMap((sector) => numbersIn(view, shift, sector)),
  );
  const sectors: Sectors = { bytes, view, shift, next };
  const origin = 1 << shift;
  const chainSize = (start: number): number => chainFrom(start, next).length << shift;
  const wholeChain = (start: number): Uint8Array =>
    gather(sectors, start, { size: Math.min(chainSize(start), bytes.length), origin });
  const directory = viewOf(wholeChain(view.getUint32(48, true)));
  const root = readEntry(directory, 0);
  const entries = topEntries(directory);
  return (name) => {
    const entry = entries.find((candidate) => candidate.name === name);
    if (!entry) return undefined;
    if (entry.size >= smallStream) return gather(sectors, entry.start, { size: entry.size, origin });
    const small = viewOf(wholeChain(view.getUint32(60, true)));
    const smallNext = Uint32Array.from({ length: small.byteLength / 4 }, (_, at) =>
      small.getUint32(at * 4, true),
    );
    const container = gather(sectors, root.start, { size: root.size, origin });
    const smallSectors = { bytes: container, view: viewOf(container), shift: smallShift, next: smallNext };
    return gather(smallSectors, entry.start, { size: entry.size, origin: 0 });
  };
}
