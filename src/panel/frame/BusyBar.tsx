import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSession, useSessionState } from "../session/use-session";

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
  silence: {
    flexShrink: "0",
    margin: "0",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const programs = { excel: "Excel ", wps: "WPS 表格", file: "表格", workbench: "表格" };

/** The program has a question of ours for long: what it may be about, while we go on waiting. */
function SilenceLine(): ReactElement {
  const styles = useStyles();
  const program = programs[useSession().host.kind];
  return (
    <p className={styles.silence} role="status">
      {program}还没有回应，正在等。如果开着对话框，先关上；如果正在编辑单元格，按回车键。
    </p>
  );
}

/** Long work: what, how far, and a way out. */
export function BusyBar(): ReactElement | null {
  const styles = useStyles();
  const { busy, isSilent } = useSessionState();
  const isCounted = busy !== null && busy.of > 0;
  return (
    <>
      {isSilent && <SilenceLine />}
      {busy && (
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
      )}
    </>
  );
}
