import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { plainName } from "../../form/plain-name";
import { currentForm, samePlace } from "../session/place";
import type { FormPlace, SessionState } from "../session/state";
import { useSession, useSessionState } from "../session/use-session";
import { goToRow } from "./go-to-row";
import { RowList } from "./RowList";
import { RowView } from "./RowView";
import { selectedRow } from "./selected-row";
import { TextLink } from "../frame/TextLink";

const useStyles = makeStyles({
  elsewhere: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
});

/** The row that is looked at. */
interface Seen {
  readonly place: FormPlace;
  readonly row: number;
}

function seenNow(state: SessionState): Seen | null {
  const review = currentForm(state);
  const row = review && selectedRow(state, review);
  return state.place && row !== undefined ? { place: state.place, row } : null;
}

function sameRow(one: Seen | null, other: Seen | null): boolean {
  return one?.row === other?.row && samePlace(one?.place ?? null, other?.place ?? null);
}

/** A row that is not left by itself, because something unwritten stands in it. */
interface Held extends Seen {
  /** By its name the row is found again when rows come or go above it. */
  readonly name: string;
  /** What it was drawn under when it was begun: what was typed stays with it. */
  readonly key: string;
}

function keyOf({ place, row }: Seen): string {
  return `${place.sheet} ${place.index} ${row}`;
}

/** The held row where it stands now; null when it is gone. */
function heldNow(state: SessionState, held: Held): Held | null {
  const indicators = currentForm({ ...state, place: held.place })?.form.indicators ?? [];
  const named = indicators.filter(({ name }) => name.text === held.name);
  const found = named.find(({ row }) => row === held.row) ?? named[0];
  return found ? { ...held, row: found.row } : null;
}

/** While something unwritten stands there the row stays; where the selection went is said, with the way there. */
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
      表中已选另一行，这里还没写完：
      <TextLink onClick={leave}>放下不写，看“{plainName(indicator.name.text)}”</TextLink>
    </p>
  );
}

/** 本行: the indicator the selection is in. It follows the selection, except while something unwritten stands there. */
export function RowTab(): ReactElement | null {
  const state = useSessionState();
  const [kept, setHeld] = useState<Held | null>(null);
  const now = seenNow(state);
  const held = kept && heldNow(state, kept);
  const seen = held ?? now;
  const review = currentForm({ ...state, place: seen?.place ?? state.place });
  const indicator = review?.form.indicators.find(({ row }) => row === seen?.row);
  if (!review) return null;
  if (!seen || !indicator) return <RowList review={review} />;
  const key = held?.key ?? keyOf(seen);
  const hold = (isHeld: boolean): void =>
    setHeld(isHeld ? { ...seen, name: indicator.name.text, key } : null);
  return (
    <>
      {held && now && !sameRow(held, now) && <Elsewhere seen={now} onLeave={() => setHeld(null)} />}
      <RowView key={key} review={review} row={seen.row} onHold={hold} />
    </>
  );
}
