import { zip, type AsyncZippable } from "fflate";
import { docxType, xlsxType } from "../../files/save-file";
import type { MadeFile } from "../clerk/clerk";

const types: Readonly<Record<string, string>> = {
  xlsx: xlsxType,
  docx: docxType,
  html: "text/html",
};

/** A document as the browser hands it on. */
export function blobOf({ name, bytes }: MadeFile): Blob {
  return new Blob([bytes.slice()], { type: types[name.split(".").at(-1) ?? ""] ?? "" });
}

function zipped(files: readonly MadeFile[]): Promise<Blob> {
  // Stored as they are: documents are zipped inside already.
  const entries: AsyncZippable = Object.fromEntries(
    files.map(({ name, bytes }) => [name, [bytes, { level: 0 }] as const]),
  );
  return new Promise((resolve, reject) => {
    zip(entries, (error, bytes) => {
      if (error) reject(error);
      else resolve(new Blob([bytes.slice()], { type: "application/zip" }));
    });
  });
}

/** One file as it is, many as one .zip named `name`. */
export async function packed(
  files: readonly MadeFile[],
  name: string,
): Promise<{ readonly name: string; readonly content: Blob } | undefined> {
  const [first, ...more] = files;
  if (!first) return undefined;
  if (more.length === 0) return { name: first.name.split("/").at(-1) ?? first.name, content: blobOf(first) };
  return { name: `${name}.zip`, content: await zipped(files) };
}
