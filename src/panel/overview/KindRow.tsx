import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Overview } from "../../review/overview";
import type { CellAddress, SheetRange } from "../../sheet/address";
import { useSessionState } from "../session/use-session";
import { ChartButton } from "./ChartButton";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: "0",
    padding: "0",
    listStyleType: "none",
  },
  chip: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "22px",
  },
  missing: {
    borderTopStyle: "dashed",
    borderRightStyle: "dashed",
    borderBottomStyle: "dashed",
    borderLeftStyle: "dashed",
    color: tokens.colorNeutralForeground3,
  },
});

/** The cell after the one that is selected: pressing again goes through them all. */
function nextCell(cells: readonly CellAddress[], selection: SheetRange | null): CellAddress | null {
  const now = cells.findIndex(({ row, col }) => selection?.top === row && selection.left === col);
  return cells[(now + 1) % cells.length] ?? null;
}

interface Props {
  readonly sheet: string;
  readonly kinds: Overview["kinds"];
}

/** How many indicators of each kind there are; a kind without any has a dashed edge. */
export function KindRow({ sheet, kinds }: Props): ReactElement {
  const styles = useStyles();
  const { selection } = useSessionState();
  return (
    <ul className={styles.list}>
      {kinds.map(({ kind, cells }) => (
        <li key={kind}>
          <ChartButton
            sheet={sheet}
            at={nextCell(cells, selection)}
            className={mergeClasses(styles.chip, cells.length === 0 && styles.missing)}
          >
            {kind} {cells.length === 0 ? "无" : cells.length}
          </ChartButton>
        </li>
      ))}
    </ul>
  );
}
