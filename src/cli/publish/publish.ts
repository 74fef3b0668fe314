import { join } from "node:path";
import { parseArgs } from "node:util";
import { titleGiver } from "../../documents/copy-names";
import { nameGiver } from "../../documents/safe-name";
import { hiddenWords } from "../../documents/publication/hidden-words";
import { numberedSheets, publicFile, type PublicFile } from "../../documents/publication/public-name";
import { publicPage } from "../../documents/publication/public-html";
import { publicWorkbook } from "../../documents/publication/public-xlsx";
import { publicationOf, type Publication, type PublicSheet } from "../../documents/publication/publication";
import { readWorkbookFile } from "../../hosts/file/workbook-file";
import { toA1 } from "../../sheet/address";
import { callTrouble } from "../call-trouble";
import { findFiles } from "../find-files";
import { makeFolder } from "../make-folder";
import { originalsOf } from "../originals";
import { complain, say } from "../say";
import { tellAside } from "../tell-aside";
import { writeAdvice } from "../write-advice";
import { writeWhole } from "../write-whole";

const options = {
  out: { type: "string" },
  format: { type: "string", default: "xlsx" },
  names: { type: "string", default: "" },
  release: { type: "boolean", default: false },
  one: { type: "boolean", default: false },
} as const;

interface Order {
  readonly paths: readonly string[];
  readonly out: string;
  readonly format: "xlsx" | "html";
  readonly names: readonly string[];
  readonly released: boolean;
  /** One file for everything. */
  readonly one: boolean;
}

function parse(argv: readonly string[]): Order | string {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const { out, format, names, release, one } = values;
    if (out === undefined) return "publish 要用 --out 指明公开件放在哪个目录。";
    if (positionals.length === 0) return "没有给出文件或文件夹。";
    if (format !== "xlsx" && format !== "html") return "--format 的取值是 xlsx 或 html。";
    const chosen = names
      .split(/[,，、]/)
      .map((name) => name.trim())
      .filter((name) => name !== "");
    return { paths: positionals, out, format, names: chosen, released: release, one };
  } catch (error) {
    return callTrouble(error);
  }
}

type IsOriginal = ReturnType<typeof originalsOf>;

function writeCopy(path: string, content: string | Uint8Array, isOriginal: IsOriginal): void {
  if (isOriginal(path)) throw new Error("the original stays as it is");
  writeWhole(path, ({ write }) => {
    write(content);
  });
}

async function contentOf(
  title: string,
  sheets: readonly PublicSheet[],
  format: Order["format"],
): Promise<string | Uint8Array> {
  return format === "html" ? publicPage(title, sheets) : publicWorkbook(sheets);
}

/** Says what was hidden, what was held back, and which names a person has to decide about. */
function tell(file: string, { sheets, held }: Publication): void {
  for (const { name, masked, candidates } of sheets) {
    for (const { at, kind, was, to } of masked)
      say(`${file} › ${name}!${toA1(at)}　${hiddenWords[kind]}　${was} → ${to}`);
    for (const { at, name: who } of candidates)
      say(`${file} › ${name}!${toA1(at)}　疑似姓名“${who}”未隐去；需要隐去时加 --names ${who}`);
  }
  for (const { sheet, word } of held)
    say(`${file} › ${sheet}　含“${word}”，疑似涉密，没有公开。确认可以公开时加 --release。`);
}

/** `biaochi publish`: clean copies for a website. 0 done, 2 wrong call or I/O, 3 some files refused or sheets held back. */
export async function publish(argv: readonly string[]): Promise<number> {
  const order = parse(argv);
  if (typeof order === "string") {
    complain(order);
    return 2;
  }
  const found = findFiles(order.paths, order.out);
  const { files, missing } = found;
  for (const { message } of missing) complain(message);
  tellAside(found, "没有公开");
  const nameOf = nameGiver();
  const titleOf = titleGiver(files.map(({ path }) => path));
  const isOriginal = originalsOf(files);
  const all: PublicFile[] = [];
  let [isPartial, written] = [false, 0];
  try {
    makeFolder(order.out);
    for (const { path } of files) {
      const opened = await readWorkbookFile(path);
      if (!opened.ok) complain(`${path}：${opened.failure.message}`);
      const publication = publicationOf(opened.ok ? opened.value.sheets : [], order);
      tell(path, publication);
      if (opened.ok && publication.sheets.length + publication.held.length === 0)
        complain(`${path}：没有找到绩效表，没有公开。`);
      isPartial ||= publication.sheets.length === 0 || publication.held.length > 0;
      if (publication.sheets.length === 0) continue;
      const titled = titleOf(path, publication.owner);
      const file = publicFile(titled, publication.sheets, order.names);
      if (order.one) all.push(file);
      else {
        const content = await contentOf(file.title, file.sheets, order.format);
        writeCopy(join(order.out, `${nameOf(file.title)}.${order.format}`), content, isOriginal);
        written++;
      }
    }
    if (all.length > 0) {
      const content = await contentOf("绩效公开", numberedSheets(all), order.format);
      writeCopy(join(order.out, `绩效公开.${order.format}`), content, isOriginal);
      written++;
    }
  } catch {
    complain(`公开件写不进“${order.out}”，或与原文件同名。请换一个 --out 目录。${writeAdvice}`);
    return 2;
  }
  say(`公开件 ${written} 个，在“${order.out}”。`);
  if (missing.length > 0) return 2;
  return isPartial ? 3 : 0;
}
