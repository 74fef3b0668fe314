import { applyChange } from "../../sheet/apply-change";
import { undoOf, type CellEdit, type Change } from "../../sheet/change";
import type { CellValue, Grid } from "../../sheet/grid";
import { isInPlace } from "./beside";
import { doWithout } from "./do-without";
import type { Session } from "./session";
import type { PlacedText, Written } from "./state";

/** Where the undo log of the workbook worked on last is kept. */
const key = "undo";
/** Older steps are let go: a log is for mistakes noticed soon. */
const mostSteps = 20;
const mostCells = 5000;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isCellValue(value: unknown): value is CellValue {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function isCellEdit(value: unknown): value is CellEdit {
  if (!isRecord(value) || !isRecord(value.at) || !isCellValue(value.was) || !isCellValue(value.to))
    return false;
  return Number.isInteger(value.at.row) && Number.isInteger(value.at.col);
}

function isPlacedText(value: unknown): value is PlacedText {
  if (!isRecord(value) || !isRecord(value.at)) return false;
  const { at, text } = value;
  return typeof text === "string" && [at.row, at.col].every(Number.isInteger);
}

function isBeside(value: unknown): boolean {
  if (!isRecord(value) || typeof value.sheet !== "string") return false;
  const { near = [] } = value;
  return isPlacedText(value) && Array.isArray(near) && near.every(isPlacedText);
}

/** Only changes of cell values come back: what moves rows or sheets is not taken back long after. */
function isKeepable(value: unknown): value is Written {
  if (!isRecord(value) || typeof value.title !== "string" || !Array.isArray(value.edits)) return false;
  const { beside = [] } = value;
  if (!Array.isArray(beside) || !beside.every(isBeside)) return false;
  return value.edits.every(
    (edit: unknown) =>
      isRecord(edit) &&
      edit.kind === "set-cells" &&
      typeof edit.sheet === "string" &&
      Array.isArray(edit.cells) &&
      edit.cells.every(isCellEdit),
  );
}

function sizeOf(changes: readonly Change[]): number {
  return changes
    .flatMap(({ edits }) => edits)
    .reduce((sum, edit) => sum + JSON.stringify(edit).length / 60, 0);
}

/** The newest steps that can be taken back from the sheets as they stand now. */
function stillValid(grids: ReadonlyMap<string, Grid>, changes: readonly Written[]): readonly Written[] {
  let state: readonly Grid[] = [...grids.values()];
  const valid: Written[] = [];
  for (const change of [...changes].reverse()) {
    const step = applyChange(state, undoOf(change));
    if (!step.ok || !isInPlace(change, grids)) break;
    state = step.grids;
    valid.unshift(change);
  }
  return valid;
}

/** Brings back the steps of before the panel was closed, as far as the sheets still hold what they wrote. */
export async function restoreUndo(session: Session): Promise<void> {
  const kept = await doWithout(session.store.read("settings", key));
  if (!Array.isArray(kept) || session.state().undo.length > 0) return;
  const changes = stillValid(session.state().newest, kept.filter(isKeepable));
  if (changes.length > 0) session.dispatch({ kind: "restored-undo", changes });
}

/** Keeps the undo log in the user's store whenever it changes. Gives the function that ends it. */
export function keepUndo(session: Session): () => void {
  let last = session.state().undo;
  return session.subscribe(() => {
    const { undo } = session.state();
    if (undo === last) return;
    last = undo;
    const newest = undo.slice(undo.findLastIndex((change) => !isKeepable(change)) + 1).slice(-mostSteps);
    const isSmall = sizeOf(newest) <= mostCells;
    void doWithout(session.store.write("settings", key, isSmall ? newest : []));
  });
}
