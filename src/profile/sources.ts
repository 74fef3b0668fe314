import type { Profile } from "./profile";

/** A document and its topic, or practice, and how sure we are of it. */
export type Source = Profile["source"];

/** Where single numbers of a profile come from, by their path in it: `execution.explainBelow`. */
export type NumberSources = Readonly<Record<string, Source>>;

export const document10 = "财预〔2020〕10号《项目支出绩效评价管理办法》";
export const document101 = "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》";
const form2016 = "2016年版项目支出绩效自评表";
const formHubei = "湖北省项目支出绩效自评表";

/** A topic of 财预〔2020〕10号; its text was not read, so the mark is own knowledge. */
export function from10(topic: string): Source {
  return { text: `${document10}：${topic}`, evidence: "own-high" };
}

/** A topic of 财预〔2021〕101号; its text was not read, so the mark is own knowledge. */
export function from101(topic: string): Source {
  return { text: `${document101}：${topic}`, evidence: "own-high" };
}

/** A topic printed under the form of the 2016 generation. */
export function from2016(topic: string): Source {
  return { text: `${form2016}：${topic}`, evidence: "found" };
}

/** A topic printed on the forms of 湖北. */
export function fromHubei(topic: string): Source {
  return { text: `${formHubei}：${topic}`, evidence: "found" };
}

/** The four grades the Budget Department unified for central departments. */
export const unifiedGrades: Source = {
  text: "财政部预算司统一的中央部门自评等级：优、良、中、差",
  evidence: "found",
};

/** The three sentences a qualitative result is reported with in the older generation. */
export const olderTierTexts: Source = {
  text: "中央对地方转移支付绩效自评：定性指标完成情况的三档表述",
  evidence: "own-high",
};

/** Customary, of no authority. */
export const practice: Source = { text: "惯例", evidence: "practice" };

/** Something a local form or document prints, seen on a public page. */
export function found(text: string): Source {
  return { text, evidence: "found" };
}

/** Something a local document asks for, from the policy documents collected for this product. */
export function seed(text: string): Source {
  return { text, evidence: "seed" };
}

/** What a local system is known to do; it binds nobody. */
export function platform(text: string): Source {
  return { text: `惯例：${text}`, evidence: "practice" };
}

/** Known of a place with less certainty; the local notice of the year decides. */
export function uncertain(text: string): Source {
  return { text: `惯例：${text}，以当地当年通知为准`, evidence: "own-medium" };
}
