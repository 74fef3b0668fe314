/** The kinds of causes that the national monitoring form lists. */
export const causeKinds = ["经费保障", "制度保障", "人员保障", "硬件条件保障", "其他"] as const;

type CauseKind = (typeof causeKinds)[number];

/** A cause that is usually accepted, with what only the unit can add to it. */
export interface Cause {
  readonly kind: CauseKind;
  /** Whether the value fell short of the target or went beyond it. */
  readonly of: "short" | "over";
  /** The cause in the words of a form. */
  readonly says: string;
  /** The facts that make it this row's cause. */
  readonly facts: string;
  /** What may be done about it, for the unit to complete. */
  readonly measure: string;
}

type Line = readonly [kind: CauseKind, says: string, facts: string, measure: string];

const short: readonly Line[] = [
  ["其他", "项目跨年度实施，本年只完成一部分", "剩余部分和原定完工时间", "于次年__月底前完成剩余部分"],
  ["经费保障", "资金在年中追加下达", "下达时间和金额", "按批复的实施计划于__月底前完成"],
  ["经费保障", "按合同在开工前预付，工作量尚未形成", "预付比例和开工时间", "按进度验收后结算"],
  ["经费保障", "集中采购按合同分期支付", "已付和未付的比例", "尾款列入__年__月支付计划"],
  ["经费保障", "资金下达或拨付晚于计划", "到位时间和金额", "提前申报用款计划，督促及时拨付"],
  ["制度保障", "招标采购用时超过计划", "哪一环节、延后多久", "提前编制采购计划，于__月前完成采购"],
  ["制度保障", "用地、规划或审批手续办结晚于计划", "哪项手续、何时办结", "开工前先办结手续，专人跟踪"],
  ["制度保障", "政策或标准调整，任务相应减少", "文件和调整内容", "按调整后的任务申请调整指标值"],
  ["人员保障", "人员变动或力量不足", "岗位和缺员情况", "于__月前补充人员，明确责任分工"],
  ["硬件条件保障", "设备、材料或场地到位晚于计划", "哪项、何时到位", "加强与供应方协调，于__月前到位"],
  ["其他", "天气或汛情影响施工", "时间和影响的工序", "避开汛期安排工期，于__月底前补齐"],
  ["其他", "申请或符合条件的对象少于测算", "测算数和实际数", "加强宣传和摸底，次年按实际需求设指标值"],
  ["其他", "年初测算不准，指标值偏高", "当时的测算依据", "次年参照近三年完成值设指标值"],
  ["其他", "统计数据尚未发布", "发布单位和时间", "于数据发布后__日内补填"],
];

const over: readonly Line[] = [
  ["制度保障", "政策扩围或提标，任务相应增加", "文件和新增内容", "次年按新政策调整指标值"],
  ["其他", "上级年中增加任务", "文件或会议和新增数量", "次年按新任务调整指标值"],
  ["经费保障", "资金年中追加，任务随之增加", "追加时间、金额和新增数量", "次年按追加后的规模设指标值"],
  ["其他", "申请或服务对象多于测算", "测算数和实际数", "次年参照近三年完成值调高指标值"],
  ["其他", "年初测算不准，指标值偏低", "当时的测算依据", "次年参照近三年完成值调高指标值"],
];

function causesOf(lines: readonly Line[], of: Cause["of"]): readonly Cause[] {
  return lines.map(([kind, says, facts, measure]) => ({ kind, of, says, facts, measure }));
}

/** Causes to choose from; others are written freely. Which are accepted is practice (惯例). */
export const causes: readonly Cause[] = [...causesOf(short, "short"), ...causesOf(over, "over")];

/** What the unit says of a row. */
export interface ReasonParts {
  /** A cause to begin with; "" where the facts stand for themselves. */
  readonly cause: string;
  readonly facts: string;
  readonly measure: string;
  /** What stands in the cell and stays there; "" where nothing does. */
  readonly before: string;
}

const trailing = /(?<![，,。；;：:\s])[，,。；;：:\s]+$/;

const withoutEnd = (text: string): string => text.trim().replace(trailing, "");
const clean = (text: string): string => withoutEnd(text.replace(/\s+/g, " "));

/** The text of the cell: cause, facts and measure in one or two sentences; "" while it would say nothing. */
export function reasonText({ cause, facts, measure, before }: ReasonParts): string {
  const why = [cause, facts].map(clean).filter(Boolean).join("：");
  // What stands there keeps its lines.
  const first = [withoutEnd(before), why].filter(Boolean).join("；");
  const next = clean(measure);
  if (first === "") return "";
  return next === "" ? `${first}。` : `${first}。下一步：${next}。`;
}

/** True while a blank of a proposed measure is still open: 于__月底前. */
export function hasOpenBlank(text: string): boolean {
  return text.includes("__");
}
