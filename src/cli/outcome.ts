import type { FixChoice } from "../review/plan-fixes";

/** What is asked of one file. */
export interface FileTask {
  readonly path: string;
  readonly command: "read" | "check";
  readonly form: "json" | "text";
  readonly colour: boolean;
  readonly html: boolean;
  readonly profile?: string;
  readonly fix?: FixChoice;
}

/** Forms by verdict. */
export interface Tally {
  readonly return: number;
  readonly explain: number;
  readonly pass: number;
}

/** A mended copy: its bytes, and its extension where that differs from the original's. */
export interface MendedCopy {
  readonly bytes: Uint8Array;
  readonly extension: string;
  readonly cells: number;
}

/** What came of one file: plain data, so that it can cross from a worker. */
export interface Outcome {
  /** Lines or blocks for standard output. */
  readonly output: readonly string[];
  /** Sections for the HTML report. */
  readonly sections: readonly string[];
  readonly tally: Tally;
  readonly copy?: MendedCopy;
  /** Why the file could not be read, or its copy not be made. */
  readonly failure?: { readonly code: string; readonly message: string };
}

export const noForms: Tally = { return: 0, explain: 0, pass: 0 };

/** The outcome of a file that could not be read. */
export function failed(task: FileTask, code: string, message: string): Outcome {
  const line = JSON.stringify({ file: task.path, sheet: null, kind: null, failure: { code, message } });
  return {
    output: task.form === "json" ? [line] : [],
    sections: [],
    tally: noForms,
    failure: { code, message: `${task.path}：${message}` },
  };
}
