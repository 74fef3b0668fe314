import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useEffectEvent, useState, type ReactElement } from "react";
import type { Indicator } from "../../form/form";
import type { FormReview } from "../../review/review";
import { needsProof } from "../../review/proofs";
import { rowFacts } from "../../review/row-facts";
import { reasonPlace } from "../reasons/reason-place";
import { useSession, useSessionState } from "../session/use-session";
import { RowFindings } from "./RowFindings";
import { RowHead } from "./RowHead";
import { RowReading } from "./RowReading";
import { Tiers } from "./Tiers";
import { Trial } from "./Trial";
import { changedTexts, trialCells, type TrialTexts } from "./try-out";
import { partAhead } from "../part";

const RowReason = partAhead(() => import("../reasons/RowReason").then(({ RowReason }) => RowReason));
const RowProof = partAhead(() => import("../proof/RowProof").then(({ RowProof }) => RowProof));

const useStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly review: FormReview;
  readonly row: number;
  /** Told whether the row is not to be left by itself: something is on trial, or a reason is begun. */
  readonly onHold: (isHeld: boolean) => void;
}

interface BesideProps {
  readonly review: FormReview;
  readonly indicator: Indicator;
  readonly onBegin: (isBegun: boolean) => void;
}

/** What the row is to be accompanied by: the reason of its deviation, and its papers. */
function BesideReading({ review, indicator, onBegin }: BesideProps): ReactElement {
  const { host } = useSession();
  const place = host.can.write ? reasonPlace(review, indicator.row) : undefined;
  return (
    <>
      {place && (
        <Suspense>
          <RowReason review={review} indicator={indicator} place={place} onBegin={onBegin} />
        </Suspense>
      )}
      {needsProof(review.form, indicator) && (
        <Suspense>
          <RowProof review={review} indicator={indicator} />
        </Suspense>
      )}
    </>
  );
}

/** One indicator row: how it was read, what it earns, and what would follow from other figures. */
export function RowView({ review, row, onHold }: Props): ReactElement | null {
  const styles = useStyles();
  const grid = useSessionState().grids.get(review.form.sheet);
  const [typed, setTyped] = useState<TrialTexts>({});
  const [isReasonBegun, setReasonBegun] = useState(false);
  const profile = review.numbers;
  const facts = rowFacts(review, row, profile);
  const cells = grid && facts ? trialCells(grid, review.form, facts.indicator) : [];
  const texts = changedTexts(cells, typed);
  const isHeld = isReasonBegun || Object.keys(texts).length > 0;
  const hold = useEffectEvent(onHold);
  useEffect(() => hold(isHeld), [isHeld, row]);
  if (!grid || !facts) return null;
  const type = (more: TrialTexts): void => setTyped((before) => ({ ...before, ...more }));
  return (
    <article className={styles.card}>
      <RowHead facts={facts} review={review} />
      <RowReading facts={facts} form={review.form} />
      <RowFindings findings={facts.findings} />
      <BesideReading review={review} indicator={facts.indicator} onBegin={setReasonBegun} />
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
