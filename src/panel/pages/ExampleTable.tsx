import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { sameAddress } from "../../sheet/address";
import { shownRows } from "../../sheet/shown-cells";
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

/** What a reader sees of a cell where nothing else tells that it is empty, or that its row is hidden. */
function textOf(text: string, { isMarked, isHidden }: { isMarked: boolean; isHidden: boolean }): string {
  return `${isHidden ? "（隐藏行）" : ""}${isMarked && text === "" ? "（空）" : text}`;
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
          {shownRows(grid).map((cells, row) => (
            <tr key={row}>
              {cells.map(({ at, text, rowSpan, colSpan }, nth) => {
                const isMarked = marked.some((place) => sameAddress(place, at));
                const isHidden = nth === 0 && grid.hiddenRows.has(row);
                return (
                  <td
                    key={at.col}
                    rowSpan={rowSpan}
                    colSpan={colSpan}
                    data-marked={isMarked ? "" : undefined}
                    className={mergeClasses(styles.cell, isMarked && styles.marked)}
                  >
                    {textOf(text, { isMarked, isHidden })}
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
