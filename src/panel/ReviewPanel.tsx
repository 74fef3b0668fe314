import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useState, type ReactElement } from "react";
import { PanelBody } from "./frame/PanelBody";
import { openSession } from "./session/open-session";
import type { Session, Surroundings } from "./session/session";
import { startSession } from "./session/start-session";
import { SessionContext } from "./session/use-session";
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

interface Props extends Surroundings {
  /** Hands the session to whatever acts from outside the panel, as a ribbon does. */
  readonly onOpen?: (session: Session) => void;
}

/** The whole panel over one workbook. Give it a `key` per workbook: another host means starting afresh. */
export function ReviewPanel({ host, store, page, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const [session] = useState(() => openSession({ host, store, page }));
  // Asks the host before the first picture is drawn: it answers meanwhile.
  useLayoutEffect(() => startSession(session), [session]);
  useEffect(() => onOpen?.(session), [session, onOpen]);
  return (
    // A class given to the provider would be worn by every menu, too: the panel's own look is a box inside.
    <FluentProvider theme={themeOf(page.theme)} style={{ height: "100%" }} lang="zh-CN">
      <div className={styles.root}>
        <SessionContext value={session}>
          <PanelBody />
        </SessionContext>
      </div>
    </FluentProvider>
  );
}
