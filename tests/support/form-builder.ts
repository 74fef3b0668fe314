import type {
  Amount,
  Budget,
  ColumnRole,
  ExtraRole,
  Field,
  Form,
  FormKind,
  FundRow,
  Group,
  Indicator,
  Points,
  Quantity,
  Rate,
  Remark,
} from "../../src/form/form";
import type { Level1, Level2 } from "../../src/form/levels";
import { parseValue } from "../../src/values/parse-value";

/** A points cell: a figure, a text such as `IO`, `^` for a cell that a merge from above covers, null for no column. */
type PointsCell = number | string | null;

/** One indicator row as a test writes it; what is left out is empty, weight and score columns are left out. */
export interface IndicatorSpec {
  readonly name: string;
  readonly row?: number;
  readonly level1?: Level1 | null;
  readonly level2?: Level2 | null;
  /** Points printed in the level-1 label. */
  readonly level1Points?: number;
  readonly target?: string | null;
  readonly adjusted?: string | null;
  readonly actual?: string | null;
  readonly forecast?: string | null;
  readonly weight?: PointsCell;
  readonly score?: PointsCell;
  readonly reason?: string | null;
  readonly extra?: Partial<Record<ExtraRole, string>>;
  readonly breakdown?: boolean;
  readonly year?: number;
}

/** The money block as a test writes it: figures of the total row, funds as `[initial, annual, executed]`. */
export interface BudgetSpec {
  readonly initial?: number | null;
  readonly annual?: number | null;
  readonly executed?: number | null;
  readonly rate?: number | null;
  readonly weight?: PointsCell;
  readonly score?: PointsCell;
  readonly reason?: string | null;
  readonly printedPoints?: number;
  readonly rateOnInitial?: boolean;
  readonly funds?: readonly (readonly [
    initial: number | null,
    annual: number | null,
    executed: number | null,
  ])[];
  /** False: the block prints no total row. */
  readonly hasTotal?: boolean;
}

/** A form as a test writes it. */
export interface FormSpec {
  readonly kind?: FormKind;
  readonly title?: string;
  readonly year?: number;
  readonly budget?: BudgetSpec | null;
  readonly indicators?: readonly IndicatorSpec[];
  readonly total?: {
    readonly weight?: PointsCell;
    readonly score?: PointsCell;
    readonly grade?: string;
  } | null;
  readonly notes?: readonly string[];
  readonly remarks?: Partial<Record<Remark["role"], string>>;
}

const columns: readonly ColumnRole[] = [
  "level1",
  "level2",
  "name",
  "target",
  "actual",
  "weight",
  "score",
  "reason",
];
const firstRow = 10;

function field(text: string, row: number, role: ColumnRole): Field {
  return { text, at: { row, col: Math.max(0, columns.indexOf(role)) } };
}

function points(cell: PointsCell | undefined, row: number, role: "weight" | "score"): Points | null {
  if (cell === null || cell === undefined) return null;
  if (cell === "^") return { ...field("", row - 1, role), points: null, covered: true };
  const known = typeof cell === "number" ? Math.round(cell * 100) : null;
  return { ...field(String(cell), row, role), points: known, covered: false };
}

function quantity(text: string | null, place: Field, year: number | undefined): Quantity | null {
  if (text === null) return null;
  return { text, at: place.at, value: parseValue(text, year === undefined ? {} : { year }), covered: false };
}

function group1(level1: Level1 | null, printed: number | undefined, row: number): Group | null {
  if (level1 === null) return null;
  const label = field(level1, row, "level1");
  const group: Group = { label, bottom: row };
  return printed === undefined ? group : { ...group, points: { least: printed * 100, most: printed * 100 } };
}

function extraFields(extra: IndicatorSpec["extra"], row: number): Indicator["extra"] {
  const fields = Object.entries(extra ?? {}).map(([role, text]): [string, Field] => [
    role,
    field(text, row, "reason"),
  ]);
  return Object.fromEntries(fields);
}

