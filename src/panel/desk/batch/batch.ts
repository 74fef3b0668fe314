import type { Opinion } from "../../../portfolio/opinion/opinion";
import type { DeskRecord, FormRecord } from "../../../portfolio/record/record";
import type { ListedProject } from "../../../portfolio/reporting/project-list";
import type { Depth } from "../../../portfolio/triage/depth";

/** By what a file is known again when it is put in a second time. */
export interface FileMark {
  readonly size: number;
  readonly modified: number;
}

/** A file that was read and checked, and what came of it. */
export interface CheckedFile {
  readonly mark: FileMark;
  readonly records: readonly DeskRecord[];
}

/** The projects that have to report, and the file they were read from. */
interface ProjectsGiven {
  readonly name: string;
  readonly projects: readonly ListedProject[];
}

/** The results this batch is compared with. */
export interface LastRound {
  readonly name: string;
  readonly records: readonly FormRecord[];
}

/** What the reviewer set for a batch as a whole. */
export interface BatchSettings {
  readonly name: string;
  readonly depth: Depth;
  /** ISO date of the return: it stands on the documents, and due dates count from it. */
  readonly date: string;
}

/** Everything on the desk that belongs together. Data only, replaced as a whole. */
export interface Batch {
  /** Under which it is kept. */
  readonly id: string;
  readonly settings: BatchSettings;
  /** By the name of the file. */
  readonly files: ReadonlyMap<string, CheckedFile>;
  /** By the key of the record. */
  readonly opinions: ReadonlyMap<string, Opinion>;
  readonly projects: ProjectsGiven | null;
  readonly last: LastRound | null;
}

/** A batch into which nothing was put yet. */
export function emptyBatch(id: string, settings: BatchSettings): Batch {
  return { id, settings, files: new Map(), opinions: new Map(), projects: null, last: null };
}
