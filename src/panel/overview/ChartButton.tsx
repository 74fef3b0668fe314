import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { toA1, type CellAddress } from "../../sheet/address";
import { rangeOf } from "../row/range-of";
import { showRange } from "../session/show-range";
import { useSession } from "../session/use-session";

const useStyles = makeStyles({
  part: {
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    padding: `${tokens.spacingVerticalXXS} 0`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    minWidth: "0",
  },
  link: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly sheet: string;
  /** Null where the part stands in no cell. */
  readonly at: CellAddress | null;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a picture that leads to its cell; plain where there is none, or where the host cannot select. */
export function ChartButton({ sheet, at, className, children }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  if (!at || !session.host.can.select) {
    return <div className={mergeClasses(styles.part, className)}>{children}</div>;
  }
  return (
    <button
      type="button"
      title={`定位 ${toA1(at)}`}
      className={mergeClasses(styles.part, styles.link, className)}
      onClick={() => void showRange(session, rangeOf(sheet, at))}
    >
      {children}
    </button>
  );
}
