import { document10, document101 } from "../profile/sources";

/** The documents that many rules rest on, by what they are called here. */
const documents: Readonly<Record<string, string>> = {
  "10号": document10,
  "101号": document101,
  "88号": "财预〔2015〕88号《中央部门预算绩效目标管理办法》",
  "136号": "财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》",
};

/**
 * What findings may cite: a document and its topic, or 惯例. Only facts that the rule book holds as found, as seed, or as
 * own knowledge of high confidence stand here; everything else a rule rests on is practice. Documents stand by their short names.
 */
export const basis = {
  selfReviewContent: "10号：单位自评的内容",
  selfReviewWeights: "10号：单位自评的权重设置",
  quantitativeScore: "10号：定量指标得分",
  qualitativeScore: "10号：定性指标得分",
  approvedIndicators: "10号：自评使用随预算批复的指标",
  deviationReason: "10号：未完成和偏离较大的原因分析",
  grades: "10号：评价等级",
  lowExecution: "10号：预算执行率偏低的说明",
  standards: "10号：评价标准",
  coreIndicators: "101号：指标类型和设置要求",
  coreWeights: "101号：指标权重",
  coreNames: "101号：指标名称和解释",
  coreSources: "101号：指标值设定依据",
  coreEvidence: "101号：佐证资料",
  coreCost: "101号：成本指标",
  coreSatisfaction: "101号：满意度指标",
  goalRequirements: "88号：绩效目标指向明确、细化量化、合理可行、相应匹配",
  goalReview: "88号：绩效目标审核的完整性、相关性、适当性、可行性",
  monitoring: "136号：偏差原因和完成目标可能性",
  dualMonitoring: "136号：绩效目标完成和预算执行的双监控",
  /** 瀍财〔2021〕54号 */
  sixDimensions: "瀍财〔2021〕54号：部门整体绩效的六个维度",
  priorEvaluation:
    "瀍财〔2021〕54号：事前绩效评估的立项必要性、投入经济性、绩效目标合理性、方案可行性、筹资合规性",
  /** 财预〔2015〕163号 */
  transferGoals: "财预〔2015〕163号《专项转移支付绩效目标管理暂行办法》：绩效目标的下达",
  aggregation: "湖北省项目支出绩效自评表：多个单位汇总时绝对值相加、相对值按资金加权平均",
  /** Practice */
  honestScores: "中央部门项目支出绩效自评通知：自评数据准确、分值合理，不得刻意抬高分数",
  practice: "惯例：财政部门审核绩效表的通行做法",
  platform: "平台惯例：预算绩效管理系统的审核设置",
  arithmetic: "惯例：表内数字应当勾稽一致",
} as const;

/** A basis with its document's name in full. */
export function inFull(basis: string): string {
  return basis.replace(/^\d+号/, (number) => documents[number] ?? number);
}
