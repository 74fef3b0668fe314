import type { Indicator, Quantity } from "../../form/form";

/** Ratios, scores and the like count in nothing. */
const unitless =
  /(?:比|比值|系数|指数|倍数|倍率|得分|评分|分值|分数|打分|等级|级别|名次|位次|排名|密度|参数|ph值?)$/i;
const bracketed = /[(（[【]([^()（）[\]【】]*)[)）\]】]/g;
/** `(%)`, `（万元）`, `(≥**人)`: a unit between brackets; `(除涉密信息外)` is none. */
const bracketUnit =
  /^(?:单位[:：])?(?:[≥≤<>=*×xX0-9]*)(?:%|‰|[个只条份次件项户家所座处台套辆架艘张本册篇部场期批班名人位头亩吨升米元天日月年周分时度株棵粒盏栋幢间套起例宗桩组类种级]|.{0,3}[人户元亩米里克吨时天月年次件个]|[千万亿][^\d，。]{1,4})[/／每·*人户年月天次亩元生]*$/;

/** The unit that a name carries in brackets, the last one that looks like a unit: 租车次数(次). */
function unitInName(name: string): string | undefined {
  const inside = [...name.matchAll(bracketed)].map((match) => match[1] ?? "");
  return inside.findLast((text) => bracketUnit.test(text.trim()));
}

/** True where a figure stands without a unit, and neither a unit column nor the name's brackets give one. */
export function isUnitMissing({ name, level2 }: Indicator, { value, unitCell }: Quantity): boolean {
  const { number, unit } = value;
  if (number === undefined || number === 0 || unit !== undefined) return false;
  if ((unitCell?.text.trim() ?? "") !== "" || unitless.test(name.text.trim())) return false;
  const isYear = level2 === "时效指标" && number > 1990 && number < 2100;
  return !isYear && unitInName(name.text) === undefined;
}
