import { sameAddress, type CellAddress } from "../../sheet/address";
import type { Cell, Grid } from "../../sheet/grid";
import type { Lesson, LessonWords } from "../lesson";
import { withCells } from "../with-cells";

/** How long what a trainer writes may be, in characters: more is no sentence on a projector. */
export const mostWritten = { title: 60, words: 500 } as const;

/** A text put into one cell of a sound sheet, and the rules that speak because of it. */
export interface Planting {
  readonly at: CellAddress;
  /** What will stand there. */
  readonly wrong: string;
  /** The rule that names the fault. */
  readonly rule: string;
  readonly also: readonly string[];
}

/** A planted fault with the trainer's words. */
export interface DraftFault extends Planting {
  readonly hint: string;
  readonly note: string;
}

/** A lesson while its trainer works on it. */
export interface LessonDraft extends LessonWords {
  readonly sound: Grid;
  readonly faults: readonly DraftFault[];
}

/** A text as a cell: figures are numbers, as a person would type them. */
export function cellOfText(text: string): Cell | undefined {
  if (text === "") return undefined;
  return { value: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text, text };
}

/** A sheet with other texts in some of its cells. */
export function withTexts(
  grid: Grid,
  texts: readonly { readonly at: CellAddress; readonly text: string }[],
): Grid {
  return withCells(grid, (at) => {
    const other = texts.find((text) => sameAddress(text.at, at));
    return other ? { cell: cellOfText(other.text) } : undefined;
  });
}

/** The sheet as the trainees will see it. */
export function faultySheet({ sound, faults }: Pick<LessonDraft, "sound" | "faults">): Grid {
  return withTexts(
    sound,
    faults.map(({ at, wrong }) => ({ at, text: wrong })),
  );
}

/** The lesson that a draft makes. */
export function lessonOf(draft: LessonDraft): Lesson {
  const { faults, ...rest } = draft;
  return {
    ...rest,
    faulty: faultySheet(draft),
    faults: faults.map(({ rule, also, at, hint, note }) => ({ rule, also, cells: [at], hint, note })),
  };
}
