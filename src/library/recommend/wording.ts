import type { LibraryEntry } from "../entry";
import { nameBigrams, type NameGrams } from "./similar";

/** Shorter wordings say too little to stand in a cell. */
const fewest = 4;
/** A wording with no more of the name's own characters than this is another indicator that users look for under that name. */
const kinship = 0.5;

/** What a name measures, by its end: only what measures the same may stand for it. */
const measures: readonly (readonly [string, RegExp])[] = [
  ["rate", /(?:率|比例|占比|比重|度|增幅|降幅)$/],
  ["time", /(?:时间|时限|期限|时长|周期|天数|年限|月数)$/],
  ["money", /(?:成本|金额|单价|标准|费|费用|支出|总额|控制数|造价|投资|概算|收入|产值|工资)$/],
  ["area", /面积$/],
  ["length", /(?:里程|长度)$/],
  // 人次 counts visits, 人数 heads: neither target may stand under the other name.
  ["visits", /(?:人次|户次|家次)数?$/],
  ["count", /(?:数|数量|场次|频次|批次|班次|规模|量|人口)$/],
];

/** 差错率 and 准确率 are the same thing from two ends, and their targets are not. */
const adverse = /差错|误差|错|故障|超支|事故|投诉|违规|下降|压缩|缩短|减|降|拖欠|流失|负面|返贫/;

/** Without such a word the target would be another one: 重大森林火灾 =0起 is not 森林火灾 =0起. */
const qualifiersOf = (name: string): string => (name.match(/重大|较大|特大|优良|首次|新增/g) ?? []).join(" ");
/** 24小时扑灭率 is not 6小时扑灭率. */
const figuresOf = (name: string): string => (name.match(/\d+/g) ?? []).join(" ");
const measureOf = (name: string): string => measures.find(([, ends]) => ends.test(name))?.[0] ?? name;

/** True where a wording may stand in the name's place, with the same target. */
function mayStandFor(wording: string, name: string): boolean {
  const characters = [...wording];
  const shared = characters.filter((character) => name.includes(character)).length;
  return (
    characters.length >= fewest &&
    shared > kinship * characters.length &&
    measureOf(wording) === measureOf(name) &&
    qualifiersOf(wording) === qualifiersOf(name) &&
    figuresOf(wording) === figuresOf(name) &&
    adverse.test(wording) === adverse.test(name)
  );
}

/** One way to name an entry. */
export interface Wording {
  readonly text: string;
  readonly grams: NameGrams;
  /** True where the entry may stand in a sheet under it with the same target. */
  readonly isShown: boolean;
}

/** The wordings of entries, worked out once: the bundled ones are asked for again and again. */
const known = new WeakMap<LibraryEntry, readonly Wording[]>();

/** All wordings of an entry, its name first. */
export function wordingsOf(entry: LibraryEntry): readonly Wording[] {
  let wordings = known.get(entry);
  if (!wordings) {
    wordings = [entry.name, ...entry.synonyms].map((text, at) => ({
      text,
      grams: nameBigrams(text),
      isShown: at === 0 || mayStandFor(text, entry.name),
    }));
    known.set(entry, wordings);
  }
  return wordings;
}

/** An entry under another of its wordings; its name stays among the synonyms. */
export function underWording(entry: LibraryEntry, wording: string): LibraryEntry {
  if (wording === entry.name) return entry;
  return {
    ...entry,
    name: wording,
    synonyms: [entry.name, ...entry.synonyms.filter((other) => other !== wording)],
  };
}
