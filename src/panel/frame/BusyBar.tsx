import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSessionState } from "../session/use-session";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: "0",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  what: { flexShrink: "0", color: tokens.colorNeutralForeground2 },
});

/** Long work: what, how far, and a way out. */
export function BusyBar(): ReactElement | null {
  const styles = useStyles();
  const { busy } = useSessionState();
  if (!busy) return null;
  const isCounted = busy.of > 0;
  return (
    <div className={styles.bar} role="status">
      <span className={styles.what}>
        {busy.what}
        {isCounted && ` ${busy.done}/${busy.of}`}
      </span>
      <ProgressBar {...(isCounted ? { value: busy.done, max: busy.of } : {})} aria-label={busy.what} />
      <Button size="small" appearance="subtle" onClick={busy.cancel}>
        取消
      </Button>
    </div>
  );
}
