/** Hands a file to the user by the browser's own download. */
export function saveFile(name: string, content: Uint8Array | string, type: string): void {
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name a file may have. */
export function fileName(text: string): string {
  const plain = text.replace(/[\\/:*?"<>|\p{Cc}]/gu, " ").trim();
  return plain === "" ? "标尺" : plain;
}

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
