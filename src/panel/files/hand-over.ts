import type { Session } from "../session/session";
import { saveFile, xlsxType } from "./save-file";

interface OwnFile {
  readonly name: string;
  readonly content: Uint8Array | Blob | string;
  readonly type: string;
}

/** What this needs of the session. */
interface Around extends Pick<Session, "dispatch"> {
  readonly host: Pick<Session["host"], "kind">;
  readonly page: Pick<Session["page"], "openTable">;
}

/** A workbook opens in the program around the page where that can be. */
async function isOpened({ page }: Around, { content, type }: OwnFile): Promise<boolean> {
  if (type !== xlsxType || !(content instanceof Uint8Array)) return false;
  return (await page.openTable?.(content)) ?? false;
}

/**
 * Hands a file to the user. In a pane the program around it decides what becomes of a download and does not tell, so that
 * what can be done then is said; a browser shows its downloads itself.
 */
export async function handOver(session: Around, file: OwnFile): Promise<void> {
  const { name, content, type } = file;
  const say = (text: string): void =>
    session.dispatch({ kind: "said", notice: { kind: "done", during: "save", text } });
  if (await isOpened(session, file)) {
    say(`“${name}”已在 Excel 里打开，还没有保存。`);
    return;
  }
  saveFile(name, content, type);
  const { kind } = session.host;
  if (kind === "excel" || kind === "wps")
    say(`已交给下载：“${name}”。没有出现时，可在工作台网页里做同一步。`);
}
