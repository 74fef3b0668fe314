import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { useSession } from "../session/use-session";
import type { PanelTab } from "../tabs";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexShrink: "0",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    // At twice the size the pane is half as wide.
    "@media (max-width: 240px)": { gap: "0" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  front: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** How far each key moves along the row; Home and End go to its ends. */
const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface Props {
  readonly shown: readonly PanelTab[];
  readonly front: string;
  /** What the ids of tabs and of the panel they control begin with. */
  readonly id: string;
}

/**
 * The tabs, one stop for the Tab key, arrows inside. A row of our own: Fluent's adds hidden elements that take the focus,
 * which screen readers stumble over.
 */
export function TabRow({ shown, front, id }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const row = useRef<HTMLDivElement>(null);
  const open = (tab: string): void => session.dispatch({ kind: "opened-tab", tab });
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = shown.findIndex((tab) => tab.id === front);
    const next = steps[event.key]?.(index, shown.length);
    const tab = next === undefined ? undefined : shown[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    open(tab.id);
    row.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div role="tablist" aria-label="面板" className={styles.row} ref={row} onKeyDown={onKeyDown}>
      {shown.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${id}-${tab.id}`}
          aria-selected={tab.id === front}
          aria-controls={`${id}-front`}
          tabIndex={tab.id === front ? 0 : -1}
          className={mergeClasses(styles.tab, tab.id === front && styles.front)}
          onClick={() => open(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
