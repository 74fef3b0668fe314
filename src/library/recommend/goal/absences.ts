import type { Promised } from "./promised";

const none = /^.{0,4}?(?:不发生|未发生|不出现|不得发生|无|杜绝)([\u4e00-\u9fa5]{2,14}?)(?:发生)?$/;
const counted: readonly (readonly [RegExp, string, string])[] = [
  [/(?:伤亡|死亡)$/, "人数", "=0人"],
  [/(?:事故|事件|火灾|疫情|案件|灾害|险情|舆情|泄密)$/, "起数", "=0起"],
];

/** `不发生重大森林火灾` is 重大森林火灾起数 =0起. */
export function promisedAbsence(clause: string): Promised | null {
  const [, what = ""] = none.exec(clause) ?? [];
  const [, measure = "", sample = ""] = counted.find(([pattern]) => pattern.test(what)) ?? [];
  return measure === ""
    ? null
    : { name: `${what === "事故" ? "安全事故" : what}${measure}`, kind: "社会效益", sample };
}
