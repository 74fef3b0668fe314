import type { Value } from "./value";

/** Words that stand where there is nothing to write, besides dashes and strokes. */
export const emptyPhrases: ReadonlySet<string> = new Set(
  "(空) (无) _ N/A NA n/a 不涉及 未涉及 暂无 无此项 无此项目 未设置 未设定 本项目不适用 此项不适用 不适用此项目 不适用本项目".split(
    " ",
  ),
);

/** Words for all of something: 100 %. */
export const wholePhrases: ReadonlySet<string> = new Set(
  "全覆盖 全面覆盖 全部覆盖 全域覆盖 全员覆盖 实现全覆盖 全部 百分百".split(" "),
);

/** 100 % that no figure says: 全部. */
export function isWholeInWords({ text, unit }: Pick<Value, "text" | "unit">): boolean {
  return unit === "%" && !/[%％\d百]/.test(text);
}

const zero =
  /^零(?:安全|责任|重大|有责|有效)?(事故|投诉|差错|故障|延误|违规|违纪|违法|伤亡|死亡|上访|案件|失误|泄密|拖欠|污染|排放|感染|火灾|举报|差评|缺陷)$/;

/** What there is none of: 零事故 → 事故. */
export function noneOf(text: string): string | undefined {
  return zero.exec(text)?.[1];
}

const blanksInText = /\*{2,}|[xX×]{2,}|_{2,}|○{2,}|□|^[≥≤=<>]?\.{3,}$/;
const singleBlank = /(?:^|[≥≤=<>±于过到年月])[xX×*N](?=$|[%年月日个人次户元万])/;

/** A template's blank that nobody filled in: ≥**人, XX%, …. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 30 && (blanksInText.test(text) || singleBlank.test(text));
}
