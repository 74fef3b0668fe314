import type { FamilyFinder } from "../../library/families";
import type { PackRow } from "../../library/packs/pack-schema";
import { readPack, readPackRows, type Pack } from "../../library/packs/read-pack";
import { packRowsOf, type TextColumn } from "../../library/packs/rows-of-grid";
import { fflateCodec } from "../../office-file/codec-fflate";
import { openWorkbook } from "../../office-file/open-workbook";
import { gridOf, type Grid } from "../../sheet/grid";
import type { IncomingPack } from "./incoming-pack";

type ReadFile =
  { readonly ok: true; readonly pack: IncomingPack } | { readonly ok: false; readonly message: string };

const largest = 50 << 20;
const noTable = "没有找到指标表：表头要有“二级指标”和“三级指标”（或“指标名称”）两列，改好表头再选。";

const columnWords: Readonly<Record<TextColumn, string>> = {
  name: "指标名称",
  level1: "一级指标",
  level2: "二级指标",
  target: "指标值",
  operator: "计算符号",
  unit: "计量单位",
  industry: "行业",
  field: "领域",
  basis: "指标值依据",
  mustUse: "共性指标体系",
  from: "出处",
};

function sentences({ problems }: Pack, placeOf: (row: number) => string): readonly string[] {
  return problems.map(
    ({ row, message, fatal }) => `${placeOf(row)}${fatal ? "没有收入" : "提示"}：${message}`,
  );
}

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
  return { ok: true, pack: { name: pack.name, file, rows: pack.rows, problems, columns: [] } };
}

function ofGrids(grids: readonly Grid[], file: string, families: FamilyFinder): ReadFile {
  const name = file.replace(/\.[a-z]{2,4}$/i, "");
  const rows: PackRow[] = [];
  const problems: string[] = [];
  const columns = new Set<string>();
  let isTable = false;
  for (const grid of grids) {
    const found = packRowsOf(grid);
    if (!found) continue;
    isTable = true;
    const pack = readPackRows(found.rows, name, families);
    const where = grids.length > 1 ? `工作表“${grid.sheet}”` : "";
    problems.push(...sentences(pack, (row) => `${where}第 ${found.lines[row - 1] ?? 0} 行`));
    rows.push(...pack.rows);
    for (const { head, as } of found.columns) columns.add(`${head.replace(/\s+/g, "")} → ${columnWords[as]}`);
  }
  if (!isTable) return { ok: false, message: `“${file}”${noTable}` };
  if (rows.length === 0) return { ok: false, message: `“${file}”没有可以收入的指标。${problems[0] ?? ""}` };
  return { ok: true, pack: { name, file, rows, problems, columns: [...columns] } };
}

/** Text in UTF-8, or as Chinese spreadsheets save it. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

async function gridOfCsv(text: string): Promise<Grid> {
  const { parseCsv } = await import("hucre/csv");
  const rows = parseCsv(text, { typeInference: false }).map((row) =>
    row.map((value) => {
      const shown = value === null ? "" : String(value);
      // An export may have put a sign before what looks like a formula.
      const plain = shown.replace(/^'(?=[=+\-@])/, "");
      return plain === "" ? undefined : { value: plain, text: plain };
    }),
  );
  return gridOf("表", rows);
}

/** Reads a library from a pack file, a sheet or a .csv. What is wrong is said with its row. */
export async function readPackFile(picked: File, families: FamilyFinder): Promise<ReadFile> {
  const { name } = picked;
  if (picked.size > largest) return { ok: false, message: `“${name}”超过 50 MB，分成几个文件再选。` };
  const bytes = new Uint8Array(await picked.arrayBuffer());
  if (/\.json$/i.test(name)) return ofJson(textOf(bytes), name, families);
  if (/\.csv$/i.test(name)) return ofGrids([await gridOfCsv(textOf(bytes))], name, families);
  const opened = openWorkbook(bytes, fflateCodec);
  if (!opened.ok) return { ok: false, message: `“${name}”：${opened.failure.message}` };
  const sheets = opened.value.sheets.filter(({ visibility }) => visibility === "visible");
  return ofGrids(sheets, name, families);
}
