import { plainName } from "../../form/plain-name";
import type { ActualRow } from "./actual-row";
import { plainText } from "./plain-text";

/** The indicator's name stands in the cell of its actual. */
export interface NameRepeated {
  readonly kind: "name-repeated";
  /** What stands behind the name; "" where there is nothing else. */
  readonly rest: string;
}

const shortest = 4;
const figure = /^[:：]?\s*(\d[\d.,]*\s*\S{0,6})$/;

/** 空气监测站\n0, or the name and nothing else. */
export function nameRepeated({ indicator, actual }: ActualRow): NameRepeated | null {
  const { kind, flags } = actual.value;
  const mayHoldName = kind === "text" || flags.includes("embedded") || flags.includes("several");
  if (!mayHoldName || actual.text.length < shortest) return null;
  const text = actual.text.trim();
  const name = plainName(indicator.name.text);
  if (name.length < shortest || text.length < name.length) return null;
  const isName = kind === "text" && plainText(text) === plainText(name);
  if (isName) return { kind: "name-repeated", rest: "" };
  const rest = text.startsWith(name) ? figure.exec(text.slice(name.length))?.[1] : undefined;
  return rest === undefined ? null : { kind: "name-repeated", rest: rest.trim() };
}
