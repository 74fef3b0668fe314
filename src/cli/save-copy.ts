import { extname, resolve } from "node:path";
import { originalsOf } from "./originals";
import type { MendedCopy } from "./outcome";
import type { FoundFile } from "./places";
import { writeAdvice } from "./write-advice";
import { writeWhole } from "./write-whole";

/** Where a copy went, or why it did not. */
export type Saved =
  { readonly ok: true; readonly path: string } | { readonly ok: false; readonly message: string };

/** Writes copies of the files of a call below the output folder, each whole or not at all; never over an original. */
export function copySaver(
  out: string,
  files: readonly FoundFile[],
): (file: FoundFile, copy: MendedCopy) => Saved {
  const isOriginal = originalsOf(files);
  return ({ path, copyName }, { bytes, extension }) => {
    const name = copyName.slice(0, copyName.length - extname(copyName).length) + extension;
    const target = resolve(out, name);
    try {
      if (isOriginal(target))
        return {
          ok: false,
          message: `${path}：副本会盖掉原文件“${target}”，没有写入。请换一个 --out 目录。`,
        };
      writeWhole(target, ({ write }) => {
        write(bytes);
      });
      return { ok: true, path: target };
    } catch {
      return { ok: false, message: `${path}：副本写不进“${out}”。${writeAdvice}` };
    }
  };
}
