import { bandsText, readBands } from "./bands-text";
import type { Profile } from "../../profile/profile";
import { bad, good, plainText, type FieldKind } from "./field-kinds";

const between = /[,，、;；\s]+/;

function parts(text: string): readonly string[] {
  return plainText(text).split(between).filter(Boolean);
}

/** Some numbers: 90，100. */
export function numberList({
  least,
  most,
  what,
}: {
  readonly least: number;
  readonly most: number;
  readonly what: string;
}): FieldKind {
  return {
    example: what,
    show: (value) => (Array.isArray(value) ? value.join("，") : ""),
    read(text) {
      const numbers = parts(text).map(Number);
      const fits = numbers.length > 0 && numbers.every((one) => one >= least && one <= most);
      return fits ? good(numbers) : bad(`填 ${least}—${most} 的数字，用逗号隔开，如 ${what}。`);
    },
  };
}

/** Months of the year, or none. */
export const months: FieldKind = {
  unit: "月",
  example: "5，8；空着表示没有规定",
  show: (value) => (Array.isArray(value) ? value.join("，") : ""),
  read(text) {
    const typed = parts(text.replaceAll("月", " ")).map(Number);
    if (typed.length === 0) return good(undefined);
    const fits = typed.every((one) => Number.isInteger(one) && one >= 1 && one <= 12);
    return fits ? good(typed) : bad("填 1—12 的月份，用逗号隔开，如 5，8。");
  },
};

type Formula = Profile["execution"]["formula"];

/** By the rate itself, or by bands: 90% 起得 100%. */
export const bands: FieldKind = {
  rows: 3,
  example: "按执行率；或一行一档：90%起得100%",
  show(value) {
    const formula = value as Formula;
    if (formula.kind === "linear") return "按执行率";
    return bandsText(formula.bands);
  },
  read(text) {
    const typed = text.split("\n").map(plainText).filter(Boolean);
    if (typed.join("") === "按执行率") return good({ kind: "linear" });
    const list = readBands(typed);
    return list && list.length > 0
      ? good({ kind: "bands", bands: list })
      : bad("写“按执行率”，或从高到低一行一档，如 90%起得100%。");
  },
};

type Grades = Profile["grades"];

/** 优 90，良 80，中 60，差 0. */
export const grades: FieldKind = {
  example: "优 90，良 80，中 60，差 0",
  show: (value) => (value as Grades).map(({ name, from }) => `${name} ${from}`).join("，"),
  read(text) {
    const read = [...plainText(text).matchAll(/([\p{Script=Han}]+)\s*(\d+(?:\.\d+)?)\s*分?/gu)];
    const list = read.map(([, name, from]) => ({ name, from: Number(from) }));
    const left = plainText(text)
      .replace(/[\p{Script=Han}]+\s*\d+(?:\.\d+)?\s*分?/gu, "")
      .split(between)
      .join("");
    const fits = list.length > 1 && left === "" && list.every(({ from }) => from <= 100);
    return fits ? good(list) : bad("写成“优 90，良 80，中 60，差 0”。");
  },
};

type Behind = NonNullable<Profile["monitoring"]["behind"]>;

/** 40 个百分点，6—9月, or nothing. */
export const window: FieldKind = {
  example: "40 个百分点，6—9月；空着表示没有规定",
  show(value) {
    const behind = value as Behind | undefined;
    return behind ? `${behind.points} 个百分点，${behind.from}—${behind.to}月` : "";
  },
  read(text) {
    const plain = plainText(text);
    if (plain === "") return good(undefined);
    const [lag, from, to, ...more] = (plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
    const fits =
      lag !== undefined &&
      from !== undefined &&
      to !== undefined &&
      more.length === 0 &&
      lag > 0 &&
      lag <= 100;
    return fits && from >= 1 && from <= to && to <= 12
      ? good({ points: lag, from, to })
      : bad("写成“40 个百分点，6—9月”。");
  },
};

type Calendar = NonNullable<Profile["calendar"]>;

/** One date a line: 8月 绩效运行监控; 次年5月 完成自评. */
export const calendarLines: FieldKind = {
  rows: 4,
  example: "一行一件：8月 绩效运行监控；次年5月 完成自评",
  show: (value) =>
    ((value ?? []) as Calendar)
      .map(({ month, yearAfter, what }) => `${yearAfter ? "次年" : ""}${month}月 ${what}`)
      .join("\n"),
  read(text) {
    const typed = text.split("\n").map(plainText).filter(Boolean);
    if (typed.length === 0) return good(undefined);
    const read = typed.map((line) => /^(次年|下年)?\s*(\d{1,2})\s*月底?前?\s*(\S.*)$/.exec(line));
    const list = read.map((found) => ({
      month: Number(found?.[2]),
      yearAfter: found?.[1] !== undefined,
      what: found?.[3] ?? "",
    }));
    const fits = list.every(({ month, what }) => month >= 1 && month <= 12 && what !== "");
    return fits ? good(list) : bad("一行写一件，月份在前，如“次年5月 完成自评”。");
  },
};
