import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { contains, sameAddress, type CellAddress, type CellRange } from "../../sheet/address";
import { cellAt, type Grid } from "../../sheet/grid";
import { parseTable } from "../../sheet/table-text";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", overflowWrap: "normal" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    minWidth: "3em",
    maxWidth: "14em",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    verticalAlign: "top",
    whiteSpace: "pre-line",
  },
  marked: {
    border: `2px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Shown {
  readonly at: CellAddress;
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The cells of a row that are drawn: what a merge covers is not. */
function cellsOf(grid: Grid, row: number): readonly Shown[] {
  const cells: Shown[] = [];
  for (let col = 0; col < grid.colCount; col++) {
    const merge: CellRange = grid.merges.find((range) => contains(range, { row, col })) ?? {
      top: row,
      bottom: row,
      left: col,
      right: col,
    };
    if (merge.top !== row || merge.left !== col) continue;
    cells.push({
      at: { row, col },
      text: cellAt(grid, row, col)?.text ?? "",
      rowSpan: merge.bottom - merge.top + 1,
      colSpan: merge.right - merge.left + 1,
    });
  }
  return cells;
}

/** A table text as a table; what it marks stands out by frame, colour and weight. */
export function ExampleTable({ table }: { readonly table: string }): ReactElement {
  const styles = useStyles();
  const { grid, marked } = parseTable(table);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>("[data-marked]");
    // On a narrow panel the marked cell may lie to the right: bring it into the box without moving the page.
    if (mark && box.current)
      box.current.scrollLeft = mark.offsetLeft + mark.offsetWidth - box.current.clientWidth;
  }, [table]);
  return (
    <div ref={box} className={styles.scroll} tabIndex={0} role="group" aria-label="例表">
      <table className={styles.table}>
        <tbody>
          {grid.rows.map((_, row) => (
            <tr key={row}>
              {cellsOf(grid, row).map(({ at, text, rowSpan, colSpan }) => {
                const isMarked = marked.some((place) => sameAddress(place, at));
                return (
                  <td
                    key={at.col}
                    rowSpan={rowSpan}
                    colSpan={colSpan}
                    data-marked={isMarked ? "" : undefined}
                    className={mergeClasses(styles.cell, isMarked && styles.marked)}
                  >
                    {isMarked && text === "" ? "（空）" : text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
