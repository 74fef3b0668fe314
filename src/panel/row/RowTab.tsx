import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { plainName } from "../../form/plain-name";
import { currentForm, samePlace } from "../session/place";
import type { SessionState } from "../session/state";
import { useSession, useSessionState } from "../session/use-session";
import { goToRow } from "./go-to-row";
import { RowList } from "./RowList";
import { RowView, type Seen } from "./RowView";
import { selectedRow } from "./selected-row";

const useStyles = makeStyles({
  elsewhere: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
});

function seenNow(state: SessionState): Seen | null {
  const review = currentForm(state);
  const row = review && selectedRow(state, review);
  return state.place && row !== undefined ? { place: state.place, row } : null;
}

function sameRow(one: Seen | null, other: Seen | null): boolean {
  return one?.row === other?.row && samePlace(one?.place ?? null, other?.place ?? null);
}

/** While something is on trial the row stays; where the selection went is said, with the way there. */
function Elsewhere({
  seen,
  onLeave,
}: {
  readonly seen: Seen;
  readonly onLeave: () => void;
}): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const indicator = currentForm(state)?.form.indicators.find(({ row }) => row === seen.row);
  if (!indicator) return null;
  const leave = (): void => {
    onLeave();
    void goToRow(session, seen.place.sheet, indicator);
  };
  return (
    <p className={styles.elsewhere}>
      表中已选另一行，试算完再看：
      <Link as="button" onClick={leave}>
        放弃试算，看“{plainName(indicator.name.text)}”
      </Link>
    </p>
  );
}

/** 本行: the indicator the selection is in. It follows the selection, except while something is on trial. */
export function RowTab(): ReactElement | null {
  const state = useSessionState();
  const [held, setHeld] = useState<Seen | null>(null);
  const now = seenNow(state);
  const seen = held ?? now;
  const { sheet, index } = seen?.place ?? { sheet: "", index: 0 };
  const row = seen?.row ?? -1;
  const review = currentForm({ ...state, place: seen?.place ?? state.place });
  if (!review) return null;
  const isThere = review.form.indicators.some((indicator) => indicator.row === row);
  if (!seen || !isThere) return <RowList review={review} />;
  return (
    <>
      {held && now && !sameRow(held, now) && <Elsewhere seen={now} onLeave={() => setHeld(null)} />}
      <RowView key={`${sheet} ${index} ${row}`} review={review} seen={seen} onHold={setHeld} />
    </>
  );
}
