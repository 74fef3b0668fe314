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

function download(desk: Desk, name: string, content: Blob): string {
  desk.services.save(name, content);
  return downloadWords(desk, name);
}

/** Hands documents to the user as a download, many as one .zip; says where they are. */
async function downloadAll(desk: Desk, files: readonly MadeFile[], name: string): Promise<string> {
  const made = await packed(files, name);
  return made ? download(desk, made.name, made.content) : "没有要生成的文件。";
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

/** A document whose content is made when its turn comes. */
interface Ready {
  readonly name: string;
  readonly content: () => Blob;
}

/** Into the folder that was chosen, else as a download. A folder that cannot be written to is given up. */
async function handOver(
  desk: Desk,
  files: readonly Ready[],
  otherwise: () => Promise<string> | string,
): Promise<string> {
  const { folder } = desk.state();
  const [first] = files;
  if (!folder || !first) return otherwise();
  try {
    for (const { name, content } of files) await folder.write(name, content());
  } catch {
    desk.set({ folder: null });
    return `文件夹“${folder.name}”写不进去，改存到下载文件夹。${await otherwise()}`;
  }
  const what = files.length === 1 ? `“${first.name}”` : ` ${files.length} 个文件`;
  return `已存入文件夹“${folder.name}”：${what.trim()}。`;
}

/** Hands documents to the user, as a download many as one .zip of this name. In a pane a table may be opened instead. */
export async function deliver(desk: Desk, files: readonly MadeFile[], name: string): Promise<string> {
  const opened = await openedThere(desk, files);
  if (opened !== undefined) return opened;
  const ready = files.map((file) => ({ name: file.name, content: () => blobOf(file) }));
  return handOver(desk, ready, () => downloadAll(desk, files, name));
}

/** The same for one document that is there already. */
export function deliverOne(desk: Desk, name: string, content: Blob): Promise<string> {
  return handOver(desk, [{ name, content: () => content }], () => download(desk, name, content));
}
