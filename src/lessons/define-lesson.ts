import type { CellAddress } from "../sheet/address";
import { parseTable } from "../sheet/table-text";
import type { Fault, Lesson, LessonWords } from "./lesson";

/** A lesson as its author writes it. */
interface LessonText extends LessonWords {
  /** A table text in which `①wrong⇢right` plants the first fault in a cell, `②…` the second. */
  readonly sheet: string;
  /** In the order of their numbers in the sheet. */
  readonly faults: readonly {
    readonly rule: string;
    readonly also?: readonly string[];
    readonly hint: string;
    readonly note: string;
  }[];
}

const numbers = "①②③④⑤⑥⑦⑧⑨";
const planted = /^([①②③④⑤⑥⑦⑧⑨])([^⇢]*)⇢(.*)$/;

/** The table text with one side of every planted cell. */
function sideOf(sheet: string, side: "wrong" | "right"): string {
  const cells = sheet.split("|").map((cell) => {
    const [, , wrong = "", right = ""] = planted.exec(cell.trim()) ?? [];
    return wrong + right === "" ? cell : ` ${side === "wrong" ? wrong : right} `;
  });
  return cells.join("|");
}

/** The cells in which each fault is planted, by its place among the faults. */
function placesOf(sheet: string): readonly (readonly CellAddress[])[] {
  const lines = sheet.split("\n").filter((line) => line.trim().startsWith("|"));
  const places: CellAddress[][] = [];
  lines.forEach((line, row) => {
    line
      .trim()
      .slice(1)
      .split("|")
      .forEach((cell, col) => {
        const number = numbers.indexOf(planted.exec(cell.trim())?.[1] ?? " ");
        if (number >= 0) (places[number] ??= []).push({ row, col });
      });
  });
  return places;
}

/** A lesson from its text: the faulty and the sound sheet, and where the faults are. */
export function defineLesson({ sheet, faults, ...rest }: LessonText): Lesson {
  const places = placesOf(sheet);
  return {
    ...rest,
    faulty: parseTable(sideOf(sheet, "wrong"), "练习").grid,
    sound: parseTable(sideOf(sheet, "right"), "练习").grid,
    faults: faults.map((fault, index): Fault => ({ also: [], ...fault, cells: places[index] ?? [] })),
  };
}
