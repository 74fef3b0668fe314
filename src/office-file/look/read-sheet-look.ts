import { parseRange } from "../../sheet/address";
import type { Budget } from "../budget";
import { readPlace, type Place } from "../read/read-place";
import { nameCode } from "../xml/name-code";
import type { XmlReader } from "../xml/xml-reader";
import type { ColumnLook, ListedChoices, RowLook, SharedFormula, SheetLook } from "./look";
import { readColor } from "./read-color";

const tag = {
  tabColor: nameCode("tabColor"),
  view: nameCode("sheetView"),
  pane: nameCode("pane"),
  format: nameCode("sheetFormatPr"),
  col: nameCode("col"),
  row: nameCode("row"),
  cell: nameCode("c"),
  formula: nameCode("f"),
  validation: nameCode("dataValidation"),
  list: nameCode("formula1"),
};
const attribute = {
  min: nameCode("min"),
  max: nameCode("max"),
  width: nameCode("width"),
  hidden: nameCode("hidden"),
  style: nameCode("style"),
  reference: nameCode("r"),
  height: nameCode("ht"),
  fixedHeight: nameCode("customHeight"),
  cellStyle: nameCode("s"),
  type: nameCode("t"),
  group: nameCode("si"),
  gridlines: nameCode("showGridLines"),
  zoom: nameCode("zoomScale"),
  columns: nameCode("xSplit"),
  rows: nameCode("ySplit"),
  state: nameCode("state"),
  defaultWidth: nameCode("defaultColWidth"),
  baseWidth: nameCode("baseColWidth"),
  defaultHeight: nameCode("defaultRowHeight"),
  validationType: nameCode("type"),
  ranges: nameCode("sqref"),
};

type Cells<T> = ((T | undefined)[] | undefined)[];

/** What has been read of a sheet so far. */
interface Reading {
  readonly xml: XmlReader;
  readonly theme: readonly string[];
  readonly budget: Budget;
  readonly place: Place;
  readonly columns: ColumnLook[];
  readonly rows: Map<number, RowLook>;
  readonly styles: Cells<number>;
  readonly shared: Cells<SharedFormula>;
  readonly choices: ListedChoices[];
  readonly rest: { -readonly [Key in keyof SheetLook]?: SheetLook[Key] };
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}

function keep<T>(cells: Cells<T>, { row, col }: Place, value: T): void {
  const line = (cells[row] ??= []);
  line[col] = value;
}

function readColumn({ xml, columns }: Reading): void {
  const number = (code: number): number | undefined => {
    const text = xml.attributeText(code);
    return text === undefined ? undefined : Number(text);
  };
  const [width, style] = [number(attribute.width), number(attribute.style)];
  columns.push({
    first: (number(attribute.min) ?? 1) - 1,
    last: (number(attribute.max) ?? 1) - 1,
    hidden: isTrue(xml.attributeText(attribute.hidden)),
    ...(width === undefined ? {} : { width }),
    ...(style === undefined ? {} : { style }),
  });
}

function readFormula({ xml, place, shared }: Reading): void {
  const isShared = xml.attributeText(attribute.type) === "shared";
  const group = xml.attributeText(attribute.group);
  if (!isShared || group === undefined) return;
  const formula = xml.isEmpty ? "" : xml.text();
  keep(shared, place, formula === "" ? { group } : { group, formula });
}

function readCell(reading: Reading): void {
  const { xml, place, styles, budget } = reading;
  place.col++;
  let style = 0;
  while (xml.nextAttribute()) {
    if (xml.attribute === attribute.reference) readPlace(xml, place);
    else if (xml.attribute === attribute.cellStyle) style = xml.valueNumber();
  }
  if (style > 0) {
    budget.spendCells(1);
    keep(styles, place, style);
  }
  if (xml.isEmpty) return;
  while (xml.nextIn(tag.cell)) if (xml.tag === tag.formula && !xml.isClose) readFormula(reading);
}

