/** Stars, crosses and lines that stand for a figure still to come. */
const holeOf = (many: string): string => `(?:[*＊]${many}|[xX×Ｘｘ]${many}|[_＿]${many}|[○〇□]${many})`;
/** As long as it likes. */
const hole = holeOf("{2,}");
/** Within a text, where a search begins anew at every sign: the last ones of a long run tell as much. */
const shortHole = holeOf("{2,20}");
const operator = "(?:[≥≤≧≦＞＜>=<＝═﹦±]|不低于|不少于|不高于|不超过|大于|小于|等于|达到|至少)";
const counter =
  "(?:[%％‰]|百分|个|人|户|次|件|场|项|套|台|辆|亩|公里|千米|米|平方|立方|吨|万|亿|元|天|月|年|小时|份|家|所|座|处|例|批|篇|条|名|头|只|棵|株|期|宗|起)(?:次|以上|以下|以内|左右|底|前|[^\\p{L}\\p{N}]|$)";

/** `≥**人`, `XX人次`, `20XX年`: a hole where a figure belongs. */
const figureHole = new RegExp(
  `${operator}\\s*(?:${shortHole}|[*＊xX×])(?![A-Za-z0-9×])|(?<![A-Za-z])${shortHole}\\s*${counter}`,
  "u",
);
/** Nothing but a hole, dots or the template's own words. */
const onlyHole = new RegExp(
  `^${operator}?\\s*(?:${hole}|[*＊xX×]+|…+|\\.{3,}|。{2,}|·{2,})\\s*(?:${counter})?[。.]?$`,
  "u",
);
const templateName =
  /^(?:(?:三级)?指标(?:名称)?(?:\s*[0-9一二三四五六七八九十]+)?|填写.{0,8}|示例.{0,4}|样例)\s*[:：.、]?$/;
/** One of these, or dots in a row, stands in everything that a template leaves to be filled in … */
export const templateCharacters = "*＊xX×Ｘｘ_＿○〇□…·";
/** … and one of these in what it prints for a name. */
export const templateWordCharacters = "指填示样";
const anySign = new RegExp(`[${templateCharacters}]|\\.{3}|。{2}`);

/** False for texts that hold none of a template's signs and words. */
export function mayBePlaceholder(text: string): boolean {
  return anySign.test(text) || templateName.test(text.trim());
}

/** True for a value that is still the template's: `≥**人`, `XX`, `……`. A masked name (**公司) is none. */
export function isPlaceholderValue(text: string): boolean {
  return anySign.test(text) && (onlyHole.test(text.trim()) || figureHole.test(text));
}

/** True for a name that is still the template's: `指标1：`, `……`, `XX`. */
export function isPlaceholderName(text: string): boolean {
  const name = text.trim();
  return templateName.test(name) || (anySign.test(name) && onlyHole.test(name));
}

/** True for a name that carries a hole for a figure: `保障人数（≥**人）`. */
export function hasFigureHole(text: string): boolean {
  return anySign.test(text) && figureHole.test(text);
}
