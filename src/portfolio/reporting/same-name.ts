import { normalizeText } from "../../values/chinese-text";

/** Words that say nothing about which project it is. */
const filler = /(?:20\d\d(?:年度?)?|年度|项目支出|专项(?:资金|经费|补助)?|项目|资金|经费)/g;

/** A project's name as it is compared: spelling, year and filler apart; the whole name where nothing else is left. */
export function projectName(text: string): string {
  const name = normalizeText(text.replace(/^[\dA-Z]{8,}[-—_]?/i, ""));
  const short = name.replace(filler, "");
  return short.length < 2 ? name : short;
}

/** A unit's name as it is compared. */
export function unitName(text: string): string {
  return normalizeText(text.replace(/^\d{3,}[-—_]?/, "").replace(/[(（]本级[)）]/, ""));
}
