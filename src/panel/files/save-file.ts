/** Hands a file to the user by the browser's own download. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click is over; by then the download has begun, however slow the machine.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The same for bytes, a text or a document of a type. */
export function saveFile(name: string, content: Uint8Array | Blob | string, type: string): void {
  const part = content instanceof Uint8Array ? new Uint8Array(content) : content;
  saveBlob(name, new Blob([part], { type }));
}

/** A name a file may have. */
export function fileName(text: string): string {
  const plain = text.replace(/[\\/:*?"<>|\p{Cc}]/gu, " ").trim();
  return plain === "" ? "标尺" : plain;
}

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
