import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { PanelBody } from "./frame/PanelBody";
import type { ThemeName } from "./page-services";
import { followFaults } from "./session/follow-faults";
import type { Session } from "./session/session";
import { SessionContext } from "./session/use-session";
import { besideSheet, projectorTheme } from "./projector-theme";
import { themeOf } from "./theme";

const useStyles = makeStyles({
  root: {
    height: "100%",
    minWidth: "0",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly session: Session;
  readonly theme: ThemeName;
  readonly isLarge?: boolean;
}

/** The whole panel over a session that somebody else starts and ends. */
export function SessionPanel({ session, theme, isLarge = false }: Props): ReactElement {
  const styles = useStyles();
  useEffect(() => followFaults(session), [session]);
  const shown = isLarge ? projectorTheme(themeOf(theme), besideSheet) : themeOf(theme);
  return (
    // A class given to the provider would be worn by every menu, too: the panel's own look is a box inside.
    <FluentProvider theme={shown} style={{ height: "100%" }} lang="zh-CN">
      <div className={styles.root}>
        <SessionContext value={session}>
          <PanelBody />
        </SessionContext>
      </div>
    </FluentProvider>
  );
}