function readRow(reading: Reading): void {
  const { xml, place, rows, budget } = reading;
  place.row++;
  place.col = -1;
  const row: { -readonly [Key in keyof RowLook]: RowLook[Key] } = { isFixed: false, hidden: false };
  while (xml.nextAttribute()) {
    if (xml.attribute === attribute.reference) place.row = xml.valueNumber() - 1;
    else if (xml.attribute === attribute.height) row.height = Number(xml.value());
    else if (xml.attribute === attribute.fixedHeight) row.isFixed = isTrue(xml.value());
    else if (xml.attribute === attribute.hidden) row.hidden = isTrue(xml.value());
    else if (xml.attribute === attribute.cellStyle) row.style = xml.valueNumber();
  }
  budget.spendItems(1);
  rows.set(place.row, row);
  if (xml.isEmpty) return;
  const own = place.row;
  while (xml.nextIn(tag.row)) if (xml.tag === tag.cell && !xml.isClose) readCell(reading);
  place.row = own;
}

/** Choices that are written out; those taken from cells stay with the file. */
function readChoices({ xml, choices }: Reading): void {
  const isList = xml.attributeText(attribute.validationType) === "list";
  const ranges = (xml.attributeText(attribute.ranges) ?? "").split(/\s+/);
  if (!isList || xml.isEmpty) return;
  while (xml.nextIn(tag.validation)) {
    if (xml.tag !== tag.list || xml.isClose) continue;
    const written = /^"(.*)"$/s.exec(xml.text().trim());
    const values = (written?.[1] ?? "").split(",").map((value) => value.trim());
    for (const range of written ? ranges.map(parseRange) : []) if (range) choices.push({ range, values });
  }
}

function readView({ xml, rest }: Reading): void {
  if (xml.attributeText(attribute.gridlines) === "0") rest.showsGridlines = false;
  rest.zoom = Number(xml.attributeText(attribute.zoom) ?? 100);
}

function readPane({ xml, rest }: Reading): void {
  if (!(xml.attributeText(attribute.state) ?? "").startsWith("frozen")) return;
  const count = (code: number): number => Math.trunc(Number(xml.attributeText(code) ?? 0));
  rest.frozen = { rows: count(attribute.rows), cols: count(attribute.columns) };
}

function readDefaults({ xml, rest }: Reading): void {
  const width = xml.attributeText(attribute.defaultWidth);
  const height = xml.attributeText(attribute.defaultHeight);
  if (width !== undefined) rest.defaultWidth = Number(width);
  if (height !== undefined) rest.defaultHeight = Number(height);
}

const readers: ReadonlyMap<number, (reading: Reading) => void> = new Map([
  [tag.row, readRow],
  [tag.col, readColumn],
  [tag.view, readView],
  [tag.pane, readPane],
  [tag.format, readDefaults],
  [tag.validation, readChoices],
  [
    tag.tabColor,
    ({ xml, theme, rest }) => {
      const color = readColor(xml, theme);
      if (color !== undefined) rest.tabColor = color;
    },
  ],
]);

/** Reads what one sheet looks like; what it keeps is paid for out of the budget. */
export function readSheetLook(
  xml: XmlReader | undefined,
  theme: readonly string[],
  budget: Budget,
): SheetLook {
  const columns: ColumnLook[] = [];
  const rows = new Map<number, RowLook>();
  const styles: Cells<number> = [];
  const shared: Cells<SharedFormula> = [];
  const choices: ListedChoices[] = [];
  const rest: Reading["rest"] = {};
  if (xml) {
    const place = { row: -1, col: -1 };
    const reading: Reading = { xml, theme, budget, place, columns, rows, styles, shared, choices, rest };
    while (xml.next()) if (!xml.isClose) readers.get(xml.tag)?.(reading);
  }
  const asUsual = { showsGridlines: true, zoom: 100, frozen: { rows: 0, cols: 0 } };
  return { ...asUsual, ...rest, columns, rows, styles, shared, choices };
}
