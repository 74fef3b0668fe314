import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { sheetNow, type LessonRun } from "../../lessons/run";
import { reviewSheet } from "../../review/review-sheet";
import { pointsText, verdictWords } from "../../review/report/words";
import type { FormReview } from "../../review/review";
import { VerdictIcon } from "../check/LevelIcon";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: "tabular-nums",
  },
  verdict: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
  },
});

/** The scores in one line; empty for a target sheet, which has none. */
function scoreText({ form, scores }: FormReview): string {
  if (form.kind !== "project-review") return "";
  return `自评 ${pointsText(scores.declared)} → 复核 ${pointsText(scores.recomputed)}`;
}

/** Verdict and score of the sheet as it stands: they move as faults are put right. */
export function LessonState({ run }: { readonly run: LessonRun }): ReactElement | null {
  const styles = useStyles();
  const review = useMemo(() => reviewSheet(sheetNow(run)).forms[0], [run]);
  if (!review) return null;
  const { faults } = run.lesson;
  return (
    <section className={styles.card} aria-label="这张表现在">
      <span className={styles.verdict}>
        <VerdictIcon verdict={review.verdict} />
        {verdictWords[review.verdict]}
      </span>
      <span>{scoreText(review)}</span>
      <span>
        找到 {run.found.length} 处，共 {faults.length} 处
      </span>
      {run.misses > 0 && <span>猜错 {run.misses} 次</span>}
    </section>
  );
}
