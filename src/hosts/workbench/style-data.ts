import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { CellLook, Line, LineStyle, Side } from "../../office-file/look/look";

const on = BooleanNumber.TRUE;
/** Univer's kinds of lines. */
export const lineStyles: Readonly<Record<LineStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
/** Univer's names of a border's sides. */
export const sideNames = {
  left: "l",
  right: "r",
  top: "t",
  bottom: "b",
  down: "tl_br",
  up: "bl_tr",
} as const satisfies Record<Side, keyof IBorderData>;
const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.BOTH,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const verticals: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
/** How far a step of indentation moves a text, in pixels; the first two are the usual margin. */
const indentStep = 9;
const margin = 2;

/** The steps of indentation behind a cell's margin; undefined when there is none. */
export function indentOf(pd: IStyleData["pd"]): number | undefined {
  const steps = Math.round((Math.max(pd?.l ?? 0, pd?.r ?? 0) - margin) / indentStep);
  return steps > 0 ? steps : undefined;
}

function borderData(borders: Readonly<Partial<Record<Side, Line>>>): IBorderData {
  const data: IBorderData = {};
  for (const [side, { style, color }] of Object.entries(borders) as [Side, Line][]) {
    data[sideNames[side]] = { s: lineStyles[style], cl: { rgb: color } };
  }
  return data;
}

function fontData({ font, size, bold, italic, underline, strike, color }: CellLook): IStyleData {
  return {
    ...(font === undefined ? {} : { ff: font }),
    ...(size === undefined ? {} : { fs: size }),
    ...(bold === true ? { bl: on } : {}),
    ...(italic === true ? { it: on } : {}),
    ...(underline === true ? { ul: { s: on } } : {}),
    ...(strike === true ? { st: { s: on } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
  };
}

function alignmentData({ horizontal = "", vertical = "", wrap, indent = 0, rotation }: CellLook): IStyleData {
  const ht = horizontals[horizontal];
  const indented = margin + indent * indentStep;
  return {
    ...(ht === undefined ? {} : { ht }),
    // A cell's content stands at its bottom unless the file says otherwise.
    vt: verticals[vertical] ?? VerticalAlign.BOTTOM,
    ...(wrap === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent > 0 ? { pd: horizontal === "right" ? { r: indented } : { l: indented } } : {}),
    ...(rotation === undefined || rotation === 0
      ? {}
      : { tr: rotation === "stacked" ? { a: 0, v: on } : { a: -rotation } }),
  };
}

/** How a cell looks, in Univer's words. */
export function styleData(look: CellLook): IStyleData {
  const { fill, borders, format } = look;
  return {
    ...fontData(look),
    ...alignmentData(look),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(borders === undefined ? {} : { bd: borderData(borders) }),
    ...(format === undefined ? {} : { n: { pattern: format } }),
  };
}
