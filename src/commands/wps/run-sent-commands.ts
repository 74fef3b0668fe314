import { get, type WpsObject } from "../../hosts/wps/member";
import type { Session } from "../../panel/session/session";
import { ribbonCommands } from "../ribbon-commands";
import { bookName, moveNotes, takeCommand } from "./sent-commands";

/** How often the pane looks whether a button was pressed: soon enough to feel like an answer, too seldom to be felt. */
const betweenLooks = 250;

/** The command that was left for the pane of this workbook, under its present name. */
function lookFor(app: WpsObject, workbook: WpsObject, known: string | undefined) {
  const book = bookName(workbook);
  if (book === undefined) return { book: known, command: undefined };
  if (known !== undefined && known !== book) moveNotes(app, known, book);
  return { book, command: takeCommand(app, book) };
}

/** Does in the pane what the buttons of the ribbon ask for. */
export function runSentCommands(app: WpsObject, session: Session): void {
  const workbook = get(app, "ActiveWorkbook") as WpsObject;
  let book: string | undefined;
  const look = async (): Promise<void> => {
    try {
      const found = lookFor(app, workbook, book);
      book = found.book;
      if (found.command !== undefined) await ribbonCommands[found.command]?.run(session);
    } catch {
      // WPS is busy, or gone: the next look will tell.
    }
    setTimeout(() => void look(), betweenLooks);
  };
  void look();
}
