import type { Kind } from "../../kinds";
import { withoutOpening } from "./clauses";
import type { Promised } from "./promised";

const rate =
  /^(.*?[\u4e00-\u9fa5](?:率|(?<![年进力速])度|比例|占比|比重|覆盖面))(?:稳定|保持|维持)?(控制)?在?(达到?|不低于|不少于|不小于|不超过|不高于|高于|大于|低于|小于|提[高升][到至]|[≥>=≤<:])*(\d+(?:\.\d+)?)(%|‰)(?:及?(以上|以内|以下|左右))?/;
const change =
  /^(.*?[\u4e00-\u9fa5])(?:比上年|较上年|同比|比去年|较去年|年均)?(下降|降低|减少|缩短|增长|提高|提升|增加)了?(\d+(?:\.\d+)?)%(以上|以内)?/;
const atMost = /不超过|不高于|低于|小于|以内|以下|控制|≤|</;

const kindsOfRates: readonly (readonly [RegExp, Kind])[] = [
  [/满意度/, "满意度"],
  [/及时率|准点率|按[时期](?:办结|完成|完工|发放|拨付|兑付|开工|交付|到位)率/, "时效"],
  [/增收|产值|收入|销售|税收|效益|费用|成本|支出(?!率|进度)/, "经济效益"],
  [/空气|优良(?!中等路)|绿化|森林覆盖|植被|污染|排放|能耗|水质|碳/, "生态效益"],
  [
    /知晓|就业率|上岗率|普及|参与率|入学率|巩固率|辍|受害率|事故|发案|使用率|利用率|应用率|安全感|覆盖率|覆盖面|参保率|比例|占比/,
    "社会效益",
  ],
  [/续|留任|稳定率|保有率/, "可持续"],
];

/** What a rate measures, by its name: what is done well is 质量. */
function kindOfRate(name: string): Kind {
  return kindsOfRates.find(([pattern]) => pattern.test(name))?.[1] ?? "质量";
}

const ofChange: Readonly<Record<string, string>> = {
  下降: "下降率",
  降低: "降低率",
  减少: "减少率",
  缩短: "缩短率",
  增长: "增长率",
  提高: "提高幅度",
  提升: "提升幅度",
  增加: "增长率",
};

/** `学生家长满意度不低于90%`: the rate's own name with its figure. */
export function promisedRate(clause: string): Promised | null {
  const [, words = "", controlled = "", verb = "", figure = "", unit = "", tail = ""] =
    rate.exec(clause) ?? [];
  if (figure === "" || tail === "左右") return null;
  const name = withoutOpening(words);
  const isMost = atMost.test(`${controlled}${verb}${tail}`) && !/不低于|不小于/.test(verb);
  const sign = isMost ? "≤" : figure === "100" ? "=" : "≥";
  return { name, kind: kindOfRate(name), sample: `${sign}${figure}${unit}` };
}

/** `路段事故起数比上年下降20%以上`: 路段事故起数下降率. */
export function promisedChange(clause: string): Promised | null {
  const [, words = "", verb = "", figure = ""] = change.exec(clause) ?? [];
  if (figure === "") return null;
  const name = `${withoutOpening(words)}${ofChange[verb] ?? ""}`;
  const kind = kindOfRate(words);
  return { name, kind: kind === "质量" ? "社会效益" : kind, sample: `≥${figure}%` };
}
