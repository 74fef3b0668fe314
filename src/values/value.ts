/** How a value is compared with its target. */
export type Operator = "≥" | "≤" | ">" | "<" | "=" | "±";

/**
 * number: one figure, durations such as 2天以内 included · range: two figures · date: a point or a deadline on the
 * calendar · period: a stretch of the calendar (全年, 第四季度, 2020年1月–11月) · grade: one of an ordered set of words
 * (优, 合格, Ⅲ类, the tier sentences) · text: words · empty: nothing, a dash, or "not applicable".
 */
export type ValueKind = "number" | "range" | "date" | "period" | "grade" | "text" | "empty";

/** Something about how the text is written that a rule or a reader of the result may want to know. */
export type ValueFlag =
  /** 约, 左右, 余, 多 */
  | "approximate"
  /** `290%` for ≥90 %, `工5%`: what a scanner makes of an operator; the figure is not to be trusted */
  | "scanner"
  /** a unit in words or a wrong glyph: `百分比` */
  | "unit-word"
  /** the figure stands inside a sentence */
  | "embedded"
  /** several figures in one cell; the first is in `number`, all of them in `parts` */
  | "several"
  /** 无, —, 不适用, 本指标不适用此项目 */
  | "not-applicable"
  /** 定性 stood where an operator stands */
  | "qualitative"
  /** a template's blank: ≥**人, XX */
  | "placeholder";

/** First and last day (ISO, `2021-12-31`) a date or period can mean; `from` is absent where the text gives no start. */
export interface CalendarSpan {
  readonly from?: string;
  readonly to?: string;
}

/** What a text means. `text` is always the text as given. */
export interface Value {
  readonly text: string;
  readonly kind: ValueKind;
  /** Absent when none is written. A deadline (12月底前) has ≤. */
  readonly operator?: Operator | undefined;
  /** The figure, in `unit`; 95 for 95 %. 万 and 亿 before a counter belong to the number (1.2万亩 is 12000 亩); the lower end of a range. */
  readonly number?: number | undefined;
  /** The upper end of a range. */
  readonly upper?: number | undefined;
  /** Canonical unit: `%`, `‰`, `人次`, `平方米` (for ㎡, m2), `元/亩`. Money keeps its own: 元, 万元, 亿元 are three units of one kind. */
  readonly unit?: string | undefined;
  /** The unit as written, when it differs from `unit`: `㎡`, `百分比`. */
  readonly unitText?: string | undefined;
  /** Decimals of the figure as written, after any scale word: 86.2% → 1. */
  readonly decimals?: number | undefined;
  readonly span?: CalendarSpan | undefined;
  /** For qualitative results: 1 achieved, 2 partly, 3 not, when the text is one of the known tier sentences. */
  readonly tier?: 1 | 2 | 3 | undefined;
  readonly parts?: readonly Value[] | undefined;
  readonly flags: readonly ValueFlag[];
}

/** What stands beside the text: split columns, the year of the form. */
export interface ValueHints {
  /** Text of an operator column: `≥`, `大于等于`, `定性`. */
  readonly operator?: string;
  /** Text of a unit column. */
  readonly unit?: string;
  /** The form's year, for dates that give only a month. */
  readonly year?: number;
}
