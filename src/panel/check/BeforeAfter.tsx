import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellEdit } from "../../sheet/change";
import { cellAt, type CellValue } from "../../sheet/grid";
import { percentText } from "../../values/share";
import { useSessionState } from "../session/use-session";
import { showsPercent } from "../../sheet/percent-format";

const useStyles = makeStyles({
  edit: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    minWidth: "0",
    fontVariantNumeric: "tabular-nums",
  },
  was: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  to: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
  empty: { color: tokens.colorNeutralForeground3 },
});

/** As the cell shows it: a share is a percent where its format says so. */
function shown(value: CellValue, isPercent: boolean): string {
  if (typeof value === "number" && isPercent) return percentText(value);
  return value === null ? "" : String(value);
}

function Value({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return text.trim() === "" ? <span className={styles.empty}>空</span> : <>{text}</>;
}

interface Props {
  readonly sheet: string;
  readonly edit: CellEdit;
}

/** What a cell holds and what it would hold: before → after. */
export function BeforeAfter({ sheet, edit }: Props): ReactElement {
  const styles = useStyles();
  const grid = useSessionState().grids.get(sheet);
  const { row, col } = edit.at;
  const isPercent = grid !== undefined && showsPercent(cellAt(grid, row, col));
  return (
    <span className={styles.edit}>
      <del className={styles.was}>
        <Value text={shown(edit.was, isPercent)} />
      </del>
      <span aria-label="改为">→</span>
      <ins className={styles.to}>
        <Value text={shown(edit.to, isPercent)} />
      </ins>
    </span>
  );
}
