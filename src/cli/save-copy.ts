import { existsSync, realpathSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { FoundFile } from "./find-files";
import type { MendedCopy } from "./outcome";
import { writeWhole } from "./write-whole";

/** Where a copy went, or why it did not. */
export type Saved =
  { readonly ok: true; readonly path: string } | { readonly ok: false; readonly message: string };

/** Writes a mended copy below the output folder, whole or not at all; never over the original. */
export function saveCopy(out: string, file: FoundFile, copy: MendedCopy): Saved {
  const name = file.copyName.slice(0, file.copyName.length - extname(file.copyName).length) + copy.extension;
  const target = resolve(out, name);
  try {
    if (existsSync(target) && realpathSync(target) === realpathSync(file.path)) {
      return {
        ok: false,
        message: `${file.path}：输出目录就是原文件所在目录，没有写入。请换一个 --out 目录。`,
      };
    }
    writeWhole(target, ({ write }) => {
      write(copy.bytes);
    });
    return { ok: true, path: target };
  } catch {
    return { ok: false, message: `${file.path}：副本写不进“${out}”。请检查目录权限和磁盘空间。` };
  }
}
