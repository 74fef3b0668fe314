import type { Indicator, Quantity } from "../../form/form";
import { parseValue } from "../../values/parse-value";
import { plainGlyphs } from "../../values/plain-glyphs";
import { unitNamed } from "../../values/units";
import { ownText } from "./own-text";

/** Ratios, scores and the like count in nothing. */
const unitless =
  /(?:比|比值|系数|指数|倍数|倍率|得分|评分|分值|分数|打分|等级|级别|名次|位次|排名|密度|参数|ph值?)$/i;
const bracketed = /[([【]([^()[\]【】]*)[)\]】]/g;
/** `(%)`, `（单位：万元/亩）`, `(≥**人)`: the unit between brackets; `(除涉密信息外)` is none. */
const bracketUnit = /^(?:单位:)?[≥≤<>=*×xX0-9]*([百千万亿]{0,2}([^≥≤<>=*×xX0-9/每·][^/每·*]*))/;

/** 万头只, 人均元: put together of units. */
const roughly = /^(?:[千万亿].+|.{1,3}[人户元亩米克吨时天月年次件个])$/;

/** The unit that a name carries in brackets, the last one there is: 租车次数(次). */
export function unitInName(name: string): string | undefined {
  const inside = [...plainGlyphs(name).replace(/\s/g, "").matchAll(bracketed)];
  const units = inside.map(([, text = ""]) =>
    bracketUnit
      .exec(text)
      ?.slice(1)
      .find((word) => unitNamed(word) ?? roughly.test(word)),
  );
  return units.findLast((unit) => unit !== undefined);
}

/** True where a figure stands without a unit, and neither a unit column nor the name's brackets give one. */
export function isUnitMissing({ name, level2 }: Indicator, { value, unitCell }: Quantity): boolean {
  const { number, unit } = value;
  if (number === undefined || number === 0 || unit !== undefined) return false;
  if (/[^\d\s/—-]/.test(unitCell?.text ?? "") || unitless.test(name.text.trim())) return false;
  const isYear = level2 === "时效指标" && number > 1990 && number < 2100;
  return !isYear && unitInName(name.text) === undefined;
}

/** 28.8万元 beside % in the unit column: the cell has a unit of its own, of another kind. */
export function isUnitClash(target: Quantity): boolean {
  const column = unitNamed(target.unitCell?.text.trim() ?? "")?.kind;
  const own = column === undefined ? "" : ownText(target);
  if (!/\d[^\d\s.]{1,4}$/.test(own)) return false;
  const { kind, unit = "" } = parseValue(own);
  const given = kind === "number" ? unitNamed(unit)?.kind : undefined;
  return given !== undefined && given !== column;
}
