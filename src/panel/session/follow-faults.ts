import type { Session } from "./session";

/** What a fault of ours was and where: kinds and places in our files, never a word of what a cell holds. */
export function faultPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? "").match(/[\w.-]+\.(?:js|tsx?)(?:\?\S*?)?:\d+(?::\d+)?/g) ?? [];
  return [error.name, ...places.slice(0, 3)].join(" ");
}

/** True where a part of ours could not be loaded: a server that has a newer version holds it no longer. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

/** Says calmly that a step was not finished when a fault of ours stopped it; the browser's own log has the rest. */
export function followFaults(session: Session): () => void {
  const tell = (error: unknown): void => {
    session.dispatch({ kind: "fell", fault: faultPlace(error) });
    session.dispatch({
      kind: "said",
      notice: { kind: isNotLoaded(error) ? "not-loaded" : "unfinished", during: "review" },
    });
  };
  const onRejection = ({ reason }: PromiseRejectionEvent): void => tell(reason);
  // Browsers also report here what is no fault, as of boxes that change while they are measured: without an error.
  const onError = ({ error }: ErrorEvent): void => {
    if (error instanceof Error) tell(error);
  };
  addEventListener("unhandledrejection", onRejection);
  addEventListener("error", onError);
  return () => {
    removeEventListener("unhandledrejection", onRejection);
    removeEventListener("error", onError);
  };
}
