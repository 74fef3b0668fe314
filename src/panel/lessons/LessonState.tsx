import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { LessonRun } from "../../lessons/run";
import { reviewSheet } from "../../review/review-sheet";
import { pointsText, verdictWords } from "../../review/report/words";
import type { FormReview } from "../../review/review";
import type { Grid } from "../../sheet/grid";
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

interface Props {
  readonly run: LessonRun;
  /** The sheet as it stands. */
  readonly grid: Grid;
}

/** Verdict and score of the sheet as it stands: they move as faults are put right. */
export function LessonState({ run, grid }: Props): ReactElement | null {
  const styles = useStyles();
  // Choosing a cell leaves the sheet, and so the review, as it was.
  const review = useMemo(() => reviewSheet(grid).forms[0], [grid]);
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
