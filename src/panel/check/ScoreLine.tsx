import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { pointsText } from "../../review/report/words";
import type { FormReview } from "../../review/review";
import { useSession, useSessionState } from "../session/use-session";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  kept: { margin: "0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  risk: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "24px",
    padding: "0",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  on: {
    outline: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  track: {
    display: "flex",
    flexGrow: "1",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  standing: {
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  lost: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusDangerBackground3} 0 3px, ${tokens.colorNeutralBackground1} 3px 5px)`,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": {
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 5px)",
    },
  },
});

function RiskBar({ review }: { readonly review: FormReview }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { filter } = useSessionState();
  const { atRisk, recomputed } = review.scores;
  const isOn = filter === "risk";
  return (
    <button
      type="button"
      className={mergeClasses(styles.risk, isOn && styles.on)}
      aria-pressed={isOn}
      title="只看关系得分的问题"
      onClick={() => session.dispatch({ kind: "filtered", filter: isOn ? "all" : "risk" })}
    >
      <span className={styles.track} aria-hidden>
        <span className={styles.standing} style={{ width: `${(recomputed ?? 0) / 100}%` }} />
        <span className={styles.lost} style={{ width: `${atRisk / 100}%` }} />
      </span>
      <span>−{pointsText(atRisk)} 分</span>
    </button>
  );
}

/** Declared → recomputed, with grades, and the points between them as a bar. */
export function ScoreLine({ review }: { readonly review: FormReview }): ReactElement | null {
  const styles = useStyles();
  const { scored, declared, recomputed, gradeDeclared, gradeRecomputed, ungraded, atRisk, unscored } =
    review.scores;
  if (!scored || declared === null) return null;
  const hasGrades = gradeDeclared !== null && gradeRecomputed !== null;
  return (
    <>
      <div className={styles.line}>
        <span>
          自评 {pointsText(declared)} → 复核 {pointsText(recomputed)}
        </span>
        {hasGrades && (
          <span>
            {gradeDeclared} → {gradeRecomputed}
          </span>
        )}
      </div>
      {atRisk > 0 && <RiskBar review={review} />}
      {ungraded !== null && <p className={styles.kept}>{ungraded}</p>}
      {unscored > 0 && <p className={styles.kept}>{unscored} 项未能复算，按填报分计</p>}
    </>
  );
}
