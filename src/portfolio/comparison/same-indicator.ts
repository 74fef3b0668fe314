import { parseValue } from "../../values/parse-value";
import { normalizeText } from "../../values/chinese-text";
import { compareTexts } from "../record/merge-records";
import { ownerOf, recordKey, type FormRecord } from "../record/record";
import { remembered } from "./remembered";

/** One unit's figure for an indicator. */
interface IndicatorFigure {
  readonly record: FormRecord;
  readonly row: number;
  readonly name: string;
  readonly number: number;
  readonly text: string;
}

/** What different units report for the same indicator. */
export interface IndicatorSpread {
  readonly name: string;
  readonly unit: string;
  readonly of: "target" | "actual";
  readonly figures: readonly IndicatorFigure[];
  readonly least: number;
  readonly median: number;
  readonly most: number;
  /** Figures far outside what half of the units report. */
  readonly outliers: readonly IndicatorFigure[];
}

/** A rate is called by many names: 补助资金发放及时率, 发放及时率, 到位率. What is measured is its tail. */
const rates: readonly (readonly [RegExp, string])[] = [
  [
    /(?:发放|拨付|支付|到位|兑付|完成|办理|开工|上报)?(?:及时率|按时率|准时率|按期率)$|按时(?:完成|发放)率$/,
    "及时率",
  ],
  [/到位率$/, "到位率"],
  [/(?:验收|质量|产品|工程|抽检|检验|考核|培训)?合格率$/, "合格率"],
  [/满意(?:度|率)$|满意程度$/, "满意度"],
  [/覆盖(?:率|面)$/, "覆盖率"],
  [/(?:任务|工作|计划|项目|目标)?完成(?:率|比例)$/, "完成率"],
  [/达标率$/, "达标率"],
  [/知晓率$/, "知晓率"],
  [/利用率$|使用率$/, "利用率"],
];

/** How the names of rates end; others need not be tried. */
const rateEnd = /[率度面例]$/;

/** The name under which units' indicators are compared. */
export function comparedName(name: string): string {
  const text = normalizeText(name);
  if (!rateEnd.test(text)) return text;
  return rates.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}

const fewestUnits = 5;

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

interface Group {
  readonly name: string;
  readonly unit: string;
  readonly of: "target" | "actual";
  readonly figures: IndicatorFigure[];
}

/** How the texts of forms are read. */
interface Reading {
  readonly value: typeof parseValue;
  readonly name: typeof comparedName;
}

/** Groups by name and unit; a batch has a hundred thousand figures, so that no key is put together for each. */
type Groups = Map<string, Map<string, Group>>;

function groupIn(groups: Groups, { name, unit, of }: Omit<Group, "figures">): Group {
  const byUnit = groups.get(name) ?? new Map<string, Group>();
  groups.set(name, byUnit);
  const group = byUnit.get(unit) ?? { name, unit, of, figures: [] };
  byUnit.set(unit, group);
  return group;
}

function spreadOf({ figures, ...rest }: Group): IndicatorSpread {
  const sorted = figures.map(({ number }) => number).toSorted((a, b) => a - b);
  const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  // Tukey's fences; where half of the units agree exactly, a tenth of the figure is still no outlier.
  const reach = Math.max(1.5 * (high - low), Math.abs(quantile(sorted, 0.5)) * 0.1);
  const isFar = ({ number }: IndicatorFigure): boolean => number < low - reach || number > high + reach;
  const median = quantile(sorted, 0.5);
  return {
    ...rest,
    figures,
    least: sorted[0] ?? 0,
    median,
    most: sorted.at(-1) ?? 0,
    outliers: figures.filter(isFar),
  };
}

/** The names that so many forms hold as a group needs: only their figures are worth reading. */
function commonNames(records: readonly FormRecord[], nameOf: Reading["name"]): ReadonlySet<string> {
  const forms = new Map<string, number>();
  for (const { indicators } of records)
    for (const name of new Set(indicators.map((indicator) => nameOf(indicator.name))))
      forms.set(name, (forms.get(name) ?? 0) + 1);
  return new Set([...forms].flatMap(([name, count]) => (count >= fewestUnits ? [name] : [])));
}

/** The figures that a batch reports for common names, as targets or as results. */
function groupsOf(
  records: readonly FormRecord[],
  of: Group["of"],
  { read, common }: { readonly read: Reading; readonly common: ReadonlySet<string> },
): readonly Group[] {
  const groups: Groups = new Map();
  for (const record of records) {
    for (const { name, row, [of]: text } of record.indicators) {
      const compared = read.name(name);
      if (text === "" || !common.has(compared)) continue;
      const value = read.value(text);
      if (value.kind !== "number" || value.number === undefined) continue;
      const group = groupIn(groups, { name: compared, unit: value.unit ?? "", of });
      group.figures.push({ record, row, name, number: value.number, text });
    }
  }
  return [...groups.values()].flatMap((byUnit) => [...byUnit.values()]);
}

/** The same indicator across units: groups reported by at least five units, those with outliers first. */
export function indicatorSpreads(records: readonly FormRecord[]): readonly IndicatorSpread[] {
  const read: Reading = { value: remembered(parseValue), name: remembered(comparedName) };
  const common = commonNames(records, read.name);
  const groups = (["target", "actual"] as const).flatMap((of) => groupsOf(records, of, { read, common }));
  const unitsOf = ({ figures }: Group): number =>
    new Set(figures.map(({ record }) => ownerOf(record) || recordKey(record))).size;
  return groups
    .filter((group) => group.figures.length >= fewestUnits && unitsOf(group) >= fewestUnits)
    .map(spreadOf)
    .toSorted(
      (a, b) =>
        b.outliers.length - a.outliers.length ||
        b.figures.length - a.figures.length ||
        compareTexts(`${a.name} ${a.unit} ${a.of}`, `${b.name} ${b.unit} ${b.of}`),
    );
}
