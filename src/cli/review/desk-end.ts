/** Exit status of `review` and `merge`: done, wrong call or I/O, some files refused. */
export type DeskEnd = 0 | 2 | 3;

/** Where words go. */
export interface Say {
  readonly line: (text: string) => void;
  readonly trouble: (text: string) => void;
}

/** Says what is wrong, and ends. */
export function wrong(say: Say, message: string): DeskEnd {
  say.trouble(message);
  return 2;
}
