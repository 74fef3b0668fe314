import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { isComposing } from "../frame/is-composing";
import { useFocusInside } from "../frame/use-focus-inside";
import { useSession } from "../session/use-session";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: "1", minHeight: "0" },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: "0",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: "0",
    minWidth: "0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  content: {
    flexGrow: "1",
    minHeight: "0",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  whole: { padding: "0", overflowY: "hidden" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    flexShrink: "0",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** True for content that has its own edges and scrolls by itself. */
  readonly fills?: boolean;
  /** Buttons that end the page. */
  readonly foot?: ReactNode;
}

/** A page in front of the tabs: a title, a way back (also by Esc), its content. */
export function PageFrame({ title, children, foot, fills = false }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const heading = useFocusInside();
  const close = (): void => session.dispatch({ kind: "opened-page", page: null });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || isComposing(event)) return;
    // Else Excel would take the focus back to the sheet.
    event.preventDefault();
    close();
  };
  return (
    <section className={styles.page} aria-label={title} onKeyDown={onKey}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={close}>
          返回
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      <div className={mergeClasses(styles.content, fills && styles.whole)}>{children}</div>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </section>
  );
}
