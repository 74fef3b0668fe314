import { makeStyles, tokens } from "@fluentui/react-components";
import {
  useCallback,
  useMemo,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
} from "react";
import { memoryStore } from "../hosts/browser-store/memory-store";
import { browserStore } from "../hosts/browser-store/browser-store";
import type { Store } from "../hosts/store";
import type { ThemeName } from "../panel/page-services";
import { ReviewPanel } from "../panel/ReviewPanel";
import { loadWhenCalm } from "../panel/session/load-when-calm";
import type { Session } from "../panel/session/session";
import type { Desk, DeskBook } from "./desk";
import { pageServices } from "./page-services";
import { saveBook } from "./save-file";

const widths = { least: 320, usual: 380, most: 520, step: 20 };
/** Larger words need more room. */
const larger = 1.35;

const narrow = "@media (max-width: 760px)";

const useStyles = makeStyles({
  side: {
    position: "relative",
    flexShrink: 0,
    minHeight: "0",
    width: "var(--side-width)",
    [narrow]: { width: "100%", height: "55%", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  handle: {
    position: "absolute",
    left: "-3px",
    top: "0",
    bottom: "0",
    width: "6px",
    zIndex: 5,
    cursor: "col-resize",
    touchAction: "none",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { backgroundColor: tokens.colorBrandBackground },
    // Below the sheet the panel is as wide as the page.
    [narrow]: { display: "none" },
  },
});

/** Opened once for the page. */
let store: Promise<Store> | undefined;

/** The user's own store, ready before a workbook is. */
export function openStore(): Promise<Store> {
  return (store ??= browserStore().catch(memoryStore));
}

function within(width: number): number {
  return Math.min(Math.max(width, widths.least), widths.most);
}

function sideWidth(width: number): CSSProperties {
  return { "--side-width": `${width}px` } as CSSProperties;
}

interface Props {
  readonly desk: Desk;
  readonly book: DeskBook;
  readonly store: Store;
  readonly theme: ThemeName;
  readonly isLarge: boolean;
  readonly isCovered: boolean;
}

/** The panel beside the sheet; its edge can be moved by hand and by the arrow keys. */
export function SidePanel({ desk, book, store: own, theme, isLarge, isCovered }: Props): ReactElement {
  const styles = useStyles();
  const [width, setWidth] = useState(widths.usual);
  const page = useMemo(
    () => ({ ...pageServices(theme), isLarge, save: () => desk.set({ saving: saveBook(desk, book) }) }),
    [desk, book, theme, isLarge],
  );
  const meet = useCallback(
    (session: Session) => {
      desk.set({ session });
      loadWhenCalm(session);
    },
    [desk],
  );
  const factor = isLarge ? larger : 1;
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons === 1)
      setWidth(within((document.documentElement.clientWidth - event.clientX) / factor));
  };
  const press = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") setWidth(within(width + widths.step));
    if (key === "ArrowRight") setWidth(within(width - widths.step));
  };
  return (
    <aside className={styles.side} style={sideWidth(width * factor)} aria-label="检查结果" inert={isCovered}>
      <div
        className={styles.handle}
        role="separator"
        aria-orientation="vertical"
        aria-label="面板宽度"
        aria-valuemin={widths.least}
        aria-valuemax={widths.most}
        aria-valuenow={width}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={press}
      />
      <ReviewPanel key={book.key} host={book.laidOut.host} store={own} page={page} onOpen={meet} />
    </aside>
  );
}
