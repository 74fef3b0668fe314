/** The part of a page that browsers keep for older scripts. */
interface OlderDocument {
  readonly execCommand: (command: string) => boolean;
}

/** The older way, for webviews that keep their clipboard closed to panes, and pages of a plain http server, which have none. */
function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  const older: OlderDocument = document;
  const isCopied = older.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}

/** Puts a text on the clipboard; false when the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}
