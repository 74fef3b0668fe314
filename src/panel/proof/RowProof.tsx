import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Indicator } from "../../form/form";
import type { FormReview } from "../../review/review";
import { ProofEditor } from "./ProofEditor";
import { usePapers } from "./use-papers";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
});

interface Props {
  readonly review: FormReview;
  readonly indicator: Indicator;
}

/** The papers of the row that is looked at, folded away until wanted. */
export function RowProof({ review, indicator }: Props): ReactElement {
  const styles = useStyles();
  const papers = usePapers(review.form);
  const proved = review.proofs.find((row) => row.indicator.row === indicator.row);
  const count = proved?.proof.papers.length ?? 0;
  return (
    <details>
      <summary className={styles.summary}>佐证材料{count > 0 && `（已备 ${count}）`}</summary>
      <ProofEditor form={review.form} indicator={indicator} usual={papers(indicator)} proved={proved} />
    </details>
  );
}
