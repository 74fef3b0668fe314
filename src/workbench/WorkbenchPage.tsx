import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  mergeClasses,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Store } from "../hosts/store";
import type { ThemeName } from "../panel/page-services";
import type { Desk } from "./desk";
import { mayPutAway } from "./may-put-away";
import { cancelOpening, openFirst } from "./open-file";
import { wakeReviewer } from "./page-services";
import { DeskCover } from "./DeskCover";
import { Gallery } from "./Gallery";
import { Header } from "./Header";
import { openStore, SidePanel } from "./SidePanel";
import { useDrop } from "./use-drop";
import { useLeaveWarning } from "./use-leave-warning";
import { usePaneSwitch } from "./use-pane-switch";
import { TrainingCover } from "./TrainingCover";
import { useTheme } from "./use-theme";
import { useView } from "./use-view";

/** A small screen, or a page enlarged twofold: sheet and panel stand one above the other. */
const narrow = "@media (max-width: 760px)";

const useStyles = makeStyles({
  page: {
    height: "100vh",
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr)",
    gridTemplateColumns: "minmax(0, 1fr)",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    // What does not fit a low window is scrolled to.
    [narrow]: { minHeight: "640px" },
  },
  body: {
    display: "flex",
    minHeight: "0",
    minWidth: "0",
    position: "relative",
    [narrow]: { flexDirection: "column" },
  },
  // The spreadsheet stacks its bars high: what lies over the sheet must lie over them, too.
  sheet: { flex: "1 1 0", minWidth: "0", minHeight: "0", position: "relative", isolation: "isolate" },
  away: { visibility: "hidden" },
  over: { position: "absolute", inset: "0", overflow: "auto" },
  busy: {
    position: "absolute",
    inset: "0",
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    zIndex: 10,
  },
  drop: {
    position: "absolute",
    inset: "8px",
    zIndex: 11,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
  },
});

interface Props {
  readonly desk: Desk;
  /** The element that the spreadsheet fills. */
  readonly sheet: HTMLElement;
}

/** What lies over everything while a file is opened, with a way out. */
function BusyCover({ text, onCancel }: { text: string; onCancel: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.busy} role="status">
      <Spinner label={text} labelPosition="below" />
      <Button onClick={onCancel}>取消</Button>
    </div>
  );
}

function NoticeLine({ desk }: { desk: Desk }): ReactElement {
  const { notice } = useSyncExternalStore(desk.follow, desk.state);
  if (!notice) return <div />;
  return (
    <MessageBar intent={notice.intent} layout="multiline">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="关闭"
            onClick={() => desk.set({ notice: undefined })}
          />
        }
      />
    </MessageBar>
  );
}

interface CoversProps {
  readonly desk: Desk;
  readonly store: Store | undefined;
  readonly theme: ThemeName;
}

/** What may lie over the sheet and what is said about it. */
function Covers({ desk, store, theme }: CoversProps): ReactElement {
  const { busy, isReviewing, isTraining } = useSyncExternalStore(desk.follow, desk.state);
  return (
    <>
      {isReviewing && store ? <DeskCover desk={desk} store={store} theme={theme} /> : undefined}
      {isTraining && store ? <TrainingCover desk={desk} store={store} theme={theme} /> : undefined}
      {busy === undefined ? undefined : <BusyCover text={busy} onCancel={() => cancelOpening(desk)} />}
    </>
  );
}

/** Has the spreadsheet and the reviewer ready, in the colours of the page. */
function useProgram(desk: Desk, theme: ThemeName): void {
  useEffect(() => desk.setDark(theme === "dark"), [desk, theme]);
  useEffect(() => {
    desk.warmUp();
    wakeReviewer();
  }, [desk]);
}

/** Opens a file dropped anywhere on the page, but for the trainer's room, which has a place of its own for files. */
function useOpeningByDrop(desk: Desk, isTraining: boolean): boolean {
  const take = (file: File, count: number): void => {
    if (mayPutAway(desk)) void openFirst(desk, file, count);
  };
  return useDrop(isTraining ? undefined : take);
}

/** The page: the sheet on the left, what is to be said about it on the right. */
export function WorkbenchPage({ desk, sheet }: Props): ReactElement {
  const styles = useStyles();
  const theme = useTheme();
  const { book, busy, isChanged, isTraining, isReviewing } = useSyncExternalStore(desk.follow, desk.state);
  const place = useCallback((element: HTMLDivElement | null) => element?.append(sheet), [sheet]);
  const isOver = useOpeningByDrop(desk, isTraining);
  const [store, setStore] = useState<Store>();
  useEffect(() => void openStore().then(setStore), []);
  useLeaveWarning(isChanged);
  // What lies under a cover is out of reach of the keys, too: the sheet would keep the Tab key to itself.
  const isCovered = isTraining || isReviewing || busy !== undefined;
  usePaneSwitch(isCovered);
  useProgram(desk, theme);
  const { isLarge, shown } = useView(desk, store, theme);
  return (
    <FluentProvider theme={shown}>
      <div className={styles.page}>
        <Header desk={desk} />
        <NoticeLine desk={desk} />
        <main className={styles.body}>
          <div
            ref={place}
            className={mergeClasses(styles.sheet, book ? undefined : styles.away)}
            inert={isCovered}
          />
          {book && store ? (
            <SidePanel
              desk={desk}
              book={book}
              store={store}
              theme={theme}
              isLarge={isLarge}
              isCovered={isCovered}
            />
          ) : undefined}
          {book ? undefined : (
            <div className={styles.over} inert={isCovered}>
              <Gallery desk={desk} />
            </div>
          )}
          <Covers desk={desk} store={store} theme={theme} />
          {isOver ? <div className={styles.drop}>松开就打开</div> : undefined}
        </main>
      </div>
    </FluentProvider>
  );
}
