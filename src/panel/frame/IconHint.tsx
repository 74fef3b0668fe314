import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement } from "react";

const useStyles = makeStyles({
  box: { position: "relative", display: "inline-flex", flexShrink: "0" },
  hint: {
    position: "absolute",
    top: `calc(100% + ${tokens.spacingVerticalXXS})`,
    right: "0",
    zIndex: "2",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    pointerEvents: "none",
    visibility: "hidden",
  },
  live: {
    ":hover > [data-hint]": { visibility: "visible" },
    ":has(> :focus-visible) > [data-hint]": { visibility: "visible" },
  },
});

interface Props {
  /** The name of what is inside, which has it as its `aria-label`. */
  readonly text: string;
  readonly children: ReactElement;
}

/** Says below an icon what it does, to the mouse and to the keyboard; Esc sends the words away, and so does a click. */
export function IconHint({ text, children }: Props): ReactElement {
  const styles = useStyles();
  const [isLive, setLive] = useState(true);
  const wake = (): void => setLive(true);
  const onKeyDown = ({ key }: KeyboardEvent): void => setLive(key !== "Escape");
  return (
    <span
      className={mergeClasses(styles.box, isLive && styles.live)}
      onKeyDown={onKeyDown}
      onClick={() => setLive(false)}
      onMouseEnter={wake}
      onFocus={wake}
    >
      {children}
      <span data-hint="" aria-hidden className={styles.hint}>
        {text}
      </span>
    </span>
  );
}
