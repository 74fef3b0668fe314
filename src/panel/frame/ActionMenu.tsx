import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { menuActions } from "../actions/menu-actions";
import type { UserAction } from "../actions/user-action";
import { useSession } from "../session/use-session";

const useStyles = makeStyles({
  box: { flexShrink: "0" },
  list: {
    position: "absolute",
    top: "100%",
    right: tokens.spacingHorizontalXS,
    zIndex: "2",
    boxSizing: "border-box",
    minWidth: "200px",
    maxWidth: `calc(100% - 2 * ${tokens.spacingHorizontalXS})`,
    overflowY: "auto",
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingVerticalSNudge,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: "0", color: tokens.colorNeutralForeground2 },
  line: {
    margin: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Where each key leads in the list. */
const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function itemsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

/** The list ends above the lower edge of the window, wherever the panel stands in it: what is below is scrolled to. */
function fit(list: HTMLElement | null): void {
  if (list) list.style.maxHeight = `${innerHeight - list.getBoundingClientRect().top - 8}px`;
}

function Item({ action, onRun }: { readonly action: UserAction; readonly onRun: () => void }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const run = (): void => {
    onRun();
    void action.run(session, null);
  };
  return (
    <button type="button" role="menuitem" tabIndex={-1} className={styles.item} onClick={run}>
      <action.icon className={styles.icon} fontSize="20px" aria-hidden />
      {action.label(null, session.state())}
    </button>
  );
}

function List({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => fit(list.current), []);
  useEffect(() => itemsIn(list.current)[0]?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = itemsIn(list.current);
    const next = steps[event.key]?.(items.indexOf(document.activeElement as HTMLElement), items.length);
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };
  const groups = menuActions
    .map((actions) => actions.filter((action) => action.when(session, null)))
    .filter((actions) => actions.length > 0);
  return (
    <div ref={list} id={id} role="menu" aria-label="更多" className={styles.list} onKeyDown={onKeyDown}>
      {groups.flatMap((actions, index) => [
        ...(index > 0 ? [<hr key={`line ${index}`} className={styles.line} />] : []),
        ...actions.map((action) => <Item key={action.id} action={action} onRun={onClose} />),
      ])}
    </div>
  );
}

/**
 * Everything else that concerns the whole form. A menu of our own: Fluent's adds hidden elements that take the focus, and
 * brings twice the weight of the rest of the panel's frame.
 */
export function ActionMenu(): ReactElement {
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    box.current?.querySelector("button")?.focus();
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    close();
  };
  return (
    <div
      ref={box}
      className={styles.box}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Button
        size="small"
        appearance="subtle"
        aria-label="更多"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        {...(isOpen ? { "aria-controls": id } : {})}
        icon={<MoreHorizontalRegular />}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <List id={id} onClose={close} />}
    </div>
  );
}
