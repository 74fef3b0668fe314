import type { CellRange } from "../../../src/sheet/address";
import { emptySheet, type BookSheet } from "./sheet";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted";

/** What happens in the workbook, for whoever plays it to the add-in. */
export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: BookSheet;
      readonly range: CellRange;
      readonly change: ChangeType;
    }
  | { readonly kind: "selected"; readonly sheet: BookSheet; readonly range: CellRange }
  | { readonly kind: "activated" | "added" | "deleted"; readonly sheet: BookSheet };

/** A workbook in memory that plays the one the user has open. */
export class Book {
  readonly name = "工作簿.xlsx";
  sheets: BookSheet[] = [];
  selection: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
  xmlParts = new Map<string, string>();
  /** Workbooks that were opened beside this one, as the base64 of their files. */
  readonly opened: string[] = [];
  /** True while the user is typing into a cell. */
  editing = false;
  /** True: sheets may neither come nor go. */
  protected = false;
  private active: BookSheet | undefined;
  private lastId = 0;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly waiting: (() => void)[] = [];

  get activeSheet(): BookSheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new Error("a workbook has at least one sheet");
    return sheet;
  }

  newId(): string {
    return `{00000000-0000-0000-0000-${String(++this.lastId).padStart(12, "0")}}`;
  }

  addSheet(name: string): BookSheet {
    const sheet = emptySheet(this.newId(), name);
    this.sheets.push(sheet);
    this.emit({ kind: "added", sheet });
    return sheet;
  }

  /** By name or id, in any case. */
  find(key: string): BookSheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  }

  removeSheet(sheet: BookSheet): void {
    this.sheets = this.sheets.filter((candidate) => candidate !== sheet);
    if (this.active === sheet) this.active = undefined;
    this.emit({ kind: "deleted", sheet });
  }

  activate(sheet: BookSheet): void {
    if (this.activeSheet === sheet) return;
    this.active = sheet;
    this.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    this.emit({ kind: "activated", sheet });
  }

  select(sheet: BookSheet, range: CellRange): void {
    this.activate(sheet);
    this.selection = range;
    this.emit({ kind: "selected", sheet, range });
  }

  changed(sheet: BookSheet, range: CellRange, change: ChangeType = "RangeEdited"): void {
    this.emit({ kind: "changed", sheet, range, change });
  }

  /** The user begins to type into a cell, or ends it. */
  setEditing(editing: boolean): void {
    this.editing = editing;
    if (!editing) for (const go of this.waiting.splice(0)) go();
  }

  afterEditing(go: () => void): void {
    if (this.editing) this.waiting.push(go);
    else go();
  }

  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private emit(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
