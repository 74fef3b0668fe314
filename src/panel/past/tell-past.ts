import { pastFiguresOf } from "../../form/past-figures";
import type { Session } from "../session/session";
import { formsOfKept, pastShelf } from "./kept-sheet";

/** Tells a session what the kept sheets reached, now and whenever one comes or goes. Gives the end of it. */
export function tellPast(session: Session): () => void {
  const shelf = pastShelf(session.store);
  const tell = (): void => {
    const { items } = shelf.state();
    if (items === null || (items.length === 0 && session.state().past === null)) return;
    const forms = items.flatMap(({ value }) => formsOfKept(value)).map(({ form }) => form);
    session.dispatch({ kind: "knows-past", past: items.length === 0 ? null : pastFiguresOf(forms) });
    void session.recheck([]);
  };
  tell();
  return shelf.subscribe(tell);
}
