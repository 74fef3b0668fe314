import { titleGiver } from "../../../documents/copy-names";
import { publicationOf, type PublicSheet } from "../../../documents/publication/publication";
import { numberedSheets, publicFile, type PublicFile } from "../../../documents/publication/public-name";
import { publicPage } from "../../../documents/publication/public-html";
import { publicWorkbook } from "../../../documents/publication/public-xlsx";
import { nameGiver } from "../../../documents/safe-name";
import { openGiven } from "../../files/open-given";
import { toA1 } from "../../../sheet/address";
import type { Grid } from "../../../sheet/grid";
import type { ClerkReply, MadeFile } from "../clerk/clerk";
import type { SourceFile } from "../clerk/source-file";
import { sheetKey, type PublicLook, type PublishOrder } from "./publish-order";

type Grids = { readonly grids: readonly Grid[] } | { readonly trouble: string };

async function gridsOf({ name, file }: SourceFile): Promise<Grids> {
  try {
    const opened = await openGiven(file);
    return opened.ok ? { grids: opened.value.sheets } : { trouble: `${name}：${opened.failure.message}` };
  } catch {
    return { trouble: `${name}：原文件读不出来。请核对文件是否还在原处，再放入一次。` };
  }
}

function looksOf(file: string, grids: readonly Grid[]): readonly PublicLook[] {
  const held = publicationOf(grids, { names: [], released: false }).held;
  const { sheets } = publicationOf(grids, { names: [], released: true });
  return sheets.map(({ name: sheet, masked, candidates, notes }) => ({
    ...{ file, sheet, notes },
    hidden: masked.map(({ at, kind, was, to }) => ({ at: toA1(at), kind, was, to })),
    candidates: candidates.map(({ name, text }) => ({ name, text })),
    held: held.find((one) => one.sheet === sheet)?.word ?? null,
  }));
}

/** What would be hidden, which names a person has to decide about, and what looks classified. */
export async function lookAtPublication(sources: readonly SourceFile[]): Promise<ClerkReply> {
  const looks: PublicLook[] = [];
  const troubles: string[] = [];
  for (const source of sources) {
    const read = await gridsOf(source);
    if ("trouble" in read) troubles.push(read.trouble);
    else looks.push(...looksOf(source.name, read.grids));
  }
  return { kind: "looks", looks, troubles };
}

function content(
  title: string,
  sheets: readonly PublicSheet[],
  format: PublishOrder["format"],
): Promise<Uint8Array> {
  return format === "html"
    ? Promise.resolve(new TextEncoder().encode(publicPage(title, sheets)))
    : publicWorkbook(sheets);
}

/** Makes the clean copies of the chosen sheets. Who chose a sheet that looks classified has released it. */
export async function publish({ sources, format, one, sheets, names }: PublishOrder): Promise<ClerkReply> {
  const nameOf = nameGiver();
  const titleOf = titleGiver(sources.map(({ name }) => name));
  const files: MadeFile[] = [];
  const troubles: string[] = [];
  const all: PublicFile[] = [];
  for (const source of sources) {
    const read = await gridsOf(source);
    if ("trouble" in read) {
      troubles.push(read.trouble);
      continue;
    }
    const chosen = read.grids.filter(({ sheet }) => sheets.has(sheetKey({ file: source.name, sheet })));
    const publication = publicationOf(chosen, { names, released: true });
    const clean = publicFile(titleOf(source.name, publication.owner), publication.sheets, names);
    if (clean.sheets.length === 0) continue;
    if (one) all.push(clean);
    else
      files.push({
        name: `公开件/${nameOf(clean.title)}.${format}`,
        bytes: await content(clean.title, clean.sheets, format),
      });
  }
  if (all.length > 0)
    files.push({
      name: `绩效公开.${format}`,
      bytes: await content("绩效公开", numberedSheets(all), format),
    });
  return { kind: "files", files, troubles };
}
