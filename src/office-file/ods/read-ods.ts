import type { Cell, Grid } from "../../sheet/grid";
import { newBudget, type Budget } from "../budget";
import { Refusal } from "../file-result";
import { gridBuilder, type GridBuilder } from "../grid-builder";
import type { XmlReader } from "../xml/xml-reader";
import type { PartReader } from "../zip/part-reader";
import { attributeName, containers, element } from "./names";
import { odsCell, withAttribute, type OdsValue } from "./ods-cell";
import { readParagraph } from "./paragraph";

/** The table being read, the place of its next cell, and the cells of its row so far. */
interface Target {
  readonly grid: GridBuilder;
  readonly budget: Budget;
  row: number;
  col: number;
  readonly cells: { readonly col: number; readonly cell: Cell }[];
}

/** How often a row or column stands there, and whether it is hidden. */
function readRepeat(xml: XmlReader, repeated: number): { count: number; isHidden: boolean } {
  let [count, isHidden] = [1, false];
  while (xml.nextAttribute()) {
    if (xml.attribute === repeated) count = xml.valueNumber();
    else if (xml.attribute === attributeName.visibility) isHidden = xml.value() !== "visible";
  }
  return { count, isHidden };
}

/** A cell's attributes. */
interface CellHead {
  value: OdsValue;
  repeated: number;
  cols: number;
  rows: number;
}

function readHead(xml: XmlReader): CellHead {
  const none: OdsValue = { type: "", written: "", isFormula: false, isError: false };
  const head: CellHead = { value: none, repeated: 1, cols: 1, rows: 1 };
  while (xml.nextAttribute()) {
    if (xml.attribute === attributeName.colsRepeated) head.repeated = xml.valueNumber();
    else if (xml.attribute === attributeName.colsSpanned) head.cols = xml.valueNumber();
    else if (xml.attribute === attributeName.rowsSpanned) head.rows = xml.valueNumber();
    else head.value = withAttribute(head.value, xml);
  }
  return head;
}

function readComment(xml: XmlReader): string {
  const lines: string[] = [];
  while (xml.nextIn(element.annotation)) {
    if (xml.tag === element.paragraph && !xml.isClose) lines.push(readParagraph(xml));
  }
  return lines.join("\n");
}

/** The text shown in a cell; pictures and shapes that hang on it are passed over. */
function readShown(xml: XmlReader, to: Target): string {
  const { tag } = xml;
  const lines: string[] = [];
  while (xml.nextIn(tag)) {
    if (xml.isClose) continue;
    if (xml.tag === element.paragraph) lines.push(readParagraph(xml));
    else if (xml.tag === element.annotation && !xml.isEmpty) {
      to.grid.addComment({ at: { row: to.row, col: to.col }, text: readComment(xml) });
    } else xml.skip();
  }
  return lines.join("\n");
}

function readCell(xml: XmlReader, to: Target): void {
  const { value, repeated, cols, rows } = readHead(xml);
  const shown = xml.isEmpty ? "" : readShown(xml, to);
  const cell = odsCell(value, shown);
  if (cols > 1 || rows > 1) {
    to.grid.addMerge({ top: to.row, left: to.col, bottom: to.row + rows - 1, right: to.col + cols - 1 });
  }
  for (let count = 0; cell && count < repeated; count++) {
    to.budget.spendItems(1);
    to.cells.push({ col: to.col + count, cell });
  }
  to.col += repeated;
}

function readCells(xml: XmlReader, to: Target): void {
  to.col = 0;
  while (xml.nextIn(element.row)) {
    if (xml.isClose) continue;
    if (xml.tag === element.cell || xml.tag === element.coveredCell) readCell(xml, to);
    else xml.skip();
  }
}

function readRow(xml: XmlReader, to: Target): void {
  const { count, isHidden } = readRepeat(xml, attributeName.rowsRepeated);
  if (isHidden) to.grid.hideRows(to.row, to.row + count - 1);
  if (!xml.isEmpty) readCells(xml, to);
  for (let index = 0; to.cells.length > 0 && index < count; index++) {
    for (const { col, cell } of to.cells) {
      to.budget.spendText(cell.text.length);
      to.grid.addCell(to.row + index, col, cell);
    }
  }
  to.cells.length = 0;
  to.row += count;
}

function readColumn(xml: XmlReader, to: Target): void {
  const { count, isHidden } = readRepeat(xml, attributeName.colsRepeated);
  if (isHidden) to.grid.hideCols(to.col, to.col + count - 1);
  to.col += count;
}

function readRows(xml: XmlReader, to: Target): void {
  while (xml.nextIn(element.table)) {
    if (xml.isClose || containers.has(xml.tag)) continue;
    if (xml.tag === element.row) readRow(xml, to);
    else if (xml.tag === element.column) readColumn(xml, to);
    else xml.skip();
  }
}

function readTable(xml: XmlReader, budget: Budget, hiddenStyles: ReadonlySet<string>): Grid {
  const to: Target = { grid: gridBuilder(budget), budget, row: 0, col: 0, cells: [] };
  let [name, style] = ["", ""];
  while (xml.nextAttribute()) {
    if (xml.attribute === attributeName.name) name = xml.value();
    else if (xml.attribute === attributeName.styleName) style = xml.value();
    else if (xml.attribute === attributeName.protected && xml.value() === "true") to.grid.protect();
  }
  if (!xml.isEmpty) readRows(xml, to);
  return to.grid.finish(name, hiddenStyles.has(style) ? "hidden" : "visible");
}

/** Remembers the name of the style just opened if it hides tables. */
function readStyle(xml: XmlReader, hiddenStyles: Set<string>): void {
  if (xml.isEmpty) return;
  const name = xml.attributeText(attributeName.name) ?? "";
  while (xml.nextIn(element.style)) {
    if (xml.tag !== element.tableProperties || xml.isClose) continue;
    if (xml.attributeText(attributeName.display) === "false") hiddenStyles.add(name);
  }
}

function refuseEncrypted(parts: PartReader): void {
  const xml = parts.xml("META-INF/manifest.xml");
  while (xml?.next() === true) if (xml.tag === element.encryption) throw new Refusal("password");
}

/** Reads a spreadsheet document (.ods). */
export function readOds(parts: PartReader): readonly Grid[] {
  refuseEncrypted(parts);
  const xml = parts.xml("content.xml");
  if (!xml) throw new Refusal("damaged");
  const budget = newBudget();
  const hiddenStyles = new Set<string>();
  const grids: Grid[] = [];
  while (xml.next()) {
    if (xml.isClose) continue;
    if (xml.tag === element.style) readStyle(xml, hiddenStyles);
    else if (xml.tag === element.table) grids.push(readTable(xml, budget, hiddenStyles));
  }
  return grids;
}
