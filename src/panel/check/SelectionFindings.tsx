import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormReview, ReviewFinding } from "../../review/review";
import { rangeToA1, type CellRange, type SheetRange } from "../../sheet/address";
import { applyFix } from "../actions/apply-fix";
import { ActionButton } from "../frame/ActionButton";
import type { SessionState } from "../session/state";
import { useSession, useSessionState } from "../session/use-session";
import { findingKey } from "./group-findings";
import { LevelIcon } from "./LevelIcon";
import { TextLink } from "../frame/TextLink";

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: "0", font: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { margin: "0", padding: "0", listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
    paddingTop: tokens.spacingVerticalXXS,
  },
  message: { textAlign: "left", color: tokens.colorNeutralForeground1 },
  icon: { display: "flex", height: tokens.lineHeightBase300, alignItems: "center" },
});

function meets(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The findings of what is selected in the sheet, unless the panel itself selected it. */
function selectedFindings({ selection, shown }: SessionState, review: FormReview): readonly ReviewFinding[] {
  if (!selection || shown || selection.sheet !== review.form.sheet) return [];
  return review.findings.filter(({ range }) => range !== null && meets(range, selection));
}

function Item({ finding }: { readonly finding: ReviewFinding }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const [fix] = finding.fixes;
  return (
    <li className={styles.item}>
      <span className={styles.icon}>
        <LevelIcon level={finding.level} />
      </span>
      <TextLink
        className={styles.message}
        onClick={() => session.dispatch({ kind: "shown", finding, isRevealed: true })}
      >
        {finding.message}
      </TextLink>
      {fix && <ActionButton action={applyFix} subject={fix} appearance="outline" />}
    </li>
  );
}

function titleOf(selection: SheetRange | null): string {
  return selection ? `所选 ${rangeToA1(selection)}` : "所选";
}

/** What is wrong with the cell the cursor is in; the list below stays as it is. */
export function SelectionFindings({ review }: { readonly review: FormReview }): ReactElement | null {
  const styles = useStyles();
  const state = useSessionState();
  const findings = selectedFindings(state, review);
  if (findings.length === 0) return null;
  return (
    <section className={styles.box} aria-label="所选单元格的问题">
      <h2 className={styles.heading}>{titleOf(state.selection)}</h2>
      <ul className={styles.list}>
        {findings.slice(0, 5).map((finding) => (
          <Item key={findingKey(finding)} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
