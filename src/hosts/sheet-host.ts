import type { SheetRange } from "../sheet/address";
import type { Change } from "../sheet/change";
import type { Grid, Visibility } from "../sheet/grid";
import type { Mark } from "../sheet/mark";
import type { Memo } from "../sheet/memo";

/** Why a host did not do what it was asked to: expected trouble, to be said in one sentence. */
export type HostFailure =
  "editing-a-cell" | "protected" | "changed-since-read" | "unsupported" | "disconnected";

export type HostResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: HostFailure };

/** A sheet as it is listed, without its cells. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly rowCount: number;
  readonly colCount: number;
}

/** A hint that something happened; a new read is the truth. */
export type HostEvent =
  | { readonly kind: "changed"; readonly sheet: string }
  | { readonly kind: "selected"; readonly range: SheetRange }
  | { readonly kind: "sheets" };

/** A program, or a file, that holds the sheets. */
export interface SheetHost {
  readonly kind: "excel" | "wps" | "file" | "workbench";
  readonly can: {
    readonly write: boolean;
    readonly select: boolean;
    readonly watch: boolean;
    readonly mark: boolean;
  };
  readonly sheets: () => Promise<HostResult<readonly SheetInfo[]>>;
  readonly read: (sheet: string) => Promise<HostResult<Grid>>;
  /** All or nothing. */
  readonly apply: (change: Change) => Promise<HostResult<void>>;
  readonly select: (range: SheetRange) => Promise<HostResult<void>>;
  /** Replaces our earlier marks; none clears them. */
  readonly mark: (marks: readonly Mark[]) => Promise<HostResult<void>>;
  /** Gives the function that ends the watch. */
  readonly watch: (on: (event: HostEvent) => void) => () => void;
  /** What is kept in the workbook itself. */
  readonly recall: () => Promise<HostResult<Memo>>;
  readonly remember: (memo: Memo) => Promise<HostResult<void>>;
}
