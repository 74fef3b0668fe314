import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellLook, Line, Side } from "../../../office-file/look/look";
import { indentOf, lineStyles, sideNames } from "../style-data";

const horizontals = new Map<unknown, string>([
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
  [HorizontalAlign.BOTH, "justify"],
  [HorizontalAlign.JUSTIFIED, "justify"],
  [HorizontalAlign.DISTRIBUTED, "distributed"],
]);
const verticals = new Map<unknown, string>([
  [VerticalAlign.TOP, "top"],
  [VerticalAlign.MIDDLE, "center"],
  [VerticalAlign.BOTTOM, "bottom"],
]);

function isOn(value: unknown): boolean {
  return value === BooleanNumber.TRUE;
}

/** `rgb(1,2,3)` and `#010203` alike as `#010203`; undefined for what no file can say. */
export function colorOf(rgb: Nullable<string>): string | undefined {
  if (typeof rgb !== "string") return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb)?.slice(1, 4);
  if (parts) return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
  return /^#[0-9a-f]{6}$/i.test(rgb) ? rgb : undefined;
}

function bordersOf({ bd }: IStyleData): CellLook["borders"] {
  if (!bd) return undefined;
  const borders: Partial<Record<Side, Line>> = {};
  for (const [side, key] of Object.entries(sideNames) as [Side, (typeof sideNames)[Side]][]) {
    const line = bd[key];
    const style = Object.entries(lineStyles).find(([, one]) => one === line?.s)?.[0];
    if (line && style !== undefined) {
      borders[side] = { style: style as Line["style"], color: colorOf(line.cl.rgb) ?? "#000000" };
    }
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function rotationOf({ tr }: IStyleData): CellLook["rotation"] {
  if (!tr) return undefined;
  if (isOn(tr.v)) return "stacked";
  return tr.a === 0 ? undefined : -tr.a;
}

/** How a cell looks that Univer shows in this style. */
export function lookOfStyle(style: IStyleData): CellLook {
  const look = {
    font: style.ff ?? undefined,
    size: style.fs,
    bold: isOn(style.bl) || undefined,
    italic: isOn(style.it) || undefined,
    underline: isOn(style.ul?.s) || undefined,
    strike: isOn(style.st?.s) || undefined,
    color: colorOf(style.cl?.rgb),
    fill: colorOf(style.bg?.rgb),
    borders: bordersOf(style),
    horizontal: horizontals.get(style.ht),
    vertical: verticals.get(style.vt),
    wrap: style.tb === WrapStrategy.WRAP || undefined,
    indent: indentOf(style.pd),
    rotation: rotationOf(style),
    format: style.n?.pattern,
  };
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
