import { trueShareTails, unboundedTails } from "./direction-lexicon";
import { plainName } from "./plain-name";

const unbounded = new RegExp(`(?:${unboundedTails})$`);
const trueShare = new RegExp(`(?:${trueShareTails})$`);
const anyShare = /(?:(?<![频功倍])率|(?:满意|知晓|认可|覆盖|完成|参与)度|比例|比重|占比|程度)$/;
const satisfaction =
  /满意(?:度|率|程度|情况|比例)?(?:指标|调查|测评|测评结果|调查结果|评分|得分|评价|水平|百分比)*$/;
const wholeThing = "(?:项目|工程|建设|计划|年度|全年|本年|资金|预算|财政|实施|概算|完成|控制)*";
const totalCost = new RegExp(
  `^${wholeThing}总(?:成本|投资额?|投入|费用|支出|造价|金额|预算|经费)(?:控制[数额]?|概算|额)?$` +
    `|^(?:项目|工程|建设|预算|经济|实施)?成本(?:控制[数额]?|概算|总额|总量|金额|数额?)?$` +
    `|^(?:项目|工程)(?:计划)?(?:投资|支出|费用|造价|概算)(?:控制[数额]|总额|额)?$` +
    `|^(?:项目|工程)?预算控制[数额]?$`,
);
/** One of these stands in every such name; most names are told apart by this alone. */
const mayBeTotalCost = /[总本投支费造概预]/;

/** True for 满意度 in its wordings. */
export function isSatisfaction(name: string): boolean {
  if (!name.includes("满")) return false;
  const plain = plainName(name);
  return satisfaction.test(plain) && !/不满意(?:度|率|程度|比例)?$/.test(plain);
}

/** True for shares of a whole, where a figure above 100 % is wrong: 合格率, 覆盖率, 满意度. */
export function isTrueShare(name: string): boolean {
  const plain = plainName(name);
  return (trueShare.test(plain) && !unbounded.test(plain)) || isSatisfaction(name);
}

/** True for rates that cannot be far above 100 %, 完成率 and 利用率 among them; false for 增长率, 下降率 and the like. */
export function isBoundedRate(name: string): boolean {
  const plain = plainName(name);
  return anyShare.test(plain) && !unbounded.test(plain);
}

/** True for names of the cost of the whole: 项目总成本, 成本控制数; not 维修成本 or 人均成本. */
export function isTotalCost(name: string): boolean {
  return mayBeTotalCost.test(name) && totalCost.test(plainName(name));
}
