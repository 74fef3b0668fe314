import type { SetRow } from "../../../library/sets/indicator-set";
import type { Profile } from "../../../profile/profile";
import { handOver } from "../../files/hand-over";
import { fileName, xlsxType } from "../../files/save-file";
import type { Session } from "../../session/session";
import { writeChange } from "../../session/write-change";
import { planInsertion, type OldRow, type Place } from "../plan-insertion";
import { addSheet, wholeSheet, type TypedFacts } from "./whole-sheet";

/** What is to be written, as the user left it. */
export interface Draft {
  readonly taken: readonly SetRow[];
  /** In hundredths, by id of the entry. */
  readonly points: ReadonlyMap<string, number | null>;
  readonly old: readonly OldRow[];
}

function pointsIn({ taken, points }: Draft): readonly (number | null)[] {
  return taken.map(({ entry }) => points.get(entry.id) ?? null);
}

async function closeAndShow(
  session: Session,
  at: { sheet: string; row: number; col: number },
): Promise<void> {
  session.dispatch({ kind: "opened-page", page: null });
  if (!session.host.can.select) return;
  const { sheet, row, col } = at;
  await session.host.select({ sheet, top: row, left: col, bottom: row, right: col });
}

/** Writes the indicators into the form as one step, and shows the first of them. False when nothing was written. */
export async function writeInsertion(session: Session, place: Place, draft: Draft): Promise<boolean> {
  const entries = draft.taken.map(({ entry }) => entry);
  const insertion = planInsertion(place, { entries, points: pointsIn(draft), old: draft.old });
  if (!insertion || !(await writeChange(session, insertion.change))) return false;
  const { sheet, columns } = place.table;
  await closeAndShow(session, { sheet, row: insertion.rows[0] ?? 0, col: columns.name ?? 0 });
  return true;
}

/** A whole sheet is made from what stands in its head and by whose numbers. */
interface Whole {
  readonly profile: Profile;
  readonly typed: TypedFacts;
}

/** Adds the whole sheet to the workbook as one step, and goes there. False when nothing was written. */
export async function writeSheet(session: Session, whole: Whole, draft: Draft): Promise<boolean> {
  const taken = session.state().sheets.map(({ name }) => name);
  const sheet = wholeSheet({ ...whole, taken }, draft.taken, pointsIn(draft));
  if (!(await writeChange(session, addSheet(sheet)))) return false;
  await closeAndShow(session, { sheet: sheet.name, row: 0, col: 0 });
  return true;
}

/** Hands the whole sheet over as a workbook of its own. */
export async function saveSheet(session: Session, whole: Whole, draft: Draft): Promise<void> {
  const sheet = wholeSheet({ ...whole, taken: [] }, draft.taken, pointsIn(draft));
  const [{ draftWorkbook }, { fflateCodec }] = await Promise.all([
    import("../../../office-file/write/draft-workbook"),
    import("../../../office-file/codec-fflate"),
  ]);
  const made = await draftWorkbook([sheet], fflateCodec);
  const name = fileName(`${whole.typed.project} 绩效目标申报表`);
  if (made.ok) await handOver(session, { name: `${name}.xlsx`, content: made.value, type: xlsxType });
}
