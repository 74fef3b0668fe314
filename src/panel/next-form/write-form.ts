import type { SheetDraft } from "../../sheet/sheet-draft";
import type { Session } from "../session/session";
import { writeChange } from "../session/write-change";

/** Adds the sheet to the workbook as one step that can be taken back, and goes there. */
export async function writeForm(session: Session, draft: SheetDraft): Promise<void> {
  const title = `生成“${draft.name}”`;
  const change = { title, edits: [{ kind: "add-sheet", sheet: draft.name, draft } as const] };
  if (!(await writeChange(session, change))) return;
  session.dispatch({ kind: "opened-page", page: null });
  session.dispatch({ kind: "placed", place: { sheet: draft.name, index: 0 } });
  if (!session.host.can.select) return;
  await session.host.select({ sheet: draft.name, top: 0, left: 0, bottom: 0, right: 0 });
}

/** The names that a new sheet cannot have. */
export function takenNames(session: Session): readonly string[] {
  return session.state().sheets.map(({ name }) => name);
}
