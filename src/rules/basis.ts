/**
 * What findings may cite: a document and its topic, or 惯例. Only facts that the rule book holds as found, as seed, or as
 * own knowledge of high confidence stand here; everything else a rule rests on is practice.
 */
export const basis = {
  /** 财预〔2020〕10号 */
  selfReviewContent: "财预〔2020〕10号《项目支出绩效评价管理办法》：单位自评的内容",
  selfReviewWeights: "财预〔2020〕10号《项目支出绩效评价管理办法》：单位自评的权重设置",
  quantitativeScore: "财预〔2020〕10号《项目支出绩效评价管理办法》：定量指标得分",
  qualitativeScore: "财预〔2020〕10号《项目支出绩效评价管理办法》：定性指标得分",
  approvedIndicators: "财预〔2020〕10号《项目支出绩效评价管理办法》：自评使用随预算批复的指标",
  deviationReason: "财预〔2020〕10号《项目支出绩效评价管理办法》：未完成和偏离较大的原因分析",
  grades: "财预〔2020〕10号《项目支出绩效评价管理办法》：评价等级",
  lowExecution: "财预〔2020〕10号《项目支出绩效评价管理办法》：预算执行率偏低的说明",
  standards: "财预〔2020〕10号《项目支出绩效评价管理办法》：评价标准",
  /** 财预〔2021〕101号 */
  coreIndicators:
    "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》：指标类型和设置要求",
  coreWeights: "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》：指标权重",
  coreNames: "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》：指标名称和解释",
  coreSources:
    "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》：指标值设定依据",
  coreEvidence: "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》：佐证资料",
  coreCost: "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》：成本指标",
  coreSatisfaction:
    "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》：满意度指标",
  /** 财预〔2015〕88号 */
  goalRequirements:
    "财预〔2015〕88号《中央部门预算绩效目标管理办法》：绩效目标指向明确、细化量化、合理可行、相应匹配",
  goalReview:
    "财预〔2015〕88号《中央部门预算绩效目标管理办法》：绩效目标审核的完整性、相关性、适当性、可行性",
  /** 财预〔2019〕136号 */
  monitoring: "财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》：偏差原因和完成目标可能性",
  dualMonitoring: "财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》：绩效目标完成和预算执行的双监控",
  /** Practice */
  honestScores: "中央部门项目支出绩效自评通知：自评数据准确、分值合理，不得刻意抬高分数",
  practice: "惯例：财政部门审核绩效表的通行做法",
  platform: "平台惯例：预算绩效管理系统的审核设置",
  arithmetic: "惯例：表内数字应当勾稽一致",
} as const;
