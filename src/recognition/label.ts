import { remember } from "../values/remember";

/** A cell's text for matching, with what has been read from it so far: every step asks the same of the same words. */
export interface Label {
  readonly key: string;
  /**
   * By reading; a hole where nobody asked yet, null for an answer that is undefined. Shared by all labels with the same
   * words, and looked for with the first question: nobody asks what the figures of a table say.
   */
  answers: unknown[] | undefined;
}

let readings = 0;

const answersTo = remember((): unknown[] => new Array<unknown>(readings));

/** A question to a label that is answered once, for all cells with the same words. Pure: only time is saved. */
export function reading<T extends string | boolean | object | undefined>(
  read: (key: string, label: Label) => T,
): (label: Label) => T {
  const place = readings++;
  return (label) => {
    const answers = (label.answers ??= answersTo(label.key));
    const known = answers[place];
    if (known !== undefined) return (known === null ? undefined : known) as T;
    const answer = read(label.key, label);
    answers[place] = answer ?? null;
    return answer;
  };
}

/** The label of a key. */
export function labelOf(key: string): Label {
  return { key, answers: undefined };
}
