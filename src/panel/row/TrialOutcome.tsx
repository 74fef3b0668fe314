import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { pointsText } from "../../review/report/words";
import type { FormReview } from "../../review/review";
import type { RowFacts } from "../../review/row-facts";
import { toA1 } from "../../sheet/address";
import { cellEditsOf } from "../../sheet/change";
import { BeforeAfter } from "../check/BeforeAfter";
import { CellLink } from "../check/CellLink";
import { rangeOf } from "./range-of";
import type { TrialWriting } from "./trial-change";
import type { TrialResult } from "./try-out";

const useStyles = makeStyles({
  moves: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: "0",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: `${tokens.spacingVerticalXXS} 0`, fontVariantNumeric: "tabular-nums" },
  quiet: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
  list: { margin: `0 0 ${tokens.spacingVerticalXS}`, padding: "0", listStyleType: "none" },
  item: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly review: FormReview;
  readonly facts: RowFacts;
  readonly result: TrialResult;
  readonly writing: TrialWriting;
}

function Move({
  what,
  was,
  to,
}: {
  readonly what: string;
  readonly was: string;
  readonly to: string;
}): ReactElement {
  return <span>{was === to ? `${what} ${to}` : `${what} ${was} → ${to}`}</span>;
}

function rangeWords({ least, most }: TrialResult): string {
  return least === null || most === null || least === most
    ? ""
    : `（可得 ${pointsText(least)}–${pointsText(most)}）`;
}

/** What would follow from the trial, and which cells 写入 would change. */
export function TrialOutcome({ review, facts, result, writing }: Props): ReactElement {
  const styles = useStyles();
  const { sheet } = review.form;
  const edits = cellEditsOf(writing.change);
  const { recomputed, gradeRecomputed } = review.scores;
  return (
    <>
      <p className={styles.moves}>
        <Move
          what="得分"
          was={pointsText(facts.score.score)}
          to={pointsText(result.score) + rangeWords(result)}
        />
        {result.total !== null && (
          <Move what="总分" was={pointsText(recomputed)} to={pointsText(result.total)} />
        )}
        {result.grade !== null && <Move what="等级" was={gradeRecomputed ?? "—"} to={result.grade} />}
      </p>
      <p className={styles.line}>{result.arithmetic}</p>
      {edits.length > 0 && (
        <>
          <p className={styles.quiet}>写入后</p>
          <ul className={styles.list}>
            {edits.map((edit) => (
              <li key={toA1(edit.at)} className={styles.item}>
                <CellLink range={rangeOf(sheet, edit.at)} />
                <BeforeAfter sheet={sheet} edit={edit} />
              </li>
            ))}
          </ul>
        </>
      )}
      {writing.computed.length > 0 && (
        <p className={styles.quiet}>{writing.computed.map(toA1).join("、")} 是公式，不写入，由表自己算。</p>
      )}
    </>
  );
}
