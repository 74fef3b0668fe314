import { remember } from "../values/remember";

/** A cell's text for matching, with what has been read from it so far: every step asks the same of the same words. */
export interface Label {
  readonly key: string;
  /** By reading; a hole where nobody asked yet, null for an answer that is undefined. */
  readonly answers: unknown[];
}

let readings = 0;

/** A question to a label that is answered once, for all cells with the same words. Pure: only time is saved. */
export function reading<T extends string | boolean | object | undefined>(
  read: (key: string, label: Label) => T,
): (label: Label) => T {
  const place = readings++;
  return (label) => {
    const { key, answers } = label;
    const known = answers[place];
    if (known !== undefined) return (known === null ? undefined : known) as T;
    const answer = read(key, label);
    answers[place] = answer ?? null;
    return answer;
  };
}

/** The label of a key. */
export const labelOf = remember((key): Label => ({ key, answers: new Array<unknown>(readings) }));
