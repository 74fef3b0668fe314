import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { TableColumn, TableSheet, TableValue } from "../../../office-file/write/table-workbook";
import { moneyText } from "../../../portfolio/record/money-text";
import { openForm } from "../form/open-form";
import { useContents, useDesk } from "../session/use-desk";
import { fileName } from "../triage/row-words";
import { SearchField } from "../../frame/SearchField";

const useStyles = makeStyles({
  top: {
    flexShrink: "0",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  search: { minWidth: "140px", maxWidth: "280px", flexGrow: "1" },
  scroll: {
    flexGrow: "1",
    minHeight: "0",
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { borderCollapse: "collapse", minWidth: "100%", fontSize: tokens.fontSizeBase200 },
  head: {
    position: "sticky",
    top: "0",
    textAlign: "left",
    whiteSpace: "nowrap",
    backgroundColor: tokens.colorNeutralBackground3,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    minWidth: "3em",
    maxWidth: "340px",
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  middle: { textAlign: "center" },
  // There are hundreds of them: a plain button is drawn many times faster than a link of the kit.
  open: {
    border: "none",
    padding: "0",
    textAlign: "left",
    font: "inherit",
    cursor: "pointer",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    ":hover": { textDecorationLine: "underline" },
  },
  more: { margin: "0", padding: tokens.spacingHorizontalM },
});

const pageSize = 50;

/** A value as the sheet would show it: at most two decimals, money with its thousands apart. */
function shownText(value: TableValue, format: string | undefined): string {
  if (typeof value !== "number" || format === undefined) return String(value ?? "");
  return format.includes(",") ? moneyText(value) : String(Math.round(value * 100) / 100);
}

interface CellProps {
  readonly value: TableValue;
  readonly column: TableColumn;
}

/** A cell; the name of a file of the batch opens its form. */
function CellText({ value, column }: CellProps): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const { firstOf } = useContents();
  const text = shownText(value, column.format);
  const key = firstOf.get(text);
  if (key === undefined) return <>{text}</>;
  return (
    <button type="button" className={styles.open} title={text} onClick={() => openForm(desk, key, [])}>
      {fileName(text)}
    </button>
  );
}

/** Heads stand as their figures do. */
function alignOf(styles: ReturnType<typeof useStyles>, { align }: TableColumn): string | undefined {
  if (align === "right") return styles.number;
  return align === "center" ? styles.middle : undefined;
}

/** Widths are in Latin characters: names of units should not stand four to a line. */
function leastWidth(width: number): string {
  return `${Math.min(width, 18) / 2}em`;
}

function Cells({
  table,
  rows,
}: {
  readonly table: TableSheet;
  readonly rows: TableSheet["rows"];
}): ReactElement {
  const styles = useStyles();
  const { title, columns } = table;
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.head}
              scope="col"
              className={mergeClasses(styles.head, alignOf(styles, column))}
              style={{ minWidth: leastWidth(column.width) }}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {columns.map((column, col) => (
              <td key={column.head} className={mergeClasses(styles.cell, alignOf(styles, column))}>
                <CellText value={row[col] ?? null} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsWith({ rows }: TableSheet, words: string): TableSheet["rows"] {
  const wanted = words.trim();
  return wanted === "" ? rows : rows.filter((row) => row.some((cell) => String(cell ?? "").includes(wanted)));
}

/** A table as it also stands in the ledger: searched, and drawn piece by piece. */
export function SheetTable({ table }: { readonly table: TableSheet }): ReactElement {
  const styles = useStyles();
  const [words, setWords] = useState("");
  const [shown, setShown] = useState(pageSize);
  const rows = rowsWith(table, words);
  if (table.rows.length === 0) return <p className={styles.more}>没有发现出入。</p>;
  return (
    <>
      <div className={styles.top}>
        <SearchField
          className={styles.search}
          label={`在“${table.name}”里找`}
          hint="找单位、项目、文件"
          words={words}
          onWords={(value) => {
            setWords(value);
            setShown(pageSize);
          }}
        />
        {table.notes?.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </div>
      <div className={styles.scroll}>
        <Cells table={table} rows={rows.slice(0, shown)} />
        {rows.length > shown && (
          <div className={styles.more}>
            <Button size="small" onClick={() => setShown(shown + pageSize)}>
              {`再显示 ${Math.min(pageSize, rows.length - shown)} 行（共 ${rows.length} 行）`}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
