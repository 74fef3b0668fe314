import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Field, Indicator } from "../../form/form";
import type { FormReview } from "../../review/review";
import { saidBefore } from "./reason-place";
import { ReasonPicker } from "./ReasonPicker";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
});

interface Props {
  readonly review: FormReview;
  readonly indicator: Indicator;
  readonly place: Field;
}

/** Where the row's deviation is explained: open while nothing is said, folded away afterwards. */
export function RowReason({ review, indicator, place }: Props): ReactElement {
  const styles = useStyles();
  return (
    // Written text makes a new start.
    <details key={place.text} open={saidBefore(place) === ""}>
      <summary className={styles.summary}>偏差原因和改进措施</summary>
      <ReasonPicker review={review} indicator={indicator} place={place} />
    </details>
  );
}
