import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { verdictWords } from "../../review/report/words";
import type { FormReview } from "../../review/review";
import { currentForm } from "../session/place";
import { useSessionState } from "../session/use-session";
import { Answered } from "./Answered";
import { FilterRow } from "./FilterRow";
import { VerdictIcon } from "./LevelIcon";
import { ScoreLine } from "./ScoreLine";

const useStyles = makeStyles({
  card: {
    flexShrink: "0",
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  return: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  explain: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  pass: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  line: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

function VerdictCard({ review }: { readonly review: FormReview }): ReactElement {
  const styles = useStyles();
  return (
    <section aria-label="结论" className={mergeClasses(styles.card, styles[review.verdict])}>
      <div className={styles.line}>
        <VerdictIcon verdict={review.verdict} />
        <span>{verdictWords[review.verdict]}</span>
        <Answered review={review} />
      </div>
      <ScoreLine review={review} />
      <FilterRow review={review} />
    </section>
  );
}

/** One word decides: will the form be returned, must something be explained, can it be handed in. */
export function Verdict(): ReactElement | null {
  const review = currentForm(useSessionState());
  return review ? <VerdictCard review={review} /> : null;
}
