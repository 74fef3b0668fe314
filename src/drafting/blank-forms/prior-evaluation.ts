import type { FormTemplate } from "./form-template";

/** The five heads of an evaluation before the decision, and what each is judged by. */
const heads: readonly (readonly [string, readonly string[]])[] = [
  [
    "立项必要性",
    ["是否符合政策和部门职责", "是否有明确的现实需求", "是否与其他项目重复", "是否属于财政支持范围"],
  ],
  ["投入经济性", ["投入与产出是否匹配", "成本测算是否有依据", "是否有更省的替代办法"]],
  ["绩效目标合理性", ["目标是否明确、与预算相应", "指标是否细化、量化", "指标值是否有依据、可以达到"]],
  ["方案可行性", ["实施内容和进度是否具体", "组织和人员是否落实", "风险和应对是否说明"]],
  ["筹资合规性", ["资金来源是否合规", "财政承受能力是否论证", "筹资是否新增隐性债务"]],
];

const lines = heads.flatMap(([head, questions]) =>
  questions.map((question, at) => `| ${at === 0 ? head : "^"} | ${question} | {yes} | {reason} |`),
);

/** 事前绩效评估要点表: no indicators, so no form to be checked; a list to be answered before a new project is asked for. */
export const priorEvaluation: FormTemplate = {
  id: "prior-evaluation",
  title: "事前绩效评估要点表",
  note: "新增重大项目：五个方面逐项作答",
  sheet: "事前评估要点",
  stage: "target",
  scope: "project",
  profiles: [],
  head: String.raw`
| 事前绩效评估要点表 |
| （{year}年度） |
| 项目名称 | {project} |
| 主管部门 | {department} |
| 申请资金（万元） | {total.annual} |
| 评估内容 | 评估要点 | 是否符合 | 依据和说明 |
${lines.join("\n")}
| 评估结论 | {support} |
| 主要理由 | {conclusion} |`,
  row: "| | | | |",
  foot: "",
  widths: [18, 34, 12, 46],
  landscape: false,
  levels: [],
  defaults: {},
};
