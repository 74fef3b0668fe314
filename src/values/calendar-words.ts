import type { Operator } from "./value";
import { rolesOf } from "./roles-of";
import { wordFinder } from "./word-finder";

type Role = Operator | "silent";

const before = rolesOf<Role>({
  "≤": "≤ <= =< 不晚于 不迟于 不超过 不得晚于 不得迟于 最迟 最晚 最迟于 最晚于 至迟 截至 截止 截止到 截至到 截止至 到 至",
  "<": "< 早于",
  "≥": "≥ >= => 不早于 自 从",
  ">": "> 晚于",
  "=": "= == 等于",
  silent: "于 在 应于 应在 须于 需在 约 预计 计划 确保 力争 每年 : 为 时间 时间为 完成时间 完成时间为",
});

const behind = rolesOf<Role>({
  "≤": "前 之前 以前 底前 内 以内 之内 期间内",
  "≥": "起 以后 之后 后 开始",
  silent: "左右 期间 间 止 中 整年 一整年",
});

const wordBefore = wordFinder(before.keys());
const wordBehind = wordFinder(behind.keys());

/** What the words on one side of a date say, and where they end. */
export interface DateWords {
  readonly operator?: Operator;
  /** The last word read; empty where there is none. */
  readonly word: string;
  readonly end: number;
}

function reader(wordAt: typeof wordBefore, roles: ReadonlyMap<string, Role>) {
  return (text: string, at: number): DateWords => {
    let words: DateWords = { word: "", end: at };
    for (;;) {
      const word = wordAt(text, words.end);
      if (word === undefined) return words;
      const role = roles.get(word) ?? "silent";
      const end = words.end + word.length;
      words = role === "silent" ? { ...words, word, end } : { operator: role, word, end };
    }
  };
}

/** Reads 截至, 不晚于, ≤ before a date. */
export const readDateWordsBefore = reader(wordBefore, before);

/** Reads 前, 之前, 内, 起 behind a date. */
export const readDateWordsBehind = reader(wordBehind, behind);
