import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellEdit } from "../../sheet/change";
import type { CellValue } from "../../sheet/grid";

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

function Value({ value }: { readonly value: CellValue }): ReactElement {
  const styles = useStyles();
  const text = value === null ? "" : String(value);
  return text.trim() === "" ? <span className={styles.empty}>空</span> : <>{text}</>;
}

/** What a cell holds and what it would hold: before → after. */
export function BeforeAfter({ edit }: { readonly edit: CellEdit }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.edit}>
      <del className={styles.was}>
        <Value value={edit.was} />
      </del>
      <span aria-label="改为">→</span>
      <ins className={styles.to}>
        <Value value={edit.to} />
      </ins>
    </span>
  );
}
