import type { HiddenKind } from "../../../documents/publication/hidden-words";
import type { SourceFile } from "../clerk/source-file";

/** A sheet of a workbook, by name. */
export interface SheetName {
  readonly file: string;
  readonly sheet: string;
}

/** One text for a sheet of a file. */
export function sheetKey({ file, sheet }: SheetName): string {
  return `${file}\u0000${sheet}`;
}

/** What may be published, and how. */
export interface PublishOrder {
  readonly kind: "publication";
  readonly sources: readonly SourceFile[];
  readonly format: "xlsx" | "html";
  /** One file for everything. */
  readonly one: boolean;
  /** Keys of the sheets to be published. */
  readonly sheets: ReadonlySet<string>;
  /** Names to hide besides those that labels speak of. */
  readonly names: readonly string[];
}

/** Something hidden: `F23`, 电话, what it was and what stands there now. */
interface HiddenText {
  readonly at: string;
  readonly kind: HiddenKind;
  readonly was: string;
  readonly to: string;
}

/** What would be published of a sheet. */
export interface PublicLook extends SheetName {
  readonly hidden: readonly HiddenText[];
  /** Names that no label speaks of, with the text they stand in. */
  readonly candidates: readonly { readonly name: string; readonly text: string }[];
  /** The word for which it is held back; null where there is none. */
  readonly held: string | null;
  readonly notes: readonly string[];
}
