import type { CellAddress, CellRange } from "../sheet/address";
import type { Value } from "../values/value";
import type { Level1, Level2 } from "./levels";
import type { Problem } from "./problem";

export type FormKind =
  | "project-target"
  | "project-review"
  | "department-target"
  | "department-review"
  | "transfer-target"
  | "transfer-review"
  | "monitoring";

/** Text of the sheet and its place: the cell, or the top-left cell of its merge. An empty cell has the text "". */
export interface Field {
  readonly text: string;
  readonly at: CellAddress;
  /** The whole text of the cell where the field is only a part of it: `总分：98.5`. */
  readonly within?: string;
  /** Where the part begins in it, when it may stand there twice: `20/20`. */
  readonly from?: number;
}

/** A printed label and the cell that answers it. */
export interface Labelled {
  readonly label: Field;
  readonly value: Field;
}

/** Points in hundredths (8.5 分 is 850); null when the cell is empty or holds no number. */
export interface Points extends Field {
  readonly points: number | null;
  readonly outOf?: number; // the weight, where the cell prints what was taken off it (扣分)
  /** True where a merge from an earlier row covers the cell: that row's points serve this one too. */
  readonly covered: boolean;
}

/** Money in the unit of its budget block, null when the cell holds no number. */
export interface Amount extends Field {
  readonly amount: number | null;
  /** Decimals as printed, for tolerances. */
  readonly decimals: number;
  /** A unit printed in the cell itself (`259.45万元`), already converted in `amount`. */
  readonly ownUnit?: MoneyUnit;
}

/** A printed execution rate: 86.2 for 86.2 %. */
export interface Rate extends Field {
  readonly percent: number | null;
  readonly decimals: number;
}

export type MoneyUnit = "元" | "千元" | "万元" | "亿元";

/** A target, an actual or a forecast with how it was read. */
export interface Quantity extends Field {
  /** `text` is the cell's text, or operator, value and unit cells joined; `at` is the value's cell. */
  readonly value: Value;
  /** Present where the form splits operator or unit into columns of their own. */
  readonly operatorCell?: Field;
  readonly unitCell?: Field;
  /** True where a merge from an earlier row covers the cell. */
  readonly covered: boolean;
}

/** A printed level-1 or level-2 label, with the points printed in it: `产出指标(50分)`. */
export interface Group {
  readonly label: Field;
  /** The last row that the label is merged down to; its own where it is not merged. */
  readonly bottom: number;
  /** In hundredths; absent when none are printed. A printed range `(40-50)分` gives both ends. */
  readonly points?: { readonly least: number; readonly most: number } | undefined;
}

/** One indicator row. A member is null where the form has no such column. */
export interface Indicator {
  /** Zero-based row of the name cell. */
  readonly row: number;
  readonly level1: Level1 | null;
  readonly level2: Level2 | null;
  readonly group1: Group | null;
  readonly group2: Group | null;
  readonly name: Field;
  readonly target: Quantity | null;
  /** 调整指标值. */
  readonly adjusted: Quantity | null;
  readonly actual: Quantity | null;
  /** 全年预计完成情况. */
  readonly forecast: Quantity | null;
  readonly weight: Points | null;
  readonly score: Points | null;
  readonly reason: Field | null;
  /** Other columns of the row by role, e.g. standard, basis, evidence. */
  readonly extra: Readonly<Partial<Record<ExtraRole, Field>>>;
  /** True for `其中：` rows that break the row above down and carry no points of their own. */
  readonly breakdown: boolean;
}

/** Columns that are read as text only. */
export type ExtraRole =
  | "standard" // 评分标准, 评分说明, 得分计算方法
  | "basis" // 指标值来源, 依据
  | "evidence" // 佐证材料
  | "explanation" // 指标解释, 指标描述
  | "direction" // 正向, 反向
  | "history" // 历史值, 上年度实际水平
  | "core" // 是否核心指标
  | "status" // 单项指标完成情况
  | "audited" // 财政审核评分, 核查分数
  | "coefficient" // 得分系数
  | "chance" // 完成目标可能性
  | "cause" // 经费保障, 制度保障 …
  | "measures" // 改进措施 beside a column for the reason
  | "note"; // 备注

