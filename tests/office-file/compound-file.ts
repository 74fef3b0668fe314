const sector = 512;
const endOfChain = 0xfffffffe;
const none = 0xffffffff;
/** Smaller streams would be kept in another way. */
const smallest = 4096;

function writeEntry(
  view: DataView,
  index: number,
  entry: { name: string; start: number; size: number },
): void {
  const at = 2 * sector + index * 128;
  const isRoot = index === 0;
  [...entry.name].forEach((char, unit) => view.setUint16(at + unit * 2, char.charCodeAt(0), true));
  view.setUint16(at + 64, entry.name.length * 2 + 2, true);
  view.setUint8(at + 66, isRoot ? 5 : 2);
  view.setUint32(at + 68, none, true);
  view.setUint32(at + 72, none, true);
  view.setUint32(at + 76, isRoot ? 1 : none, true);
  view.setUint32(at + 116, entry.start, true);
  view.setUint32(at + 120, entry.size, true);
}

/** A compound file of one or two streams, filled up with zeros: its table in sector 0, its directory in sector 1. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const filled = Object.entries(streams).map(([name, content]) => ({
    name,
    content,
    sectors: Math.ceil(Math.max(content.length, smallest) / sector),
  }));
  const file = new Uint8Array(3 * sector + filled.reduce((sum, { sectors }) => sum + sectors * sector, 0));
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(sector, endOfChain, true);
  view.setUint32(sector + 4, endOfChain, true);
  writeEntry(view, 0, { name: "Root Entry", start: endOfChain, size: 0 });
  let start = 2;
  filled.forEach(({ name, content, sectors }, index) => {
    writeEntry(view, index + 1, { name, start, size: sectors * sector });
    if (index > 0) view.setUint32(2 * sector + index * 128 + 72, index + 1, true);
    for (let at = start; at < start + sectors; at++) {
      view.setUint32(sector + at * 4, at + 1 < start + sectors ? at + 1 : endOfChain, true);
    }
    file.set(content, (start + 1) * sector);
    start += sectors;
  });
  return file;
}
