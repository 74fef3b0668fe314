import { ahead } from "../ahead";
import { whenFixedKnown } from "../library/opened-library";
import { doWithout } from "./do-without";
import type { Session } from "./session";
import { whenState } from "./when-state";

const load = () => import("../past/tell-past");
ahead(load);

/** The user's kept sheets are read when there are any, or when some come to be kept: nothing is kept from the first tab. */
function followPast(session: Session): () => void {
  let stop = (): void => undefined;
  let isOver = false;
  let isBegun = false;
  const begin = async (): Promise<void> => {
    if (isBegun) return;
    isBegun = true;
    const { tellPast } = await load();
    if (!isOver) stop = tellPast(session);
  };
  void doWithout(session.store.keys("past-sheets")).then((keys = []) =>
    keys.length > 0 ? begin() : undefined,
  );
  const waiting = whenState(
    session,
    ({ tab }) => tab === "library",
    () => void begin(),
  );
  return () => {
    isOver = true;
    waiting();
    stop();
  };
}

/**
 * Has targets judged also by what lies outside the workbook: the unit's kept sheets, and what documents fix once the library
 * is open. Gives the end of it.
 */
export function followYardsticks(session: Session): () => void {
  const ends = [
    followPast(session),
    whenFixedKnown((fixed) => {
      session.dispatch({ kind: "knows-fixed", fixed });
      void session.recheck([]);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
