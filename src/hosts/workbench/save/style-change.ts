import type { ICellData, IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
import type { CellLook, Side } from "../../../office-file/look/look";
import type { BorderChange, LookChange } from "../../../office-file/patch/looks/look-change";
import type { OpenBook } from "../open-book";
import { sideNames } from "../style-data";
import { lookOfStyle } from "./look-of-style";

/** A style as a cell, a row or a column names it. */
export type Style = ICellData["s"];

const plainKeys = [
  ...(["font", "size", "bold", "italic", "underline", "strike", "color", "fill"] as const),
  ...(["horizontal", "vertical", "wrap", "indent", "rotation"] as const),
];

function borderChange(was: CellLook["borders"], now: CellLook["borders"]): BorderChange | undefined {
  const sides = (Object.keys(sideNames) as Side[]).flatMap((side) => {
    const [one, other] = [was?.[side], now?.[side]];
    const isSame = one?.style === other?.style && one?.color === other?.color;
    return isSame ? [] : [[side, other ?? null] as const];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

/** What changes from one look to another; undefined for nothing. Number formats are saved with what a cell holds. */
function lookChange(was: CellLook, now: CellLook): LookChange | undefined {
  const plain = plainKeys.flatMap((key) => (was[key] === now[key] ? [] : [[key, now[key] ?? null] as const]));
  const borders = borderChange(was.borders, now.borders);
  if (plain.length === 0 && !borders) return undefined;
  return { ...(Object.fromEntries(plain) as LookChange), ...(borders ? { borders } : {}) };
}

/** Compares styles as the file names them with those in use now; each pair once. */
export function styleComparison(
  open: OpenBook,
  file: IWorkbookData,
): (was: Style, now: Style) => LookChange | undefined {
  const styles = open.book.getWorkbook().getStyles();
  const standard = file.styles["look-0"];
  const known = new Map<string, LookChange | undefined>();
  const lookOf = (style: Nullable<IStyleData>): CellLook => lookOfStyle({ ...standard, ...style });
  return (was, now) => {
    if (was === now) return undefined;
    const key = JSON.stringify([was, now]);
    if (!known.has(key)) {
      const before = typeof was === "string" ? file.styles[was] : was;
      known.set(key, lookChange(lookOf(before), lookOf(styles.get(now))));
    }
    return known.get(key);
  };
}
