import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { undo } from "../actions/undo";
import { useSessionState } from "../session/use-session";
import { ActionButton } from "./ActionButton";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: "0",
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  steps: { flexShrink: "0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The last change we made, to be taken back; there after every change, step by step. */
export function UndoBar(): ReactElement | null {
  const styles = useStyles();
  const { undo: changes } = useSessionState();
  if (changes.length === 0) return null;
  return (
    <div className={styles.bar}>
      <ActionButton action={undo} subject={null} show="both" />
      {changes.length > 1 && <span className={styles.steps}>共 {changes.length} 步</span>}
    </div>
  );
}
