import { rolesBefore, rolesBehind, wordBefore, wordBehind } from "./operator-words";
import { readUnit } from "./read-unit";
import type { Operator } from "./value";

/** The words on one side of a figure: what they say, and where they end. */
export interface Words {
  readonly operator: Operator | undefined;
  readonly approximate: boolean;
  /** 每亩, 每人每月: what the figure is counted by. */
  readonly per: string;
  readonly end: number;
}

/** Reads 不低于, ≥, 约, 每亩 at a place of a cleaned text; of several operators the one next to the figure holds. */
export function readWordsBefore(text: string, at: number): Words {
  let [operator, approximate, per, end]: [Operator | undefined, boolean, string, number] = [
    undefined,
    false,
    "",
    at,
  ];
  for (;;) {
    const unit = text.charAt(end) === "每" ? readUnit(text, end) : undefined;
    const word = unit ? undefined : wordBefore(text, end);
    if (!unit && word === undefined) return { operator, approximate, per, end };
    const role = word === undefined ? "silent" : rolesBefore.get(word);
    if (role === "about") approximate = true;
    else if (role !== "silent") operator = role;
    per += unit?.unit ?? "";
    end = unit?.end ?? end + (word?.length ?? 0);
  }
}

/** Reads 以上, 以内, 左右 at a place of a cleaned text. */
export function readWordsBehind(text: string, at: number): Words {
  let [operator, approximate, end]: [Operator | undefined, boolean, number] = [undefined, false, at];
  for (;;) {
    const word = wordBehind(text, end);
    if (word === undefined) return { operator, approximate, per: "", end };
    const role = rolesBehind.get(word);
    if (role === "about") approximate = true;
    else if (role !== "silent") operator ??= role;
    end += word.length;
  }
}
