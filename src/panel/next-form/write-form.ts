import type { SheetDraft } from "../../sheet/sheet-draft";
import type { Session } from "../session/session";
import { writeChange } from "../session/write-change";

/** Sittings with a form on its way: pressed again meanwhile, a button would add it once more, under another name. */
const underWay = new WeakSet<Session>();

async function add(session: Session, draft: SheetDraft): Promise<void> {
  const title = `生成“${draft.name}”`;
  const change = { title, edits: [{ kind: "add-sheet", sheet: draft.name, draft } as const] };
  if (!(await writeChange(session, change))) return;
  session.dispatch({ kind: "opened-page", page: null });
  session.dispatch({ kind: "placed", place: { sheet: draft.name, index: 0 } });
  if (!session.host.can.select) return;
  await session.host.select({ sheet: draft.name, top: 0, left: 0, bottom: 0, right: 0 });
}

/** Adds the sheet to the workbook as one step that can be taken back, and goes there. */
export async function writeForm(session: Session, draft: SheetDraft): Promise<void> {
  if (underWay.has(session)) return;
  underWay.add(session);
  try {
    await add(session, draft);
  } finally {
    underWay.delete(session);
  }
}

/** The names that a new sheet cannot have. */
export function takenNames(session: Session): readonly string[] {
  return session.state().sheets.map(({ name }) => name);
}
