import type { FamilyFinder } from "../../library/families";
import { readPack } from "../../library/packs/read-pack";
import { fflateCodec } from "../../office-file/codec-fflate";
import { decodeText, isCsvName, readCsv } from "../../office-file/csv/read-csv";
import { openWorkbook } from "../../office-file/open-workbook";
import type { Grid } from "../../sheet/grid";
import type { IncomingPack } from "./incoming-pack";
import { packOfTables, sentences, tablesOf } from "./pack-tables";

type ReadFile =
  { readonly ok: true; readonly pack: IncomingPack } | { readonly ok: false; readonly message: string };

const largest = 50 << 20;
const noTable = "里没有表格。应是一行一个指标的表，至少有二级指标和指标名称两列。";

function ofJson(text: string, file: string, families: FamilyFinder): ReadFile {
  let source: unknown;
  try {
    source = JSON.parse(text);
  } catch {
    return { ok: false, message: `“${file}”的内容不完整，读不出指标包。重新导出后再选。` };
  }
  const pack = readPack(source, families);
  const [first] = pack.problems;
  if (pack.rows.length === 0)
    return {
      ok: false,
      message: `“${file}”：${first ? `${first.row > 0 ? `第 ${first.row} 个指标` : ""}${first.message}` : noTable}`,
    };
  const problems = sentences(pack, (row) => `第 ${row} 个指标`);
  return { ok: true, pack: { name: pack.name, file, rows: pack.rows, problems, columns: [], tables: [] } };
}

function ofGrids(grids: readonly Grid[], file: string, families: FamilyFinder): ReadFile {
  const tables = tablesOf(grids);
  if (tables.length === 0) return { ok: false, message: `“${file}”${noTable}` };
  return { ok: true, pack: packOfTables(tables, file, families) };
}

/** Reads a library from a pack file, a sheet or a .csv. What is wrong is said with its row. */
export async function readPackFile(picked: File, families: FamilyFinder): Promise<ReadFile> {
  const { name } = picked;
  if (picked.size > largest) return { ok: false, message: `“${name}”超过 50 MB，分成几个文件再选。` };
  const bytes = new Uint8Array(await picked.arrayBuffer());
  if (/\.json$/i.test(name)) return ofJson(decodeText(bytes), name, families);
  if (isCsvName(name)) return ofGrids([await readCsv(bytes)], name, families);
  const opened = openWorkbook(bytes, fflateCodec);
  if (!opened.ok) return { ok: false, message: `“${name}”：${opened.failure.message}` };
  const sheets = opened.value.sheets.filter(({ visibility }) => visibility === "visible");
  return ofGrids(sheets, name, families);
}