export type ColumnRole =
  | "level1"
  | "level2"
  | "name"
  | "target"
  | "operator"
  | "unit"
  | "adjusted"
  | "actual"
  | "forecast"
  | "weight"
  | "score"
  | "reason"
  | ExtraRole;

/** One row of the money block. A member is null where the block has no such column. */
export interface FundRow {
  readonly label: Field;
  readonly role: FundRole;
  /** True for rows below `其中`. */
  readonly part: boolean;
  readonly initial: Amount | null;
  readonly annual: Amount | null;
  readonly executed: Amount | null;
  readonly forecast: Amount | null;
  readonly weight: Points | null;
  readonly rate: Rate | null;
  readonly score: Points | null;
  readonly reason: Field | null;
}

export type FundRole = "total" | "fiscal" | "carried" | "special" | "own" | "other" | "unknown";

/** The money block (项目资金). */
export interface Budget {
  readonly range: CellRange;
  readonly moneyUnit: MoneyUnit | null;
  /** 年度资金总额; null when the block prints no total row. */
  readonly total: FundRow | null;
  readonly funds: readonly FundRow[];
  /** Points printed for the block, e.g. 预算执行情况(20分), in hundredths. */
  readonly printedPoints: number | null;
  /** True where the header marks 年初预算数 as (A) of the rate. */
  readonly rateOnInitial: boolean;
}

/** An amount of money beside its label. */
export interface LabelledAmount {
  readonly label: Field;
  readonly amount: Amount;
}

/** Amounts that a form prints together with their total: the tasks of a department, the parts of its spending. */
export interface PrintedSum {
  readonly kind: "tasks" | "income" | "spending";
  readonly moneyUnit: MoneyUnit | null;
  readonly total: LabelledAmount;
  readonly parts: readonly LabelledAmount[];
}

/** One goal with what became of it. */
export interface Goal {
  readonly expected: Labelled | null;
  readonly actual: Labelled | null;
}

export type HeadingRole =
  | "project"
  | "department"
  | "unit"
  | "period"
  | "start" // 计划开始日期, where the period stands in two cells
  | "end" // 计划完成日期
  | "manager"
  | "phone"
  | "attribute"
  | "duties";

/** A block of text that belongs to the whole form. */
export interface Remark extends Labelled {
  readonly role: "reason" | "problems" | "measures" | "conclusion" | "note" | "signature";
}

/** The total row, or a total printed in the head. */
export interface Total {
  readonly label: Field;
  readonly weight: Points | null;
  readonly score: Points | null;
  readonly grade: Field | null;
}

/** What a sheet means: one form, or one half or goal block of it. */
export interface Form {
  readonly sheet: string;
  readonly range: CellRange;
  /** 中期, 年度, 目标1 …; null where the form is in one piece. */
  readonly part: string | null;
  readonly kind: FormKind;
  readonly title: Field | null;
  /** The number printed on an official form: 510000_0013zp. */
  readonly number?: Field | undefined;
  readonly year: number | null;
  /** The last month a monitoring form reports on: 7 for 1—7月; absent where nothing tells. */
  readonly month?: number | undefined;
  readonly heading: Readonly<Partial<Record<HeadingRole, Labelled>>>;
  readonly budget: Budget | null;
  /** Lists of amounts in the head that print a total. */
  readonly sums?: readonly PrintedSum[] | undefined;
  readonly goals: readonly Goal[];
  /** Header cells of the indicator table by role. */
  readonly columns: Readonly<Partial<Record<ColumnRole, Field>>>;
  readonly indicators: readonly Indicator[];
  /** Those of them in rows that the sheet hides; absent where there are none. */
  readonly hidden?: readonly Indicator[] | undefined;
  readonly total: Total | null;
  /** The total of all goal blocks of a sheet (目标1, 目标2 …), on the last of them. */
  readonly totalOfBlocks: Total | null;
  readonly remarks: readonly Remark[];
  /** Lines of text printed under the table (填表说明). */
  readonly notes: readonly Field[];
  readonly problems: readonly Problem[];
}
