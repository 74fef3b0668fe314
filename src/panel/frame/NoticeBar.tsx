import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { dropUndo } from "../actions/drop-undo";
import { recheck } from "../actions/recheck";
import { currentGrid } from "../session/place";
import type { Notice, SessionState } from "../session/state";
import { useSession, useSessionState } from "../session/use-session";
import { ActionButton } from "./ActionButton";
import { noticeWords } from "./notice-words";

const useStyles = makeStyles({
  bar: {
    flexShrink: "0",
    marginBottom: tokens.spacingVerticalXS,
    borderRadius: "0",
    borderLeft: "none",
    borderRight: "none",
  },
  // Without a next step there is no line for it.
  noNext: { display: "none" },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What is to be said now: the newest notice, or that the sheet looked at is protected. */
function noticeOf(state: SessionState): Notice | null {
  if (state.notice) return state.notice;
  const grid = currentGrid(state);
  return grid?.protected === true
    ? { kind: "failure", during: "write", failure: "protected", sheet: grid.sheet }
    : null;
}

/** One quiet bar with one sentence and one next step; gone when its cause is gone. */
export function NoticeBar(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const notice = noticeOf(state);
  const words = notice && noticeWords(notice);
  return (
    <div role="status">
      {words && (
        <MessageBar intent={words.tone} layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.text}>{words.text}</MessageBarBody>
          <MessageBarActions
            {...(words.next ? {} : { className: styles.noNext })}
            {...(state.notice
              ? {
                  containerAction: (
                    <Button
                      size="small"
                      appearance="transparent"
                      aria-label="关闭提示"
                      icon={<DismissRegular />}
                      onClick={() => session.dispatch({ kind: "dismissed" })}
                    />
                  ),
                }
              : {})}
          >
            {words.next === "recheck" && <ActionButton action={recheck} subject={null} />}
            {words.next === "drop-undo" && <ActionButton action={dropUndo} subject={null} />}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
