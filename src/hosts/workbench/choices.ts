import { InterceptorEffectEnum, type ICellRenderContext, type IDisposable } from "@univerjs/core";
import { INTERCEPTOR_POINT } from "@univerjs/preset-sheets-core";
import type { CellRange } from "../../sheet/address";
import { sheetDataOf, type OpenBook } from "./open-book";
import { originOf, sheetOrigin } from "./origin";
import type { UniverSheet } from "./univer";

interface Listed {
  readonly range: CellRange;
  readonly values: readonly string[];
}

const arrow = { width: 16, least: 12, color: "#616161", ground: "#f0f0f0" };

/** Without a ground of its own, Univer writes a label in white on white. */
const labelGround = "#eef3f1";

function covers({ top, left, bottom, right }: CellRange, row: number, col: number): boolean {
  return row >= top && row <= bottom && col >= left && col <= right;
}

function listsOf(open: OpenBook, sheetId: string): readonly Listed[] {
  const origin = sheetOrigin(sheetId);
  if (origin === undefined) return open.drafts.get(sheetId)?.choices ?? [];
  return open.look.sheets[origin]?.choices ?? [];
}

/** What a cell may be filled with by the file's own list; empty where anything goes. */
function choicesAt(
  open: OpenBook,
  sheet: UniverSheet,
  { row, col }: { row: number; col: number },
): readonly string[] {
  const lists = listsOf(open, sheet.getSheetId());
  if (lists.length === 0) return [];
  const data = sheetDataOf(sheet);
  const isFromFile = sheetOrigin(sheet.getSheetId()) !== undefined;
  const [atRow, atCol] = isFromFile
    ? [originOf(data.rowData[row]), originOf(data.columnData[col])]
    : [row, col];
  if (atRow === undefined || atCol === undefined) return [];
  return lists.find(({ range }) => covers(range, atRow, atCol))?.values ?? [];
}

function boxOf({ primaryWithCoord: cell }: ICellRenderContext): { x: number; y: number; height: number } {
  const { endX, endY, startY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
  const height = Math.min(endY - startY, 22);
  return { x: endX - arrow.width - 1, y: endY - height, height };
}

function drawArrow(ctx: CanvasRenderingContext2D, info: ICellRenderContext): void {
  const { x, y, height } = boxOf(info);
  const middle = { x: x + arrow.width / 2, y: y + height / 2 };
  ctx.save();
  ctx.fillStyle = arrow.ground;
  ctx.fillRect(x, y, arrow.width, height - 1);
  ctx.fillStyle = arrow.color;
  ctx.beginPath();
  ctx.moveTo(middle.x - 4, middle.y - 2);
  ctx.lineTo(middle.x + 4, middle.y - 2);
  ctx.lineTo(middle.x, middle.y + 3);
  ctx.fill();
  ctx.restore();
}

/** Lets the user pick one of the values that the file allows in a cell. */
function offer(open: OpenBook, sheet: UniverSheet, at: { row: number; col: number }): void {
  const range = sheet.getRange(at.row, at.col);
  const values = choicesAt(open, sheet, at);
  const value = range.getValue();
  range.showDropdown({
    location: {
      workbook: open.book.getWorkbook(),
      worksheet: sheet.getSheet(),
      unitId: open.book.getId(),
      subUnitId: sheet.getSheetId(),
      ...at,
    },
    type: "list",
    closeOnOutSide: true,
    props: {
      options: values.map((one) => ({ label: one, value: one, color: labelGround })),
      defaultValue: typeof value === "string" ? value : "",
      showSearch: values.length > 10,
      onChange: ([chosen]) => {
        if (chosen !== undefined) range.setValue(chosen);
        return true;
      },
    },
  });
}

/** The active cell, when it has choices. */
function activePlace(open: OpenBook): { sheet: UniverSheet; row: number; col: number } | undefined {
  const sheet = open.book.getActiveSheet();
  const range = sheet.getSelection()?.getCurrentCell();
  if (!range) return undefined;
  const [row, col] = [range.actualRow, range.actualColumn];
  return choicesAt(open, sheet, { row, col }).length > 0 ? { sheet, row, col } : undefined;
}

/** Shows an arrow in the active cell where the file lists what may stand there: a click or Alt+↓ opens the list. */
export function showChoices(open: OpenBook, container: HTMLElement): IDisposable {
  const { spreadsheet, book } = open;
  const drawing = spreadsheet.interceptors().intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler(cell, { unitId, subUnitId, row, col }, next) {
      const isOurs = unitId === book.getId() && subUnitId === book.getActiveSheet().getSheetId();
      const active = isOurs ? activePlace(open) : undefined;
      if (active?.row !== row || active.col !== col) return next(cell);
      const button = {
        zIndex: 101,
        drawWith: drawArrow,
        isHit: (position: { x: number; y: number }, info: ICellRenderContext) => {
          const { x, y } = boxOf(info);
          return position.x >= x && position.y >= y;
        },
        onPointerDown: () => setTimeout(() => offer(open, active.sheet, { row, col }), 0),
      };
      return next({ ...cell, customRender: [...(cell?.customRender ?? []), button] });
    },
  });
  const press = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== "ArrowDown" || book.isCellEditing()) return;
    const active = activePlace(open);
    if (!active) return;
    event.preventDefault();
    event.stopPropagation();
    offer(open, active.sheet, active);
  };
  container.addEventListener("keydown", press, true);
  return {
    dispose() {
      drawing.dispose();
      container.removeEventListener("keydown", press, true);
    },
  };
}
