import { writable } from "../../sheet/writable";

/** A name a sheet may have: no forbidden signs, at most 31 characters. */
export function sheetName(text: string): string {
  const name = writable(
    text
      .replace(/[\\/?*[\]:']/g, " ")
      .trim()
      .slice(0, 31),
  ).trim();
  return name === "" ? "表" : name;
}

/** Names for the sheets of one workbook: equal ones are numbered, whatever their case. */
export function sheetNames(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const plain = sheetName(text);
    let name = plain;
    for (let at = 2; taken.has(name.toLowerCase()); at++) name = `${writable(plain.slice(0, 27))} ${at}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Whether Excel takes the name as it is: an apostrophe may stand inside it, not at its ends. */
export function isSheetName(name: string): boolean {
  return name.trim() !== "" && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
}
