import type { Level2 } from "../../form/levels";

/** A name that clearly belongs to another level 2 than the one it stands under. */
export interface Misplacement {
  /** Fits the plain name. */
  readonly name: RegExp;
  /** Level-2 labels under which such a name is wrong. */
  readonly under: readonly Level2[];
  /** The level 2 it belongs to, as the forms say it. */
  readonly belongs: string;
}

const benefits: readonly Level2[] = ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"];
const otherOutputs: readonly Level2[] = ["数量指标", "质量指标", "时效指标", "成本指标"];

/** Tried in order. Only what no finance bureau would place there; a rate of many meanings (覆盖率, 达标率) stands nowhere here. */
export const misplacements: readonly Misplacement[] = [
  {
    name: /(?:事故|事件|案件)(?:发生)?(?:[起件次]?数量?|率|次数)$/,
    under: ["服务对象满意度指标"],
    belongs: "社会效益指标",
  },
  {
    name: /(?:支付|拨付|发放|执行|完成|合格|达标|到位|及时|验收|完工|竣工|利用|使用)率$/,
    under: ["服务对象满意度指标"],
    belongs: "产出指标",
  },
  { name: /满意(?:度|率|程度)$/, under: [...otherOutputs, ...benefits], belongs: "服务对象满意度指标" },
  {
    name: /^(?!.*[降减节省])(?:(?:项目|工程)?(?:总?成本(?:控制[数额]?|概算)?|总投资控制[数额]?)|.*(?:单价|(?:采购|购置|建设|人均|单位)成本))$/,
    under: ["数量指标", "质量指标", "时效指标", ...benefits],
    belongs: "成本指标",
  },
  { name: /合格率$|优良率$/, under: ["数量指标", "时效指标", "成本指标"], belongs: "质量指标" },
  {
    name: /(?:完成|完工|竣工|开工|交付)(?:时间|时限|期限|日期)$/,
    under: ["数量指标", "质量指标", "成本指标"],
    belongs: "时效指标",
  },
  {
    name: /(?:按时|按期|及时)(?:完成|完工|开工|竣工|发放|拨付|支付)率$|(?:完成|拨付|发放|支付)及时率$/,
    under: ["数量指标", "成本指标"],
    belongs: "时效指标",
  },
  { name: /(?:人数|户数|场次|份数|台数|套数|座数|面积|里程)$/, under: ["时效指标"], belongs: "数量指标" },
  {
    name: /(?:工程款|进度款|资金|经费|款项?)(?:支付|拨付|支出|到位|使用)率$|预算执行率$|验收合格率$|完工率$|开工率$|竣工率$|资金到位及时率$/,
    under: benefits,
    belongs: "产出指标",
  },
];
