import { indexedColors } from "../look/color-data";
import type { CellLook, Line, LineStyle, Side } from "../look/look";
import { builtinFormat } from "../text/builtin-formats";
import { recordKind, type BiffRecord } from "./records";
import { readChars } from "./strings";

const partsOfPoint = 20;
const boldWeight = 600;
const horizontals = ["", "left", "center", "right", "fill", "justify", "centerContinuous", "distributed"];
const verticals = ["top", "center", "bottom", "justify", "distributed"];
const lineStyles: readonly (LineStyle | undefined)[] = [
  ...([undefined, "thin", "medium", "dashed", "dotted", "thick", "double", "hair"] as const),
  ...([
    "mediumDashed",
    "dashDot",
    "mediumDashDot",
    "dashDotDot",
    "mediumDashDotDot",
    "slantDashDot",
  ] as const),
];
/** The first colour that a file may set, and the first number that is none of its colours. */
const [firstOwn, firstOfSystem] = [8, 64];

/** Gathers what the styles of cells refer to, and the styles. */
interface LookReader {
  readonly take: (record: BiffRecord) => void;
  /** The looks by the numbers that cells name, once everything was taken. */
  readonly looks: () => readonly CellLook[];
}

interface Shelves {
  readonly fonts: CellLook[];
  readonly codes: Map<number, string>;
  readonly colors: string[];
}

function colorOf({ colors }: Shelves, index: number): string | undefined {
  const color = index < firstOfSystem ? colors[index] : undefined;
  return color === undefined ? undefined : `#${color}`;
}

function readFont(view: DataView, at: number, shelves: Shelves): CellLook {
  const flags = view.getUint16(at + 2, true);
  const color = colorOf(shelves, view.getUint16(at + 4, true));
  return {
    font: readChars(view, at + 15, view.getUint8(at + 14)),
    size: view.getUint16(at, true) / partsOfPoint,
    ...(view.getUint16(at + 6, true) >= boldWeight ? { bold: true } : {}),
    ...((flags & 0x2) === 0 ? {} : { italic: true }),
    ...((flags & 0x8) === 0 ? {} : { strike: true }),
    ...(view.getUint8(at + 10) === 0 ? {} : { underline: true }),
    ...(color === undefined ? {} : { color }),
  };
}

function readPalette(view: DataView, { at, length }: BiffRecord, { colors }: Shelves): void {
  const count = Math.min(view.getUint16(at, true), Math.floor((length - 2) / 4));
  for (let index = 0; index < count; index++) {
    const channels = [0, 1, 2].map((channel) => view.getUint8(at + 2 + index * 4 + channel));
    colors[firstOwn + index] = channels.map((channel) => channel.toString(16).padStart(2, "0")).join("");
  }
}

function readBorders(view: DataView, at: number, shelves: Shelves): CellLook["borders"] {
  const [sides, rest] = [view.getUint32(at + 10, true), view.getUint32(at + 14, true)];
  const [rising, falling] = [(sides & 0x80000000) !== 0, (sides & 0x40000000) !== 0];
  const slant = (rest >>> 21) & 0xf;
  const lines: readonly (readonly [Side, style: number, color: number])[] = [
    ["left", sides & 0xf, (sides >>> 16) & 0x7f],
    ["right", (sides >>> 4) & 0xf, (sides >>> 23) & 0x7f],
    ["top", (sides >>> 8) & 0xf, rest & 0x7f],
    ["bottom", (sides >>> 12) & 0xf, (rest >>> 7) & 0x7f],
    ["down", falling ? slant : 0, (rest >>> 14) & 0x7f],
    ["up", rising ? slant : 0, (rest >>> 14) & 0x7f],
  ];
  const borders: Partial<Record<Side, Line>> = {};
  for (const [side, number, color] of lines) {
    const style = lineStyles[number];
    if (style) borders[side] = { style, color: colorOf(shelves, color) ?? "#000000" };
  }
  return Object.keys(borders).length === 0 ? undefined : borders;
}

function rotationOf(turned: number): CellLook["rotation"] {
  if (turned === 255) return "stacked";
  return turned > 90 ? 90 - turned : turned;
}

function alignmentOf(view: DataView, at: number): CellLook {
  const [alignment, turned] = [view.getUint8(at + 6), view.getUint8(at + 7)];
  const horizontal = horizontals[alignment & 0x7] ?? "";
  const vertical = verticals[(alignment >> 4) & 0x7];
  const indent = view.getUint8(at + 8) & 0xf;
  const rotation = rotationOf(turned);
  return {
    ...(horizontal === "" ? {} : { horizontal }),
    ...(vertical === undefined || vertical === "bottom" ? {} : { vertical }),
    ...((alignment & 0x8) === 0 ? {} : { wrap: true }),
    ...(indent === 0 ? {} : { indent }),
    ...(rotation === 0 || rotation === undefined ? {} : { rotation }),
  };
}

/** Fonts are counted without the number four, which no file has. */
function fontOf({ fonts }: Shelves, number: number): CellLook {
  return fonts[number > 3 ? number - 1 : number] ?? {};
}

function readLook(view: DataView, at: number, shelves: Shelves): CellLook {
  const number = view.getUint16(at + 2, true);
  const pattern = view.getUint32(at + 14, true) >>> 26;
  const inks = view.getUint16(at + 18, true);
  // A solid fill is painted in the colour in front; other patterns are mostly ground.
  const fill = pattern === 0 ? undefined : colorOf(shelves, pattern === 1 ? inks & 0x7f : (inks >> 7) & 0x7f);
  const borders = readBorders(view, at, shelves);
  const code = shelves.codes.get(number) ?? builtinFormat(number);
  const format = code === "General" ? undefined : code;
  return {
    ...fontOf(shelves, view.getUint16(at, true)),
    ...alignmentOf(view, at),
    ...(fill === undefined ? {} : { fill }),
    ...(borders === undefined ? {} : { borders }),
    ...(format === undefined ? {} : { format }),
    ...((view.getUint16(at + 4, true) & 1) === 0 ? { locked: false } : {}),
  };
}

/** Reads how cells look out of the first part of a workbook's stream. */
export function lookReader(view: DataView): LookReader {
  const fonts: BiffRecord[] = [];
  const styles: BiffRecord[] = [];
  const shelves: Shelves = { fonts: [], codes: new Map(), colors: [...indexedColors] };
  return {
    take(record) {
      const { kind, at } = record;
      if (kind === recordKind.font) fonts.push(record);
      else if (kind === recordKind.style) styles.push(record);
      else if (kind === recordKind.palette) readPalette(view, record, shelves);
      else if (kind === recordKind.format) {
        const code = readChars(view, at + 4, view.getUint16(at + 2, true));
        shelves.codes.set(view.getUint16(at, true), code);
      }
    },
    looks() {
      // The palette may come behind the fonts that use it.
      for (const { at } of fonts) shelves.fonts.push(readFont(view, at, shelves));
      return styles.map(({ at }) => readLook(view, at, shelves));
    },
  };
}
