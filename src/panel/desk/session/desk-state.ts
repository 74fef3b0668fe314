import type { Batch } from "../batch/batch";
import type { OutputFolder } from "../handouts/output-folder";
import type { IncomingFile } from "../intake/incoming-files";

/** Files at work. */
export interface DeskRun {
  readonly done: number;
  readonly of: number;
  readonly paused: boolean;
  /** Seconds the rest will take at the present speed; null until that can be said. */
  readonly secondsLeft: number | null;
}

/** A batch that lies in the store. */
export interface KeptBatch {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly files: number;
}

/** Something to be said quietly. */
export interface DeskNotice {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly text: string;
}

/** The views of a batch. */
export type DeskView = "first" | "forms" | "compare" | "results" | "handouts" | "publication";

/** Everything the desk knows. */
export interface DeskState {
  readonly batch: Batch | null;
  readonly run: DeskRun | null;
  /** What was put in while files are at work: it follows when they are done. */
  readonly waiting: readonly IncomingFile[];
  readonly view: DeskView;
  /** Key of the form that is looked at. */
  readonly open: string | null;
  /** Keys in the order in which the form was reached: the list one walks through. */
  readonly walk: readonly string[];
  /** Batches in the store; undefined until they are known. */
  readonly kept: readonly KeptBatch[] | undefined;
  readonly notice: DeskNotice | null;
  /** Where documents go; null: to the downloads. */
  readonly folder: OutputFolder | null;
  /** Whether tables are opened in the program around the page instead of being saved. */
  readonly opensTables: boolean;
  /** What is being made or read; long work says what it is. */
  readonly busy: string | null;
}

export const emptyDesk: DeskState = {
  batch: null,
  run: null,
  waiting: [],
  view: "first",
  open: null,
  walk: [],
  kept: undefined,
  notice: null,
  folder: null,
  opensTables: false,
  busy: null,
};
