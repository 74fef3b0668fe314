import type { CellStyle } from "hucre";
import { writable } from "../../sheet/writable";
import type { CellLook, Line } from "../look/look";

type Alignment = NonNullable<CellStyle["alignment"]>;
type Border = NonNullable<CellStyle["border"]>;

const horizontals = [
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
] as const;
const verticals = ["top", "center", "bottom", "justify", "distributed"] as const;

function named<T extends string>(names: readonly T[], name: string | undefined): T | undefined {
  return names.find((one) => one === name);
}

function colorOf(color: string): { readonly rgb: string } {
  return { rgb: color.replace("#", "").toUpperCase() };
}

function sideOf({ style, color }: Line): NonNullable<Border["top"]> {
  return { style, color: colorOf(color) };
}

function borderOf(borders: NonNullable<CellLook["borders"]>): Border {
  const { left, right, top, bottom, down, up } = borders;
  const diagonal = down ?? up;
  return {
    ...(left ? { left: sideOf(left) } : {}),
    ...(right ? { right: sideOf(right) } : {}),
    ...(top ? { top: sideOf(top) } : {}),
    ...(bottom ? { bottom: sideOf(bottom) } : {}),
    ...(diagonal
      ? { diagonal: sideOf(diagonal), diagonalDown: down !== undefined, diagonalUp: up !== undefined }
      : {}),
  };
}

function fontOf({
  font,
  size,
  bold,
  italic,
  underline,
  strike,
  color,
}: CellLook): NonNullable<CellStyle["font"]> {
  return {
    ...(font === undefined ? {} : { name: writable(font) }),
    ...(size === undefined ? {} : { size }),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(underline === true ? { underline } : {}),
    ...(strike === true ? { strikethrough: strike } : {}),
    ...(color === undefined ? {} : { color: colorOf(color) }),
  };
}

/** Degrees as a file counts them: clockwise ones come after 90, and 255 stacks the characters. */
export function rotationOf(rotation: NonNullable<CellLook["rotation"]>): number {
  if (rotation === "stacked") return 255;
  return rotation < 0 ? 90 - rotation : rotation;
}

function alignmentOf({ horizontal, vertical, wrap, indent, rotation }: CellLook): Alignment {
  const across = named(horizontals, horizontal);
  const down = named(verticals, vertical);
  return {
    ...(across === undefined ? {} : { horizontal: across }),
    ...(down === undefined ? {} : { vertical: down }),
    ...(wrap === true ? { wrapText: wrap } : {}),
    ...(indent === undefined || indent === 0 ? {} : { indent }),
    ...(rotation === undefined || rotation === 0 ? {} : { textRotation: rotationOf(rotation) }),
  };
}

/** How a cell looks, in the words of the library that writes new workbooks. */
export function cellStyle(look: CellLook): CellStyle {
  const { fill, borders, format, locked } = look;
  return {
    font: fontOf(look),
    alignment: alignmentOf(look),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: colorOf(fill) } }),
    ...(borders ? { border: borderOf(borders) } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(locked === false ? { protection: { locked } } : {}),
  };
}