/** One indicator from a few words. */
export function anIndicator(spec: IndicatorSpec): Indicator {
  const {
    row = firstRow,
    level1 = "产出指标",
    level2 = "数量指标",
    target = "",
    actual = "",
    reason = "",
    year,
  } = spec;
  const { adjusted = null, forecast = null, breakdown = false } = spec;
  return {
    row,
    level1,
    level2,
    group1: group1(level1, spec.level1Points, row),
    group2: level2 === null ? null : { label: field(level2, row, "level2"), bottom: row },
    name: field(spec.name, row, "name"),
    target: quantity(target, field("", row, "target"), year),
    adjusted: quantity(adjusted, field("", row, "target"), year),
    actual: quantity(actual, field("", row, "actual"), year),
    forecast: quantity(forecast, field("", row, "forecast"), year),
    weight: points(spec.weight, row, "weight"),
    score: points(spec.score, row, "score"),
    reason: reason === null ? null : field(reason, row, "reason"),
    extra: extraFields(spec.extra, row),
    breakdown,
  };
}

const moneyRow = 4;

function amount(figure: number | null | undefined): Amount | null {
  if (figure === undefined) return null;
  const text = figure === null ? "" : String(figure);
  return {
    ...field(text, moneyRow, "target"),
    amount: figure,
    decimals: /\.(\d+)/.exec(text)?.[1]?.length ?? 0,
  };
}

function rate(percent: number | null | undefined): Rate | null {
  if (percent === undefined) return null;
  const text = percent === null ? "" : `${percent}%`;
  return { ...field(text, moneyRow, "actual"), percent, decimals: /\.(\d+)/.exec(text)?.[1]?.length ?? 0 };
}

function fundRow(spec: BudgetSpec, role: FundRow["role"]): FundRow {
  return {
    label: field(role === "total" ? "年度资金总额" : "其中：财政拨款", moneyRow, "name"),
    role,
    part: role !== "total",
    initial: amount(spec.initial),
    annual: amount(spec.annual),
    executed: amount(spec.executed),
    forecast: null,
    weight: points(spec.weight, moneyRow, "weight"),
    rate: rate(spec.rate),
    score: points(spec.score, moneyRow, "score"),
    reason: spec.reason === undefined || spec.reason === null ? null : field(spec.reason, moneyRow, "reason"),
  };
}

/** A money block from a few figures, in 万元. */
function aBudget(spec: BudgetSpec): Budget {
  const funds = (spec.funds ?? []).map(([initial, annual, executed]) =>
    fundRow({ initial, annual, executed }, "fiscal"),
  );
  return {
    range: { top: moneyRow - 1, left: 0, bottom: moneyRow + funds.length, right: 7 },
    moneyUnit: "万元",
    total: spec.hasTotal === false ? null : fundRow(spec, "total"),
    funds,
    printedPoints: spec.printedPoints === undefined ? null : spec.printedPoints * 100,
    rateOnInitial: spec.rateOnInitial ?? false,
  };
}

/** A form from a few words; `aForm({ indicators: [{ name: "培训人数", target: "≥50人", actual: "48人", weight: 10, score: 9.6 }] })`. */
export function aForm(spec: FormSpec): Form {
  const year = spec.year ?? 2023;
  const indicators = (spec.indicators ?? []).map((row, index) =>
    anIndicator({ row: firstRow + index, year, ...row }),
  );
  const last = firstRow + indicators.length;
  const remarks = Object.entries(spec.remarks ?? {}) as [Remark["role"], string][];
  return {
    sheet: "自评表",
    range: { top: 0, left: 0, bottom: last, right: columns.length - 1 },
    part: null,
    kind: spec.kind ?? "project-review",
    title: spec.title === undefined ? null : field(spec.title, 0, "level1"),
    year,
    heading: {},
    budget: spec.budget ? aBudget(spec.budget) : null,
    goals: [],
    columns: Object.fromEntries(columns.map((role) => [role, field(role, firstRow - 1, role)])),
    indicators,
    total: spec.total
      ? {
          label: field("总分", last, "level1"),
          weight: points(spec.total.weight, last, "weight"),
          score: points(spec.total.score, last, "score"),
          grade: spec.total.grade === undefined ? null : field(spec.total.grade, last, "reason"),
        }
      : null,
    totalOfBlocks: null,
    remarks: remarks.map(([role, text]) => ({
      role,
      label: field(role, last, "level1"),
      value: field(text, last, "name"),
    })),
    notes: (spec.notes ?? []).map((text) => field(text, last + 1, "level1")),
    problems: [],
  };
}
