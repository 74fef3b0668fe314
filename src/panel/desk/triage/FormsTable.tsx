import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CommentCheckmarkRegular } from "@fluentui/react-icons/svg/comment-checkmark";
import type { CSSProperties, ReactElement } from "react";
import type { Opinion } from "../../../portfolio/opinion/opinion";
import { depths } from "../../../portfolio/triage/depth";
import { whyOf, type TriageRow } from "../../../portfolio/triage/triage";
import { useBatch } from "../session/use-desk";
import type { TableChoice } from "./choose-rows";
import { columns, type Column } from "./columns";
import { scoresOf, unitOf } from "./row-words";
import { useWindow } from "./use-window";
import { VerdictWord } from "./VerdictWord";
import { TextLink } from "../../frame/TextLink";

const rowHeight = 44;
/** The widths of the columns, for the head and every row. */
const tracks = { "--tracks": columns.map(({ width }) => width).join(" ") } as CSSProperties;
const narrow = "@container (max-width: 760px)";

const useStyles = makeStyles({
  table: { flexGrow: "1", minHeight: "0", display: "flex", flexDirection: "column" },
  head: {
    display: "grid",
    gridTemplateColumns: "var(--tracks)",
    columnGap: tokens.spacingHorizontalS,
    flexShrink: "0",
    padding: `0 ${tokens.spacingHorizontalM}`,
    // As wide as the rows beside their scroll bar.
    scrollbarGutter: "stable",
    overflowY: "hidden",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { display: "none" },
  },
  sort: {
    border: "none",
    padding: `${tokens.spacingVerticalXS} 0`,
    width: "100%",
    textAlign: "left",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  body: {
    flexGrow: "1",
    minHeight: "0",
    overflowY: "auto",
    scrollbarGutter: "stable",
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    position: "absolute",
    left: "0",
    right: "0",
    height: `${rowHeight}px`,
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "var(--tracks)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr) 108px" },
  },
  cell: {
    minWidth: "0",
    maxHeight: "2.8em",
    overflow: "hidden",
    lineHeight: "1.4",
  },
  // Two lines, the second with an ellipsis; the whole text stands in the tooltip.
  reasons: { display: "-webkit-box", "-webkit-box-orient": "vertical", "-webkit-line-clamp": "2" },
  name: {
    fontSize: "inherit",
    textAlign: "left",
    // In one line: below it stands whose the project is.
    [narrow]: {
      display: "block",
      maxWidth: "100%",
      overflow: "hidden",
      textOverflow: "ellipsis",
      whiteSpace: "nowrap",
    },
  },
  right: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  extra: { [narrow]: { display: "none" } },
  small: { display: "none", [narrow]: { display: "block", color: tokens.colorNeutralForeground2 } },
  empty: { padding: tokens.spacingHorizontalL },
});

interface Props {
  readonly rows: readonly TriageRow[];
  readonly opinions: ReadonlyMap<string, Opinion>;
  readonly sort: TableChoice["sort"];
  readonly onSort: (sort: TableChoice["sort"]) => void;
  readonly onOpen: (row: TriageRow) => void;
}

function HeadCell({
  column,
  sort,
  onSort,
}: Pick<Props, "sort" | "onSort"> & { column: Column }): ReactElement {
  const styles = useStyles();
  const { levels } = depths[useBatch().settings.depth];
  const isSorted = sort.column === column.id;
  const highFirst = isSorted ? !sort.highFirst : (column.highFirst ?? false);
  return (
    <div role="columnheader" aria-sort={isSorted ? (sort.highFirst ? "descending" : "ascending") : "none"}>
      <button
        type="button"
        className={mergeClasses(styles.sort, column.align && styles.right)}
        onClick={() => onSort({ column: column.id, highFirst })}
      >
        {column.level ? levels[column.level] : column.head}
        {isSorted && (sort.highFirst ? " ↓" : " ↑")}
      </button>
    </div>
  );
}

/** What stands below the project where there is no room for columns: whose it is, and its scores. */
function narrowText(row: TriageRow): string {
  return row.declared === null ? unitOf(row) : `${unitOf(row)}　${scoresOf(row)}`;
}

function CellContent({
  row,
  column,
  hasOpinion,
}: {
  row: TriageRow;
  column: Column;
  hasOpinion: boolean;
}): ReactElement {
  const styles = useStyles();
  switch (column.id) {
    case "project":
      return (
        <>
          <TextLink className={styles.name}>{column.text(row)}</TextLink>
          <span className={styles.small}>{narrowText(row)}</span>
        </>
      );
    case "verdict":
      return (
        <>
          <VerdictWord verdict={row.verdict} />
          {hasOpinion && (
            <CommentCheckmarkRegular aria-label="已写意见" style={{ verticalAlign: "middle" }} />
          )}
        </>
      );
    default:
      return <>{column.text(row)}</>;
  }
}

/** What a narrow pane still shows. */
const essential: readonly string[] = ["project", "verdict"];

function Row({
  row,
  index,
  hasOpinion,
  onOpen,
}: {
  row: TriageRow;
  index: number;
  hasOpinion: boolean;
  onOpen: Props["onOpen"];
}): ReactElement {
  const styles = useStyles();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      style={{ top: index * rowHeight }}
      onClick={() => onOpen(row)}
    >
      {columns.map((column) => (
        <div
          key={column.id}
          role="cell"
          className={mergeClasses(
            styles.cell,
            column.id === "why" && styles.reasons,
            column.align && styles.right,
            !essential.includes(column.id) && styles.extra,
          )}
          title={
            column.id === "why"
              ? whyOf(row)
              : column.id === "project"
                ? `${column.text(row)}\n${row.file}`
                : undefined
          }
        >
          <CellContent row={row} column={column} hasOpinion={hasOpinion} />
        </div>
      ))}
    </div>
  );
}

/** A row a form; only the rows in view are drawn. */
export function FormsTable({ rows, opinions, sort, onSort, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const { from, to, measure, onScroll } = useWindow(rows.length, rowHeight);
  return (
    <div
      className={styles.table}
      style={tracks}
      role="table"
      aria-label="报表"
      aria-rowcount={rows.length + 1}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={styles.head}>
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.body} ref={measure} onScroll={onScroll}>
        <div role="presentation" style={{ height: rows.length * rowHeight }}>
          {rows.slice(from, to).map((row, at) => (
            <Row
              key={row.key}
              row={row}
              index={from + at}
              hasOpinion={opinions.has(row.key)}
              onOpen={onOpen}
            />
          ))}
        </div>
        {rows.length === 0 && <div className={styles.empty}>没有符合条件的报表。</div>}
      </div>
    </div>
  );
}
