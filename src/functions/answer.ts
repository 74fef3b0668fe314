/** What a cell may hand to a function. Excel gives what a cell holds, not what it shows. */
export type Input = string | number | boolean | null;

/** What a function answers for one cell: a value, or in one sentence why there is none. */
export type Answer =
  { readonly ok: true; readonly value: number | string } | { readonly ok: false; readonly reason: string };

export function answer(value: number | string): Answer {
  return { ok: true, value };
}

export function noAnswer(reason: string): Answer {
  return { ok: false, reason };
}
