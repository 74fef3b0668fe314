import type { Session } from "./session";

/** Puts a text on the clipboard and says so; where the browser forbids it, says that. */
export async function copyText(session: Session, copied: string, text: string): Promise<void> {
  const isCopied = await session.page.copyText(copied);
  session.dispatch({
    kind: "said",
    notice: isCopied ? { kind: "done", during: "copy", text } : { kind: "not-copied", during: "copy" },
  });
}
