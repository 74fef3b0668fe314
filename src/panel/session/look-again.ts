import { renamesOf } from "./renamed";
import type { Session } from "./session";

/**
 * Checks the whole workbook again where a sheet was not found as it was: no program tells that one was given another
 * name. Answers how the sheet is called now.
 */
export async function lookAgain(session: Session, sheet: string): Promise<string> {
  const { sheets } = session.state();
  await session.recheck("all");
  const renames = renamesOf(sheets, session.state().sheets);
  return renames.find(({ from }) => from === sheet)?.to ?? sheet;
}
