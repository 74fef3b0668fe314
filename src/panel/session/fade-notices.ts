import type { Session } from "./session";

/** A sentence can be read in this time. */
const readable = 5000;

/** Takes a notice whose cause is over away, once it can have been read. Gives the function that ends it. */
export function fadeNotices(session: Session): () => void {
  let shown = session.state().notice;
  let isRead = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fade = (): void => {
    const { notice, healed } = session.state();
    if (isRead && notice !== null && notice === healed) session.dispatch({ kind: "dismissed" });
  };
  const begin = (): void => {
    isRead = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isRead = true;
      fade();
    }, readable);
  };
  const end = session.subscribe(() => {
    const { notice } = session.state();
    if (notice !== shown) begin();
    shown = notice;
    fade();
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}
