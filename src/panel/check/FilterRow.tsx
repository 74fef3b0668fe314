import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { levelWords } from "../../review/report/words";
import type { FormReview } from "../../review/review";
import type { Level } from "../../rules/rule";
import { useSession, useSessionState } from "../session/use-session";
import { LevelIcon } from "./LevelIcon";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  on: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const levels: readonly Level[] = ["error", "warning", "advice"];

/** How many findings of each level; each shows only its own when pressed. */
export function FilterRow({ review }: { readonly review: FormReview }): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const { filter } = useSessionState();
  if (review.findings.length === 0) return null;
  return (
    <div className={styles.row} role="group" aria-label="按级别筛选">
      {levels.map((level) => {
        const count = review.findings.filter((finding) => finding.level === level).length;
        const isOn = filter === level;
        if (count === 0) return null;
        return (
          <button
            key={level}
            type="button"
            aria-pressed={isOn}
            className={mergeClasses(styles.chip, isOn && styles.on)}
            onClick={() => session.dispatch({ kind: "filtered", filter: isOn ? "all" : level })}
          >
            <LevelIcon level={level} />
            {count} {levelWords[level]}
          </button>
        );
      })}
    </div>
  );
}
