import type { TableSheet } from "../../../office-file/write/table-workbook";
import type { Opinion } from "../../../portfolio/opinion/opinion";
import type { DeskRecord, FormRecord } from "../../../portfolio/record/record";
import type { ListedProject, ProjectList } from "../../../portfolio/reporting/project-list";
import type { Depth } from "../../../portfolio/triage/depth";
import type { PublicLook, PublishOrder } from "../publication/publish-order";
import type { SourceFile } from "./source-file";

/** What every document depends on besides the records. */
export interface Circumstances {
  readonly depth: Depth;
  readonly date: string;
  readonly opinions: ReadonlyMap<string, Opinion>;
  readonly projects: readonly ListedProject[] | null;
}

/** What the clerk can be asked for. */
export type ClerkOrder =
  | { readonly kind: "ledger" | "rectification" | "bulletin" | "compare" }
  | { readonly kind: "table"; readonly table: TableSheet }
  | { readonly kind: "publication-look"; readonly sources: readonly SourceFile[] }
  | PublishOrder
  | { readonly kind: "project-list"; readonly file: File }
  /** `keys`: the forms it is about; null: all. */
  | { readonly kind: "opinions"; readonly format: "docx" | "xlsx"; readonly keys: readonly string[] | null }
  | { readonly kind: "copies"; readonly sources: readonly SourceFile[] };

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of an order. */
export type ClerkReply =
  | { readonly kind: "files"; readonly files: readonly MadeFile[]; readonly troubles: readonly string[] }
  | { readonly kind: "projects"; readonly list: ProjectList }
  | { readonly kind: "looks"; readonly looks: readonly PublicLook[]; readonly troubles: readonly string[] }
  | { readonly kind: "tables"; readonly tables: readonly TableSheet[] };

/** What the clerk is told before it is asked: which records there are. */
export type ClerkNews =
  | {
      readonly kind: "files";
      readonly changed: readonly (readonly [string, readonly DeskRecord[]])[];
      readonly removed: readonly string[];
    }
  /** The last round, piece by piece; `first` begins it anew, and an empty first piece takes it away. */
  | { readonly kind: "last"; readonly records: readonly FormRecord[]; readonly first: boolean };

/** Who compares and writes documents while the page goes on: it has a copy of the records of its own. */
export interface Clerk {
  readonly tell: (news: ClerkNews) => void;
  readonly ask: (order: ClerkOrder, circumstances: Circumstances) => Promise<ClerkReply>;
  /** True when no answer will come any more; absent where that cannot happen. */
  readonly isGone?: () => boolean;
}
