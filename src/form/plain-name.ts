import { isPlainText, plainGlyphs } from "../values/plain-glyphs";
import { remember } from "../values/remember";

const mark = "[★☆*＊▲△●◆■√#]";
const numbering =
  "指标\\s*[0-9一二三四五六七八九十]+(?:[-.][0-9]+)*\\s*[:.、．]?|[(]?[0-9一二三四五六七八九十]{1,2}[)、]|[0-9]{1,2}[.](?![0-9])|[①-⑳]";
const front = new RegExp(`^(?:${mark}|${numbering}|其中[:]?|[:.、\\-—])+`);
const brackets = /[([【][^()[\]【】]*[)\]】]/g;
/** From here on an operator and a figure stand in the name itself: 受益人口数≥80人. */
const figure = /(?:[≥≤≧≦<>=]|大于|小于|不低于|不少于|不高于|不超过).*$/;
const end = /[\s:：,，.。;；、*%]+$/;

/** A name is a few words; a cell may hold pages. */
const longest = 300;

function barePlainName(name: string): string {
  const short = name.length > longest ? name.slice(0, longest) : name;
  const text = isPlainText(short) ? short : plainGlyphs(short).replace(/\s+/g, "");
  const words = text.replace(front, "").replace(brackets, "");
  const bare = words.replace(figure, "").replace(end, "");
  return bare === "" ? words : bare;
}

/**
 * The words of an indicator's name alone: no numbering, no marks such as ★, no brackets with units or hints, no white
 * space, no operator and figure written behind it.
 */
export const plainName = remember(barePlainName);
