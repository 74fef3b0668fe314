import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { TableSheet } from "../../../office-file/write/table-workbook";
import { SheetTable } from "../compare/SheetTable";
import { handOut } from "../handouts/hand-out";
import { useDesk, useDeskPart } from "../session/use-desk";

const useStyles = makeStyles({
  line: {
    flexShrink: "0",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  words: { margin: tokens.spacingHorizontalM },
});

interface Props {
  /** What the list is made by. */
  readonly children?: ReactNode;
  readonly table: TableSheet | undefined;
  readonly empty: string;
}

/** A list with what it is made by above it, and a button to take it along. */
export function ResultTable({ children, table, empty }: Props): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const busy = useDeskPart("busy");
  const hasRows = table !== undefined && table.rows.length > 0;
  return (
    <>
      <div className={styles.line}>
        {children}
        {hasRows && (
          <Button
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => void handOut(desk, { kind: "table", table }, table.name)}
          >
            导出{table.name}
          </Button>
        )}
      </div>
      {hasRows ? <SheetTable key={table.name} table={table} /> : <p className={styles.words}>{empty}</p>}
    </>
  );
}
