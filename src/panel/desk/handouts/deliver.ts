import type { MadeFile } from "../clerk/clerk";
import type { Desk } from "../session/desk";
import { blobOf, packed } from "./save-made";

/** Hands documents to the user as a download; says where they are. */
async function download(desk: Desk, files: readonly MadeFile[], name: string): Promise<string> {
  const made = await packed(files, name);
  if (!made) return "没有要生成的文件。";
  desk.services.save(made.name, made.content);
  return `已存为“${made.name}”，在浏览器的下载文件夹里。`;
}

/**
 * Hands documents to the user: into the folder that was chosen, else as a download, many as one .zip of this name. A
 * folder that cannot be written to is given up, and the documents are downloaded.
 */
export async function deliver(desk: Desk, files: readonly MadeFile[], name: string): Promise<string> {
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
