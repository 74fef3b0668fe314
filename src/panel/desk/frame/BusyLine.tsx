import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useDeskPart } from "../session/use-desk";

const useStyles = makeStyles({
  line: { flexShrink: "0", padding: tokens.spacingVerticalXS, display: "flex", justifyContent: "center" },
});

/** What is being made or read. */
export function BusyLine(): ReactElement | null {
  const styles = useStyles();
  const busy = useDeskPart("busy");
  return busy === null ? null : (
    <div className={styles.line} role="status">
      <Spinner size="tiny" label={busy} />
    </div>
  );
}
