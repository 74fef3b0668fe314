import type { MadeFile } from "../clerk/clerk";
import type { Desk } from "../session/desk";
import { blobOf, packed } from "./save-made";

/** In a pane the program around it decides what becomes of a download, and does not tell. */
function downloadWords(desk: Desk, name: string): string {
  if (!desk.services.openTable) return `已存为“${name}”，在浏览器的下载文件夹里。`;
  const way = name.endsWith(".xlsx")
    ? "没有出现时，改为在 Excel 里打开。"
    : "没有出现时，请在工作台网页里导出。";
  return `已交给下载：“${name}”。${way}`;
}

/** Hands documents to the user as a download; says where they are. */
async function download(desk: Desk, files: readonly MadeFile[], name: string): Promise<string> {
  const made = await packed(files, name);
  if (!made) return "没有要生成的文件。";
  desk.services.save(made.name, made.content);
  return downloadWords(desk, made.name);
}

/** Opens a table in the program around the page, where the user wants that; what cannot be opened is downloaded. */
async function openedThere(
  { services, state }: Desk,
  files: readonly MadeFile[],
): Promise<string | undefined> {
  const [file] = files;
  if (!services.openTable || !state().opensTables || files.length !== 1 || !file?.name.endsWith(".xlsx"))
    return undefined;
  const name = file.name.split("/").at(-1) ?? file.name;
  if (await services.openTable(file.bytes)) return `“${name}”已在 Excel 里打开，还没有保存。`;
  services.save(name, blobOf(file));
  return `Excel 没有打开“${name}”，已改为下载。没有出现时，请在工作台网页里导出。`;
}

/**
 * Hands documents to the user: into the folder that was chosen, else as a download, many as one .zip of this name. A
 * folder that cannot be written to is given up, and the documents are downloaded. In a pane a table may be opened instead.
 */
export async function deliver(desk: Desk, files: readonly MadeFile[], name: string): Promise<string> {
  const opened = await openedThere(desk, files);
  if (opened !== undefined) return opened;
  const { folder } = desk.state();
  const [first] = files;
  if (!folder || !first) return download(desk, files, name);
  try {
    for (const file of files) await folder.write(file.name, blobOf(file));
  } catch {
    desk.set({ folder: null });
    return `文件夹“${folder.name}”写不进去，改存到下载文件夹。${await download(desk, files, name)}`;
  }
  const what = files.length === 1 ? `“${first.name}”` : ` ${files.length} 个文件`;
  return `已存入文件夹“${folder.name}”：${what.trim()}。`;
}
