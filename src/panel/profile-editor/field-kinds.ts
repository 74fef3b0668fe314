import { shareOf } from "../../values/share";
/** What was typed, read: a value, nothing at all, or one sentence why it cannot be. */
export type ReadField =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** How a value of a profile is shown and typed. */
export interface FieldKind {
  readonly unit?: string;
  /** The answers to choose from, where there are such. */
  readonly options?: readonly string[];
  /** How many lines the text may have. */
  readonly rows?: number;
  /** An example of what to write. */
  readonly example?: string;
  /** "" for a number the profile does not have. */
  readonly show: (value: unknown) => string;
  /** `undefined` as the value takes the number away. */
  readonly read: (text: string) => ReadField;
}

export const good = (value: unknown): ReadField => ({ ok: true, value });
export const bad = (message: string): ReadField => ({ ok: false, message });

/** Digits as they are typed on a Chinese keyboard, with the unit perhaps. */
export function plainText(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim();
}

const number = /^\d+(?:\.\d+)?$/;

interface FigureLimits {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
  readonly optional?: boolean;
}

/** A number; what is optional may be left empty. */
export function figure({ unit, least, most, whole = false, optional = false }: FigureLimits): FieldKind {
  return {
    unit,
    ...(optional ? { example: "空着表示没有规定" } : {}),
    show: (value) => (typeof value === "number" ? String(value) : ""),
    read(text) {
      const typed = plainText(text).replace(unit, "").trim();
      if (typed === "") return optional ? good(undefined) : bad(`填 ${least}—${most} 的数字。`);
      const value = Number(typed);
      const fits =
        number.test(typed) && value >= least && value <= most && (!whole || Number.isInteger(value));
      return fits ? good(value) : bad(`填 ${least}—${most} 的${whole ? "整数" : "数字"}。`);
    },
  };
}

/** A share, typed as a percentage. */
export function percent(most: number, optional?: "optional"): FieldKind {
  const typed = figure({ unit: "%", least: 0, most, optional: optional !== undefined });
  return {
    ...typed,
    show: (value) => (typeof value === "number" ? String(Math.round(value * 10_000) / 100) : ""),
    read(text) {
      const read = typed.read(text);
      return read.ok && typeof read.value === "number" ? good(shareOf(read.value)) : read;
    },
  };
}

/** One of a few values, by their words. */
export function choice(options: readonly (readonly [value: unknown, words: string])[]): FieldKind {
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  return {
    options: options.map(([, words]) => words),
    show: (value) => options.find(([one]) => same(one, value))?.[1] ?? "",
    read(text) {
      const chosen = options.find(([, words]) => words === text);
      return chosen ? good(chosen[0]) : bad("从列出的几项中选。");
    },
  };
}

/** So many texts, one a line. */
export function lines(count: number): FieldKind {
  return {
    rows: count,
    example: `一行一档，共 ${count} 行`,
    show: (value) => (Array.isArray(value) ? value.join("\n") : ""),
    read(text) {
      const typed = text.split("\n").map(plainText).filter(Boolean);
      return typed.length === count ? good(typed) : bad(`写 ${count} 行，一行一档。`);
    },
  };
}
