/** A name a sheet may have: no forbidden signs, at most 31 characters. */
export function sheetName(text: string): string {
  const name = text
    .replace(/[\\/?*[\]:']/g, " ")
    .trim()
    .slice(0, 31);
  return name === "" ? "表" : name;
}

/** Whether Excel takes the name as it is: an apostrophe may stand inside it, not at its ends. */
export function isSheetName(name: string): boolean {
  return name.trim() !== "" && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
}
