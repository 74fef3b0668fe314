const reviewHeader =
  "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |";
export const targetHeader = "| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |";

/** What differs between the review sheets of the tests. */
export interface Review {
  readonly title?: string;
  /** 分值 | 执行率 | 得分 of the money block; absent: the sheet has no money block. */
  readonly execution?: string;
  /** level 1 | level 2 | name | target | actual | weight | score */
  readonly rows: readonly string[];
  readonly foot?: readonly string[];
}

/** A review sheet of the usual columns. */
export function review({ title = "项目支出绩效自评表", execution, rows, foot = [] }: Review): string {
  const money =
    execution === undefined
      ? []
      : [
          "| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |",
          `| ^ | 年度资金总额 | 80 | 80 | 80 | ${execution} |`,
        ];
  return [
    `| ${title} | < | < | < | < | < | < | < |`,
    "| 项目名称 | 智慧农贸市场改造 | < | < | < | < | < | < |",
    ...money,
    reviewHeader,
    ...rows.map((row) => `| ${row} | |`),
    ...foot,
  ].join("\n");
}

/** Rows worth 90 points, all of them earned. */
export const inFull = [
  "产出指标 | 数量指标 | 改造市场数 | ≥6个 | 6个 | 50 | 50",
  "效益指标 | 社会效益指标 | 日均客流量 | ≥3000人次 | 3150人次 | 30 | 30",
  "满意度指标 | 服务对象满意度指标 | 商户满意度 | ≥90% | 93% | 10 | 10",
];
/** The same rows worth 100 points, as where the execution is not scored. */
export const inHundred = [
  "产出指标 | 数量指标 | 改造市场数 | ≥6个 | 6个 | 60 | 60",
  "效益指标 | 社会效益指标 | 日均客流量 | ≥3000人次 | 3150人次 | 30 | 30",
  "满意度指标 | 服务对象满意度指标 | 商户满意度 | ≥90% | 93% | 10 | 10",
];

/** A target sheet with one row for each of output, benefit and satisfaction. */
export function target(weights: readonly number[], rest: { header?: string; foot?: string } = {}): string {
  const [output, benefit, satisfaction] = weights;
  return [
    "| 项目支出绩效目标申报表 | < | < | < | < |",
    "| 项目名称 | 智慧农贸市场改造 | < | < | < |",
    rest.header ?? targetHeader,
    `| 产出指标 | 数量指标 | 改造市场数 | ≥6个 | ${output ?? ""} |`,
    `| 效益指标 | 社会效益指标 | 日均客流量 | ≥3000人次 | ${benefit ?? ""} |`,
    `| 满意度指标 | 服务对象满意度指标 | 商户满意度 | ≥90% | ${satisfaction ?? ""} |`,
    ...(rest.foot === undefined ? [] : [rest.foot]),
  ].join("\n");
}

/** The message ids of findings, in their order. */
export const saidBy = (findings: readonly { messageId: string }[]): readonly string[] =>
  findings.map(({ messageId }) => messageId);
