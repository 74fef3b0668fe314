import { moneyColumns, scaleIn, type NamedColumn } from "./money-columns";

/** The header of a list of projects. */
export interface Header {
  readonly row: number;
  /** The last row of the header: what spans rows ends there. */
  readonly bottom: number;
  /** True where units stand above their projects in the same column. */
  readonly isMixed: boolean;
  readonly project: number;
  readonly unit: number | undefined;
  /** The department above the units, where both have columns. */
  readonly department: number | undefined;
  /** Columns of the approved money, the best first. */
  readonly money: readonly number[];
  /** What the columns of money say themselves, by their number. */
  readonly scales: ReadonlyMap<number, number>;
}

/** Header words, the more telling first. */
const projects: readonly RegExp[] = [
  /^(?:政策|资金|专项|预算|支出|自评|评价|申报|立项)?(?:项目|政策)(?:名称|全称)$|^(?:资金|专项)?名称$|项目\/政策|政策\/项目/,
  /^(?:[二三]级|明细|细化|具体)项目(?:名称)?$/,
  /^(?:预算|支出|自评|评价|申报)?项目$|项目名称/,
];
const units: readonly RegExp[] = [
  /(?<!计量|货币|金额|主管|一级预算)单位(?:名称|全称)?$/,
  /^(?:预算|主管)?(?:部门|单位)(?:名称|全称)?$/,
];
const departments = /^(?:(?:预算|主管)?部门|主管单位|一级预算单位)(?:名称|全称)?$/;

/** Columns beside those that are looked for, called nearly the same. */
const codeColumn = /(?:编码|代码|编号|序号)$/;
const bothWords = /(?:单位|部门).*项目|项目.*(?:单位|部门)/;

function firstBy(patterns: readonly RegExp[], columns: readonly NamedColumn[]): NamedColumn | undefined {
  for (const pattern of patterns) {
    const found = columns.find(({ words }) => words.some((word) => pattern.test(word)));
    if (found) return found;
  }
  return undefined;
}

/** A header cell without what stands in brackets, and without its year where it says more. */
function wordOf(text: string): string {
  const word = text.replace(/[(（][^)）]*[)）]?|(?:金额)?单位[:：].*$/g, "");
  return word.replace(/^20\d\d年?度?(?=.)/, "") || word;
}

/** The texts of a header, a list for each column from the top row down. */
type HeaderTexts = readonly (readonly string[])[];

function named(texts: HeaderTexts): readonly NamedColumn[] {
  return texts
    .map((own, col) => ({
      col,
      words: [...new Set(own)].map(wordOf).filter((word) => word !== ""),
      year: Number(/20\d\d/.exec(own.toReversed().join(" "))?.[0] ?? 0),
    }))
    .filter(({ words }) => words.length > 0 && !words.some((word) => codeColumn.test(word)));
}

/** The texts of some rows by column. */
export function columnsOf(rows: readonly (readonly string[])[]): HeaderTexts {
  const width = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, col) => rows.map((row) => row[col] ?? ""));
}

/** What columns say themselves, else what the header says once for all of them. */
function scalesOf(texts: HeaderTexts, money: readonly NamedColumn[]): Header["scales"] {
  const own = texts.map((column) => column.toReversed().flatMap((text) => scaleIn(text) ?? [])[0]);
  const [common, ...others] = new Set(own.filter((scale) => scale !== undefined));
  const shared = others.length === 0 ? common : undefined;
  return new Map(
    money.flatMap(({ col }) => {
      const scale = own[col] ?? shared;
      return scale === undefined ? [] : [[col, scale] as const];
    }),
  );
}

/** Texts as the header of a list; undefined where they are none. Where it stands is not told by them. */
export function headerOf(texts: HeaderTexts): Header | undefined {
  const columns = named(texts);
  const project = firstBy(projects, columns);
  if (!project) return undefined;
  const others = columns.filter((column) => column !== project);
  const unit = firstBy(units, others);
  const money = moneyColumns(others.filter((column) => column !== unit));
  if (!unit && money.length === 0) return undefined;
  const above = others.find(
    (column) => column !== unit && column.words.some((word) => departments.test(word)),
  );
  const [best] = money;
  return {
    ...{ row: 0, bottom: 0 },
    project: project.col,
    unit: unit?.col,
    department: above?.col,
    // What another year was given says nothing.
    money: money.filter(({ year }) => year === 0 || year === best?.year).map(({ col }) => col),
    scales: scalesOf(texts, money),
    isMixed: !unit && (texts[project.col] ?? []).some((text) => bothWords.test(text)),
  };
}
