import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { readWorkbookFile } from "../../hosts/file/workbook-file";
import type { FamilyFinder } from "../../library/families";
import { readPack, readPackRows, type Pack } from "../../library/packs/read-pack";
import { packRowsOf } from "../../library/packs/rows-of-grid";

/** Where the command speaks, and what it needs to know. */
interface Setting {
  readonly families: FamilyFinder;
  readonly json: boolean;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

type Read = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly message: string };

function readJson(path: string, families: FamilyFinder): Read {
  let source: unknown;
  try {
    source = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {
      ok: false,
      message: "读不了：文件不存在，没有读取权限，或内容不是 JSON。请核对路径，或重新导出指标包。",
    };
  }
  return { ok: true, pack: readPack(source, families) };
}

async function readSheets(path: string, families: FamilyFinder): Promise<Read> {
  const opened = await readWorkbookFile(path);
  if (!opened.ok) return { ok: false, message: opened.failure.message };
  for (const grid of opened.value.sheets) {
    const found = packRowsOf(grid);
    if (!found) continue;
    const pack = readPackRows(found.rows, `${basename(path)}·${grid.sheet}`, families);
    const problems = pack.problems.map((problem) => ({ ...problem, row: found.lines[problem.row - 1] ?? 0 }));
    return { ok: true, pack: { ...pack, problems } };
  }
  return { ok: false, message: "没有找到指标表：表头应有“二级指标”和“三级指标”（或“指标名称”）两列。" };
}

/** Checks one pack and says what is wrong with it; answers 0 nothing, 1 rows that cannot be taken, 2 unreadable. */
export async function checkPackFile(
  path: string,
  { families, json, say, complain }: Setting,
): Promise<number> {
  const read =
    extname(path).toLowerCase() === ".json" ? readJson(path, families) : await readSheets(path, families);
  if (!read.ok) {
    if (json) say(JSON.stringify({ file: path, failure: { code: "unreadable", message: read.message } }));
    complain(`${path}：${read.message}`);
    return 2;
  }
  const { name, entries, problems } = read.pack;
  if (json) say(JSON.stringify({ file: path, name, entries: entries.length, problems }));
  else {
    for (const { row, message, fatal } of problems)
      say(`${path} ${row === 0 ? "" : `第 ${row} 行`}${fatal ? "不能用" : "提示"}：${message}`);
    say(`${path}：${entries.length} 个指标可用${problems.length === 0 ? "，没有问题" : ""}。`);
  }
  return problems.some(({ fatal }) => fatal) ? 1 : 0;
}
