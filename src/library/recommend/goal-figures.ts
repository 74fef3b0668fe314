import { parseValue } from "../../values/parse-value";
import { unitNamed } from "../../values/units";
import type { Kind } from "../kinds";

/** Something a goal promises in figures: `建成高标准农田1250亩` is 高标准农田面积 ≥1250亩. */
export interface GoalFigure {
  readonly name: string;
  readonly kind: Kind;
  readonly sample: string;
  /** The words of the goal it was read from. */
  readonly from: string;
}

const figure =
  /(\d+(?:\.\d+)?)(余|多)?((?:[万亿]|千|百)?(?:平方公里|平方米|立方米|公里|千米|米|公顷|亩|个百分点|%|人次|人|名|户|家|所|台套|台|套|辆|件|份|册|场次|场|次|期|处|座|条|项|个|村|吨|株|头|只|羽|盏|批次|批|篇|床|张|间|栋|起|例|元|天|年))/g;
const breaks =
  /[，,。；;、：:！!（）()\s]|(?:以及|并且|同时|其中|共计|合计|总计|预计|计划|和|(?<![惠涉普])及|与)/;
const opening =
  /^(?:通过|按照|根据|全年|本年度?|年内|年底前|全[县市区镇乡村校]|完成|实现|达到|不少于|不低于|力争|确保|共|约|新增加|为|将|对|使|每年|保障|用于|支付|结算)+/;
const verbs =
  /^(新建|改建|扩建|改造|建设|建成|修建|修缮|维修|购置|采购|购买|发放|培训|举办|开展|组织|治理|种植|栽植|铺设|硬化|安装|补助|资助|救助|慰问|检查|抽检|监测|养护|管护|建|修|购|造|种)/;
const closing = /(?:达到?|不少于|不低于|超过|约|共|至少|各|为|在|的|等)+$/;

/** Where the thing ends and what is done with it begins. */
const deeds = /(?:开展|进行|实施|发放|提供|并|用于|得到|享受).*$/;

/** The measure that a unit asks for behind a thing. */
const measures: readonly (readonly [RegExp, string, Kind])[] = [
  [/平方公里|平方米|公顷|亩/, "面积", "数量"],
  [/公里|千米/, "里程", "数量"],
  [/米$/, "长度", "数量"],
  [/批/, "批次", "数量"],
  [/人次/, "人次", "数量"],
  [/人|名/, "人数", "数量"],
  [/户/, "户数", "数量"],
  [/场次|场/, "场次", "数量"],
  [/次$/, "次数", "数量"],
  [/期/, "期数", "数量"],
  [/吨/, "数量", "数量"],
  [/元/, "", "成本"],
];

/** Rates and years that a goal promises stand in the name already. */
const named = /(?:率|度|比例|占比)$/;

function thingOf(before: string, after: string): { readonly thing: string; readonly rest: string } {
  const ahead = (before.split(breaks).at(-1) ?? "").replace(opening, "").replace(closing, "");
  const behind = (after.split(breaks)[0] ?? "").replace(/^(?:的|以上|左右|余)/, "").replace(deeds, "");
  const verb = verbs.exec(ahead)?.[0] ?? "";
  const isBare = ahead === "" || ahead === verb;
  const noun = /^[\u4e00-\u9fa5]{2,10}$/.test(behind) ? behind : "";
  return isBare && noun !== "" ? { thing: `${verb}${noun}`, rest: noun } : { thing: ahead, rest: "" };
}

function toFigure(thing: string, number: string, unit: string): Omit<GoalFigure, "from"> | null {
  if (named.test(thing)) {
    return unit === "%"
      ? { name: thing, kind: "质量", sample: number === "100" ? "=100%" : `≥${number}%` }
      : null;
  }
  if (unit === "%" || unit === "年" || unit === "天" || unit.endsWith("百分点")) return null;
  const [, measure = "数量", kind = "数量"] = measures.find(([pattern]) => pattern.test(unit)) ?? [];
  if (kind === "成本" || unitNamed(unit.replace(/^[万亿千百]/, "")) === undefined) return null;
  const isBenefit = /惠及|受益|带动|覆盖/.test(thing);
  const subject = thing.replace(/^惠及/, "受益");
  const name = subject.endsWith(measure) ? subject : `${subject}${measure}`;
  return { name, kind: isBenefit ? "社会效益" : kind, sample: `≥${number}${unit}` };
}

/** The figures of a goal (or of a project's name) as indicators: what is promised can be declared. */
export function goalFigures(goal: string): readonly GoalFigure[] {
  const text = goal.normalize("NFKC");
  const out = new Map<string, GoalFigure>();
  for (const match of text.matchAll(figure)) {
    const [whole, number = "", , unit = ""] = match;
    const { thing } = thingOf(
      text.slice(Math.max(0, match.index - 20), match.index),
      text.slice(match.index + whole.length, match.index + whole.length + 12),
    );
    if (!/^[\u4e00-\u9fa5A-Za-z“”]{2,14}$/.test(thing)) continue;
    const read = toFigure(thing.replace(/[“”]/g, ""), number, unit);
    if (!read || parseValue(read.sample).kind !== "number" || out.has(read.name)) continue;
    out.set(read.name, { ...read, from: `${thing}${number}${unit}` });
  }
  return [...out.values()];
}
