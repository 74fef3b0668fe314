import { plainName } from "../../form/plain-name";
import type { Level2 } from "../../form/levels";
import { level2Of } from "../../recognition/read-levels";
import { keyOf } from "../../recognition/sheet-view";
import { parseValue } from "../../values/parse-value";
import type { LibraryEntry } from "../entry";
import type { FamilyFinder } from "../families";
import { kindOfLevels, kindsOfLevel2, levelsOf, type Kind } from "../kinds";
import { packRowSchema, packSchema, type PackRow } from "./pack-schema";

/** What is wrong with a pack, and in which row (from 1; 0 is the pack as a whole). */
interface PackProblem {
  readonly row: number;
  readonly message: string;
  /** True where the row cannot be taken; false for a remark. */
  readonly fatal: boolean;
}

/** A pack read: the entries that can be taken, and what is to be said about the others. */
export interface Pack {
  readonly name: string;
  readonly entries: readonly LibraryEntry[];
  /** The rows the entries were made of, in the same order: what is kept and shared. */
  readonly rows: readonly PackRow[];
  readonly problems: readonly PackProblem[];
}

const longestName = 25;
/** What is longer is a paragraph in the wrong column, and would fill a page of its own. */
const longestRead = 200;

const fatal = (row: number, message: string): PackProblem => ({ row, message, fatal: true });
const remark = (row: number, message: string): PackProblem => ({ row, message, fatal: false });

function kindOf({ level1 = "", level2 = "" }: PackRow): Kind | null {
  const known: Level2 | null = level2Of(keyOf(level2));
  const byForm = kindOfLevels(/成本/.test(level1) ? "成本指标" : null, known);
  return byForm ?? kindsOfLevel2(level2)[0] ?? (/满意/.test(level1) ? "满意度" : null);
}

/** Operator, figure and unit as they would stand in one cell. */
function sampleOf({ target = "", operator = "", unit = "" }: PackRow): string {
  const sign = /^[≥≤=><]/.test(target) ? "" : operator;
  const tail = target.endsWith(unit) ? "" : unit;
  return `${sign}${target}${tail}`;
}

function toEntry(row: PackRow, kind: Kind, families: FamilyFinder): LibraryEntry {
  const sample = sampleOf(row);
  const value = parseValue(sample);
  const name = plainName(row.name);
  const isDate = value.kind === "date" || value.kind === "period";
  return {
    id: `own/${kind}/${name}`,
    name,
    kind,
    ...levelsOf(kind),
    sample,
    operator: isDate ? null : (value.operator ?? null),
    unit: value.unit ?? null,
    industry: row.industry ?? "own",
    field: row.field ?? row.from ?? "我的指标库",
    classes: [],
    types: [],
    synonyms: row.synonyms ?? [],
    family: families.of(name, kind)?.id ?? "",
    standard: null,
    examples: row.basis === undefined ? [] : [`指标值依据：${row.basis}`],
    evidence: "found",
    mustUse: row.mustUse ?? null,
  };
}

const shortened = (name: string): string =>
  name.length > longestRead ? `${name.slice(0, longestName)}…` : name;

function troubleOf(row: PackRow, at: number): PackProblem | null {
  if (!/\p{Script=Han}{2}/u.test(plainName(row.name)))
    return fatal(at, `名称“${shortened(row.name)}”里没有指标，应写衡量的对象。`);
  if (row.name.length > longestRead)
    return fatal(at, `名称“${shortened(row.name)}”有 ${row.name.length} 个字，不是一个指标的名称。`);
  if (kindOf(row) === null)
    return fatal(at, `“${row.name}”没有可识别的二级指标，应写数量指标、质量指标、时效指标等。`);
  if ([...plainName(row.name)].length > longestName) return remark(at, `“${row.name}”超过 25 个字，宜缩短。`);
  if (row.target === undefined) return remark(at, `“${row.name}”没有指标值，插入时要自己填。`);
  return null;
}

/** Reads rows, however they came: from a pack file, or from a sheet. The first of several rows of one name is taken. */
export function readPackRows(rows: readonly unknown[], name: string, families: FamilyFinder): Pack {
  const entries = new Map<string, LibraryEntry>();
  const taken: PackRow[] = [];
  const problems: PackProblem[] = [];
  rows.forEach((source, index) => {
    const at = index + 1;
    const parsed = packRowSchema.safeParse(source);
    if (!parsed.success) {
      problems.push(
        fatal(
          at,
          `这一行的格式不对：${parsed.error.issues.map(({ path }) => path.join(".") || "整行").join("、")}。`,
        ),
      );
      return;
    }
    const trouble = troubleOf(parsed.data, at);
    if (trouble) problems.push(trouble);
    const kind = kindOf(parsed.data);
    if (trouble?.fatal === true || kind === null) return;
    const entry = toEntry(parsed.data, kind, families);
    if (entries.has(entry.id)) problems.push(remark(at, `“${entry.name}”重复，只取第一次出现的。`));
    else {
      entries.set(entry.id, entry);
      taken.push(parsed.data);
    }
  });
  return { name, entries: [...entries.values()], rows: taken, problems };
}

/** Reads a pack file that was parsed as JSON. A file that is no pack has one fatal problem at row 0. */
export function readPack(source: unknown, families: FamilyFinder): Pack {
  const parsed = packSchema.safeParse(source);
  if (parsed.success) return readPackRows(parsed.data.entries, parsed.data.name, families);
  const message = "不是标尺导出的指标包，或里面没有指标。可以请对方重新导出，或改选 .xlsx、.csv 的指标表。";
  return { name: "", entries: [], rows: [], problems: [fatal(0, message)] };
}
