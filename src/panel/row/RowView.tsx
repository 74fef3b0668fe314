import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, type ReactElement } from "react";
import type { FormReview } from "../../review/review";
import { needsProof } from "../../review/proofs";
import { rowFacts } from "../../review/row-facts";
import { reasonPlace } from "../reasons/reason-place";
import type { FormPlace } from "../session/state";
import { useSession, useSessionState } from "../session/use-session";
import { RowFindings } from "./RowFindings";
import { RowHead } from "./RowHead";
import { RowReading } from "./RowReading";
import { Tiers } from "./Tiers";
import { Trial } from "./Trial";
import { changedTexts, trialCells, type TrialTexts } from "./try-out";

const RowReason = lazy(() =>
  import("../reasons/RowReason").then((module) => ({ default: module.RowReason })),
);
const RowProof = lazy(() => import("../proof/RowProof").then((module) => ({ default: module.RowProof })));

const useStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The row that is looked at. */
export interface Seen {
  readonly place: FormPlace;
  readonly row: number;
}

interface Props {
  readonly review: FormReview;
  readonly seen: Seen;
  /** The row is not to be left by itself while something is on trial; null when nothing is. */
  readonly onHold: (held: Seen | null) => void;
}

/** One indicator row: how it was read, what it earns, and what would follow from other figures. */
export function RowView({ review, seen, onHold }: Props): ReactElement | null {
  const styles = useStyles();
  const { row, place } = seen;
  const { sheet, index } = place;
  const { host } = useSession();
  const grid = useSessionState().grids.get(review.form.sheet);
  const [typed, setTyped] = useState<TrialTexts>({});
  const profile = review.numbers;
  const facts = rowFacts(review, row, profile);
  const cells = grid && facts ? trialCells(grid, review.form, facts.indicator) : [];
  const texts = changedTexts(cells, typed);
  const isHeld = Object.keys(texts).length > 0;
  useEffect(() => {
    onHold(isHeld ? { place: { sheet, index }, row } : null);
  }, [isHeld, sheet, index, row, onHold]);
  if (!grid || !facts) return null;
  const reasonCell = host.can.write ? reasonPlace(review, row) : undefined;
  const type = (more: TrialTexts): void => setTyped((before) => ({ ...before, ...more }));
  return (
    <article className={styles.card}>
      <RowHead facts={facts} review={review} />
      <RowReading facts={facts} form={review.form} />
      <RowFindings findings={facts.findings} />
      {reasonCell && (
        <Suspense>
          <RowReason review={review} indicator={facts.indicator} place={reasonCell} />
        </Suspense>
      )}
      {needsProof(review.form, facts.indicator) && (
        <Suspense>
          <RowProof review={review} indicator={facts.indicator} />
        </Suspense>
      )}
      {review.scores.scored && (
        <Trial
          row={{ review, facts, profile, grid }}
          cells={cells}
          texts={texts}
          typed={typed}
          onType={type}
          onClear={() => setTyped({})}
        >
          {facts.tiers && (
            <Tiers tiers={facts.tiers} chosen={typed.actual ?? facts.actual?.text} onChoose={type} />
          )}
        </Trial>
      )}
    </article>
  );
}
