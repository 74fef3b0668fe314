import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewFinding } from "../../review/review";
import { applyFix } from "../actions/apply-fix";
import { explainRule } from "../actions/explain-rule";
import { findingKey } from "../check/group-findings";
import { LevelIcon } from "../check/LevelIcon";
import { ActionButton } from "../frame/ActionButton";

const useStyles = makeStyles({
  list: { margin: "0", padding: "0", listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { display: "flex", height: tokens.lineHeightBase300, alignItems: "center" },
  message: { whiteSpace: "pre-line" },
  buttons: { gridColumn: "2", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS },
});

/** What is wrong with the row, with what mends it. */
export function RowFindings({
  findings,
}: {
  readonly findings: readonly ReviewFinding[];
}): ReactElement | null {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="本行的问题">
      {findings.map((finding) => (
        <li key={findingKey(finding)} className={styles.item}>
          <span className={styles.icon}>
            <LevelIcon level={finding.level} />
          </span>
          <span className={styles.message}>{finding.message}</span>
          <div className={styles.buttons}>
            {finding.fixes.map((fix) => (
              <ActionButton key={fix.title} action={applyFix} subject={fix} appearance="outline" />
            ))}
            <ActionButton action={explainRule} subject={finding.rule} />
          </div>
        </li>
      ))}
    </ul>
  );
}
