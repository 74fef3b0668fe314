import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, type ReactElement } from "react";
import type { Field, Indicator } from "../../form/form";
import type { FormReview } from "../../review/review";
import { useSession, useSessionState } from "../session/use-session";
import { saidBefore } from "./reason-place";
import { ReasonPicker } from "./ReasonPicker";

const useStyles = makeStyles({
  box: { scrollMarginTop: tokens.spacingVerticalS },
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
});

interface Props {
  readonly review: FormReview;
  readonly indicator: Indicator;
  readonly place: Field;
  /** Told when something is typed that is not written yet, and when it is no more. */
  readonly onBegin: (isBegun: boolean) => void;
}

/** Where the row's deviation is explained: open while nothing is said, folded away afterwards. */
export function RowReason({ review, indicator, place, onBegin }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { wanted } = useSessionState();
  const fold = useRef<HTMLDetailsElement>(null);
  const isWanted = wanted?.sheet === review.form.sheet && wanted.row === indicator.row;
  const bringIntoView = useEffectEvent(() => {
    if (!isWanted || !fold.current) return;
    fold.current.open = true;
    fold.current.querySelector<HTMLElement>("[role=combobox]")?.focus({ preventScroll: true });
    fold.current.scrollIntoView({ block: "start" });
    session.dispatch({ kind: "wanted", row: null });
  });
  useEffect(() => bringIntoView(), [isWanted]);
  return (
    // Written text makes a new start.
    <details key={place.text} ref={fold} open={saidBefore(place) === ""} className={styles.box}>
      <summary className={styles.summary}>偏差原因和改进措施</summary>
      <ReasonPicker review={review} indicator={indicator} place={place} onBegin={onBegin} />
    </details>
  );
}
