import type { HostResult } from "../../hosts/sheet-host";
import type { Grid } from "../../sheet/grid";
import { beginDeed } from "./deed";
import { sayFailure } from "./say-failure";
import type { Session } from "./session";
import type { Work } from "./work";

/** A cell being edited blocks reading; a user is given this long to finish. */
const retryEvery = 1000;
const retries = 60;

/** Resolves after a while, or at once when the work is cancelled. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function readPatiently(session: Session, sheet: string, work: Work): Promise<HostResult<Grid>> {
  let result = await session.host.read(sheet);
  for (let attempt = 0; attempt < retries && !work.signal.aborted; attempt++) {
    if (result.ok || result.failure !== "editing-a-cell") return result;
    sayFailure(session, "read", { failure: result.failure, sheet });
    await pause(retryEvery, work.signal);
    result = await session.host.read(sheet);
  }
  return result;
}

/** The names of the sheets a user can see. */
export function visibleSheets(session: Session): readonly string[] {
  return session
    .state()
    .sheets.filter(({ visibility }) => visibility === "visible")
    .map(({ name }) => name);
}

/**
 * Reads sheets one after the other. What cannot be read is said and left out; false when the host answers nothing at
 * all or the work was cancelled.
 */
export async function readSheets(session: Session, names: readonly string[], work: Work): Promise<boolean> {
  const worked = beginDeed(session, "read");
  const grids: Grid[] = [];
  let isWhole = true;
  for (const [index, name] of names.entries()) {
    work.advance("读取工作表", index, names.length);
    const result = await readPatiently(session, name, work);
    if (work.signal.aborted) return false;
    if (result.ok) grids.push(result.value);
    else {
      isWhole = false;
      sayFailure(session, "read", { failure: result.failure, sheet: name });
      if (result.failure === "disconnected" || result.failure === "editing-a-cell") return false;
    }
  }
  session.dispatch({ kind: "read", grids });
  if (isWhole) worked();
  return true;
}

/** Learns which sheets there are; false when the host does not answer. */
export async function listSheets(session: Session, work: Work): Promise<boolean> {
  const result = await session.host.sheets();
  if (work.signal.aborted) return false;
  if (result.ok) session.dispatch({ kind: "listed", sheets: result.value });
  else sayFailure(session, "read", { failure: result.failure, sheet: null });
  return result.ok;
}
