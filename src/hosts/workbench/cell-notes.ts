import type { IDisposable, Nullable } from "@univerjs/core";
import { createElement, type ReactElement } from "react";
import { notesAt } from "./notes-at";
import type { OpenBook } from "./open-book";
import { isOpen, type UniverSheet } from "./univer";

interface Shown {
  readonly place: string;
  readonly popup: Nullable<IDisposable>;
}

/** Univer's own colours, so that a note is dark where the sheet is. */
const look =
  "univer-box-border univer-rounded-lg univer-bg-white univer-px-2 univer-py-1 univer-text-sm univer-text-gray-900 univer-shadow dark:!univer-bg-gray-800 dark:!univer-text-white";

/** Makes what Univer shows beside a cell; the pointer goes through it to the sheet. */
function noteOf(lines: readonly string[]): () => ReactElement {
  const style = {
    maxWidth: 320,
    border: "1px solid #8a8a8a",
    whiteSpace: "pre-line",
    pointerEvents: "none",
  } as const;
  return function CellNote() {
    return createElement("div", { className: look, style, role: "tooltip" }, lines.join("\n"));
  };
}

function show(
  sheet: UniverSheet,
  at: { row: number; col: number },
  lines: readonly string[],
): Shown["popup"] {
  return sheet.getRange(at.row, at.col).attachPopup({ componentKey: noteOf(lines), direction: "horizontal" });
}

/** Shows what is to be said about a cell while the pointer rests on it: what we marked, the file's comments. */
export function showNotes(open: OpenBook, container: HTMLElement): IDisposable {
  let shown: Shown | undefined;
  const hide = (): void => {
    shown?.popup?.dispose();
    shown = undefined;
  };
  const hovering = open.spreadsheet.pointer().currentCell$.subscribe((cell) => {
    const { unitId, subUnitId, row = 0, col = 0 } = cell?.location ?? {};
    if (unitId !== open.book.getId() || !isOpen(open)) {
      hide();
      return;
    }
    const place = `${subUnitId ?? ""},${row},${col}`;
    if (shown?.place === place) return;
    hide();
    const sheet = open.book.getSheetBySheetId(subUnitId ?? "");
    const lines = sheet ? notesAt(open, sheet, { row, col }) : [];
    if (sheet && lines.length > 0) shown = { place, popup: show(sheet, { row, col }, lines) };
  });
  container.addEventListener("mouseleave", hide);
  return {
    dispose() {
      hide();
      hovering.unsubscribe();
      container.removeEventListener("mouseleave", hide);
    },
  };
}
