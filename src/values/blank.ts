const blank = /^\s*(?:(?:[-—–―─~～/\\、.*＊－／]+|无|空|不适用|本指标不适用.{0,6})\s*)?$/;
const hanBegin = 0x4e00;
const hanEnd = 0x9fff;

/** Figures, letters and all words but four begin no such thing: one look at the first character tells. */
function mayBeBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= hanBegin && first <= hanEnd) return "无空不本".includes(text.charAt(0));
  return first < 0x30 || first > 0x39;
}

/** True for what units write where there is nothing to write: a dash, a slash, 无, 不适用. Nothing at all is blank too. */
export function isBlank(text: string): boolean {
  return text === "" || (mayBeBlank(text) && blank.test(text));
}
