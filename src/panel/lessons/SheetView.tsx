import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { sameAddress, toA1, type CellAddress } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { shownRows, type ShownCell } from "../../sheet/shown-cells";

/** fault: shown to be wrong · mended: put right */
export type CellState = "fault" | "mended" | null;

const useStyles = makeStyles({
  scroll: { flexGrow: "1", overflow: "auto", minWidth: "0", minHeight: "0" },
  table: { borderCollapse: "collapse", width: "100%", lineHeight: "1.35" },
  cell: {
    minWidth: "2.5em",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    whiteSpace: "pre-line",
    textAlign: "center",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  long: { textAlign: "start" },
  selected: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  fault: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  mended: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Longer texts are read from the left; short ones stand in the middle as they do on paper. */
const longFrom = 14;

const steps: Readonly<Record<string, CellAddress | undefined>> = {
  ArrowUp: { row: -1, col: 0 },
  ArrowDown: { row: 1, col: 0 },
  ArrowLeft: { row: 0, col: -1 },
  ArrowRight: { row: 0, col: 1 },
};

/** The drawn cell that an arrow key leads to from a drawn cell. */
function neighbour(
  rows: readonly (readonly ShownCell[])[],
  from: ShownCell,
  key: string,
): ShownCell | undefined {
  const step = steps[key];
  if (!step) return undefined;
  const row = from.at.row + (step.row > 0 ? from.rowSpan : step.row);
  const col = from.at.col + (step.col > 0 ? from.colSpan : step.col);
  const covers = ({ at, rowSpan, colSpan }: ShownCell): boolean =>
    row >= at.row && row < at.row + rowSpan && col >= at.col && col < at.col + colSpan;
  return rows.flat().find(covers);
}

const stateNames = { fault: "，有问题", mended: "，已改正" } as const;

interface CellProps {
  readonly cell: ShownCell;
  readonly state: CellState;
  readonly isSelected: boolean;
  /** True for the one cell that the Tab key enters. */
  readonly isEntry: boolean;
  readonly onSelect: (at: CellAddress) => void;
  readonly onKey: (event: KeyboardEvent, from: ShownCell) => void;
}

function SheetCell({ cell, state, isSelected, isEntry, onSelect, onKey }: CellProps): ReactElement {
  const styles = useStyles();
  const { at, text, rowSpan, colSpan } = cell;
  return (
    <td
      role="gridcell"
      data-cell={toA1(at)}
      rowSpan={rowSpan}
      colSpan={colSpan}
      tabIndex={isEntry ? 0 : -1}
      aria-selected={isSelected}
      aria-label={`${toA1(at)} ${text || "空"}${state ? stateNames[state] : ""}`}
      className={mergeClasses(
        styles.cell,
        text.length > longFrom && styles.long,
        state !== null && styles[state],
        isSelected && styles.selected,
      )}
      onClick={() => onSelect(at)}
      onKeyDown={(event) => onKey(event, cell)}
    >
      {text}
    </td>
  );
}

interface Props {
  readonly grid: Grid;
  readonly selected: CellAddress | null;
  readonly stateOf: (at: CellAddress) => CellState;
  readonly onSelect: (at: CellAddress) => void;
}

/** A sheet drawn as it looks on paper; its cells are chosen by click or by the arrow keys. */
export function SheetView({ grid, selected, stateOf, onSelect }: Props): ReactElement {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const rows = shownRows(grid);
  const entry = selected ?? { row: 0, col: 0 };
  const onKey = (event: KeyboardEvent, from: ShownCell): void => {
    const next = neighbour(rows, from, event.key);
    if (!next) return;
    event.preventDefault();
    onSelect(next.at);
    box.current?.querySelector<HTMLElement>(`[data-cell="${toA1(next.at)}"]`)?.focus();
  };
  return (
    <div ref={box} className={styles.scroll}>
      <table className={styles.table} role="grid" aria-label="练习表">
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell) => (
                <SheetCell
                  key={cell.at.col}
                  cell={cell}
                  state={stateOf(cell.at)}
                  isSelected={selected !== null && sameAddress(cell.at, selected)}
                  isEntry={sameAddress(cell.at, entry)}
                  onSelect={onSelect}
                  onKey={onKey}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
