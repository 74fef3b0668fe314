import { nameCode } from "../xml/name-code";

/** The elements of a spreadsheet document that we look at. */
export const element = {
  table: nameCode("table"),
  row: nameCode("table-row"),
  column: nameCode("table-column"),
  cell: nameCode("table-cell"),
  coveredCell: nameCode("covered-table-cell"),
  paragraph: nameCode("p"),
  annotation: nameCode("annotation"),
  style: nameCode("style"),
  tableProperties: nameCode("table-properties"),
  encryption: nameCode("encryption-data"),
  spaces: nameCode("s"),
  tab: nameCode("tab"),
  lineBreak: nameCode("line-break"),
  note: nameCode("note"),
};

/** Elements that only hold rows or columns together. */
export const containers: ReadonlySet<number> = new Set(
  [
    "table-row-group",
    "table-rows",
    "table-header-rows",
    "table-column-group",
    "table-columns",
    "table-header-columns",
  ].map(nameCode),
);

/** Attributes of tables, rows, columns and cells. */
export const attributeName = {
  name: nameCode("name"),
  styleName: nameCode("style-name"),
  display: nameCode("display"),
  protected: nameCode("protected"),
  visibility: nameCode("visibility"),
  colsRepeated: nameCode("number-columns-repeated"),
  rowsRepeated: nameCode("number-rows-repeated"),
  colsSpanned: nameCode("number-columns-spanned"),
  rowsSpanned: nameCode("number-rows-spanned"),
  count: nameCode("c"),
};
