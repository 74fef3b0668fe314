/** Exit status of `review` and `merge`: done, wrong call or I/O, some files refused. */
export type DeskEnd = 0 | 2 | 3;

/** The built scripts of the threads. */
export interface DeskScripts {
  readonly workerScript: URL;
  readonly rectificationScript: URL;
}

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
