import { InterceptorEffectEnum, type ICellRenderContext } from "@univerjs/core";
import { INTERCEPTOR_POINT } from "@univerjs/preset-sheets-core";
import type { Mark } from "../../sheet/mark";
import type { ShownBook } from "./univer";
import { onEdits } from "./watch";

/** Marks drawn over the cells; the cells themselves know nothing of them. */
export interface Marks {
  readonly show: (marks: readonly Mark[]) => void;
  /** What is marked now, where it stands now. */
  readonly shown: () => readonly Mark[];
  readonly dispose: () => void;
}

/** A level shows as a colour and as a kind of line: never as a colour alone. */
const inks: Readonly<Record<Mark["level"], { color: string; tint: string; dash: readonly number[] }>> = {
  error: { color: "#c4314b", tint: "rgba(196, 49, 75, 0.12)", dash: [] },
  warning: { color: "#b85c00", tint: "rgba(184, 92, 0, 0.12)", dash: [6, 3] },
  advice: { color: "#2a6fb0", tint: "rgba(42, 111, 176, 0.10)", dash: [2, 3] },
};
/** What Univer calls to draw over a cell. */
interface Drawing {
  readonly zIndex: number;
  readonly drawWith: (ctx: CanvasRenderingContext2D, info: ICellRenderContext) => void;
}

const above = 100;
const lineWidth = 2;

function boxOf({ primaryWithCoord: cell }: ICellRenderContext): readonly [number, number, number, number] {
  const { startX, startY, endX, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
  return [startX + 1, startY + 1, endX - startX - lineWidth, endY - startY - lineWidth];
}

function drawingOf(level: Mark["level"]): Drawing {
  const { color, tint, dash } = inks[level];
  return {
    zIndex: above,
    drawWith(ctx, info) {
      const box = boxOf(info);
      ctx.save();
      ctx.fillStyle = tint;
      ctx.fillRect(...box);
      ctx.strokeStyle = color;
      ctx.lineWidth = lineWidth;
      ctx.setLineDash([...dash]);
      ctx.strokeRect(...box);
      ctx.restore();
    },
  };
}

const drawings = { error: drawingOf("error"), warning: drawingOf("warning"), advice: drawingOf("advice") };

/** Rows that came into or went out of a sheet. */
function rowsMoved(ran: { id: string; params?: unknown }): { row: number; by: number } | undefined {
  const { range } = (ran.params ?? {}) as { range?: { startRow: number; endRow: number } };
  if (!range) return undefined;
  const count = range.endRow - range.startRow + 1;
  if (ran.id.endsWith("insert-row")) return { row: range.startRow, by: count };
  return ran.id.endsWith("remove-rows") ? { row: range.startRow, by: -count } : undefined;
}

function moved(mark: Mark, { row, by }: { row: number; by: number }): Mark | undefined {
  if (by < 0 && mark.top >= row && mark.bottom < row - by) return undefined;
  const move = (at: number): number => (at >= row ? Math.max(row, at + by) : at);
  return { ...mark, top: move(mark.top), bottom: move(mark.bottom) };
}

function covers(mark: Mark, row: number, col: number): boolean {
  return row >= mark.top && row <= mark.bottom && col >= mark.left && col <= mark.right;
}

/** Marks for one open workbook. They follow their rows, and are gone when `show` is given none. */
export function bookMarks(open: ShownBook): Marks {
  const { spreadsheet, book } = open;
  let shown: ReadonlyMap<string, readonly Mark[]> = new Map();
  const at = (sheetId: string, row: number, col: number): Mark | undefined =>
    shown.get(sheetId)?.find((mark) => covers(mark, row, col));
  const drawing = spreadsheet.interceptors().intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler(cell, { unitId, subUnitId, row, col }, next) {
      const mark = unitId === book.getId() ? at(subUnitId, row, col) : undefined;
      if (!mark) return next(cell);
      const drawn = [...(cell?.customRender ?? []), drawings[mark.level]];
      return next({ ...cell, customRender: drawn });
    },
  });
  const edits = onEdits(open, ({ sheetId, ran }) => {
    const change = rowsMoved(ran);
    const marks = sheetId === undefined ? undefined : shown.get(sheetId);
    if (!change || !marks || sheetId === undefined) return;
    const left = marks.map((mark) => moved(mark, change)).filter((mark) => mark !== undefined);
    shown = new Map([...shown, [sheetId, left]]);
  });
  return {
    shown: () =>
      book.getSheets().flatMap((sheet) => {
        const marks = shown.get(sheet.getSheetId()) ?? [];
        return marks.map((mark) => ({ ...mark, sheet: sheet.getSheetName() }));
      }),
    show(marks) {
      const sheets = book.getSheets();
      shown = new Map(
        sheets.map((sheet) => [
          sheet.getSheetId(),
          marks.filter((mark) => mark.sheet === sheet.getSheetName()),
        ]),
      );
      book.getActiveSheet().refreshCanvas();
    },
    dispose() {
      drawing.dispose();
      edits.dispose();
    },
  };
}
