import type { FundRole, HeadingRole, Remark } from "../form/form";
import { bareWords, withoutBrackets } from "./bare-words";
import { reading, type Label } from "./label";

/** Words around which forms are built; compared without white space, brackets and closing colons. */
function roleMap<Role extends string>(words: Readonly<Record<Role, string>>): ReadonlyMap<string, Role> {
  const entries: [string, Role][] = [];
  for (const role of Object.keys(words) as Role[]) {
    for (const word of words[role].split(" ")) entries.push([word, role]);
  }
  return new Map(entries);
}

const heading = roleMap<HeadingRole>({
  project: "项目名称 一级项目名称 二级项目名称",
  department: "部门 部门名称 部门单位名称",
  unit: "单位名称 预算单位",
  period: "项目期 起止时间 项目起止时间 实施期 专项实施期 项目实施期 项目支出实施期 建设周期 起止年限 年度",
  start: "计划开始日期 计划开始时间 项目开始日期 项目开始时间 开始日期",
  end: "计划完成日期 计划完成时间 计划结束日期 项目结束日期 项目结束时间 项目完成日期 完成日期 结束日期",
  manager: "项目负责人 负责人 项目负责人及电话 部门联系人 联系人",
  phone: "联系电话 电话",
  attribute: "项目属性",
  duties: "部门职能概述 单位职能概述 部门职责概述 单位职责概述 部门职能 部门职责 单位职能 主要职能 主要职责",
});

const project = /^(专项|政策|资金|基金|项目|支出|债券|转移(支付)?){1,3}名称(及代码)?$/;
const department =
  /^(项目|资金|业务|行业|归口|预算|中央|地方|一级|[省市县区]级?){0,2}(主管(预算)?|预算|管理)(部门|单位)(及代码|名称)?$/;
const unit =
  /^(项目|资金|具体|基层)?(实施|项目|承担|承办|执行|建设|用款|使用|填报|申报|编制|自评)(单位|部门)(名称)?$/;

/** What stands before and behind the words for who runs and who answers for a project differs by place. */
function roleOfHeading(word: string): HeadingRole | undefined {
  const known = heading.get(word);
  if (known || !/[门位称码]$/.test(word)) return known;
  if (project.test(word)) return "project";
  if (department.test(word)) return "department";
  return unit.test(word) ? "unit" : undefined;
}

const remarks: readonly (readonly [RegExp, Remark["role"]])[] = [
  [/^(偏差[大或].*原因分析|(目标)?(未完成|偏差)原因.*)$/, "reason"],
  [/^(存在的?|主要)问题(及原因)?$/, "problems"],
  [/^((下一步)?改进措施(及结果应用方案)?|下一步工作打算|整改措施|相关建议或举措|改进建议)$/, "measures"],
  [/^((评价|自评|总体)结论|(主管部门|财政部门)?审核意见)$/, "conclusion"],
  [/^(其他需要?说明的?(事项|问题|情况)|(其他|填[表报])?说明|备?注)$/, "note"],
  [/^(填[报表](人|日期)|制表人|审核人|((填报)?单位|财务|项目)负责人|联系电话)$/, "signature"],
];

const anyRemark = new RegExp(remarks.map(([{ source }]) => source).join("|"));

/** One of these stands in every label of the money block. */
const ofMoney = /[额计资结财补预基拨配收其贷]/;
const fiscal =
  /^(当年|本年度?|年度|上级|中央|[省市县区镇]级?|自治[区州]|盟市|旗县|地方|本级|同级|一般公共预算|政府性基金|国有资本经营|预算|[、/及和])*(财政|补助|预算|基金|配套)*(拨款|资金|补助|地方|转移支付|安排|收入)*$/;

/** A fund row's role by its label, or undefined when the label is none of the money block. */
export const fundRole = reading((key): FundRole | undefined => {
  if (key.length > 24 || !ofMoney.test(key)) return undefined;
  const word = key.replace(/^[(]?其中:?|(?<=拨款|资金|收入)(数|小计)$|:+$/g, "");
  if (
    /^(年度|项目|实施期|中期|全年|本年)?(资金|预算|金额)?(申请)?(总额|合计|总计|总金额)$|^(年度|项目)资金$|^(年度|项目|实施期|中期|预算|资金)(本级)?(资金|预算)?金额$|^资金(额度|规模)$|^当年年度预算$|资金总额|^(部门)?支出预算总[量额]$|^(预算申[报请]|申[报请]预算)(数|金?额)$/.test(
      word,
    )
  )
    return "total";
  if (/^(上年|以前年度|历年|财政)*(结转|结余)(结余)?(资金)?$/.test(word)) return "carried";
  if (/^财政专户/.test(word)) return "special";
  if (
    fiscal.test(word) &&
    /财政|补助|预算|基金|拨款|配套|^(中央|上级|[省市县区]级?|本级|地方)(安排)?资金/.test(word)
  )
    return "fiscal";
  if (/^(单位|自有|自筹)(自有|自筹)?资金$|^(事业|经营性?)收入$/.test(word)) return "own";
  if (/^其[他它](资金|收入|来源)?$|^(社会|债券)资金$|^(银行)?贷款$/.test(word)) return "other";
  return undefined;
});

const expectedGoal =
  /^(项目|本?年度|总体?|绩效|中长?期|长期|实施期|当年|整体|履职|部门|滚动|预期|年初|设定|期初)*目标\d*$|^年初设定$|^全年(调整)?绩效目标$|^年度主要目标和成果$/;
const actualGoal =
  /^(全年|年度|目标|总体|绩效|项目|实际|具体)*完成情况(综述)?$|^(全年|年度)?实际完成(目标)?$/;

export const isExpectedGoal = reading(
  (key, label): boolean => key.length <= 20 && expectedGoal.test(bareWords(label)),
);

export const isActualGoal = reading(
  (key, label): boolean => key.length <= 20 && actualGoal.test(bareWords(label)),
);

/** Whether a label introduces a goal, expected or reached. */
export function isGoalLabel(label: Label): boolean {
  return isExpectedGoal(label) || isActualGoal(label);
}

/** A heading label's role: 项目名称 → project. */
export const headingRole = reading((key, label): HeadingRole | undefined =>
  key.length > 24 ? undefined : roleOfHeading(bareWords(label)),
);

const longestWithName = 60;
const numbered = /^项目[一二三四五六七八九十\d]{1,2}$/;

/** The role of the words before an answer in the same cell: 项目名称：…, 项目一：公厕改造. */
export function inlineRole(words: string): HeadingRole | undefined {
  if (numbered.test(words)) return "project";
  // 部门：某中学 over 主管部门 | 某局 names who publishes the form.
  return words === "部门" ? undefined : roleOfHeading(words);
}

/** The role of a heading that stands in a cell of its own or before its answer: 项目名称, 项目名称：河道清淤. */
export const leadingRole = reading((key, label): HeadingRole | undefined => {
  const colon = key.length <= longestWithName ? key.indexOf(":") : -1;
  return headingRole(label) ?? (colon > 0 ? inlineRole(withoutBrackets(key.slice(0, colon))) : undefined);
});

/** A closing block's role: 存在问题 → problems. */
export const remarkRole = reading((key, label): Remark["role"] | undefined => {
  if (key.length > 30) return undefined;
  const word = bareWords(label);
  return anyRemark.test(word) ? remarks.find(([pattern]) => pattern.test(word))?.[1] : undefined;
});

const total = /^((自评|项目)?总[得评]?分|(自评|综合|总体)得分|总计|(得分|分值|指标)?合计(得分)?)值?$/;

const totalWithPoints = /^([^\d:]{2,12}):?(\d{1,3}(?:\.\d{1,4})?)分?(?:$|[,;、(])/;

/** 总分：98.5, 自评得分98分，等级：优: the points that stand in one cell with their label, as written. */
export const pointsInTotal = reading((key): string | undefined => {
  const [, words, points] = totalWithPoints.exec(key) ?? [];
  return words !== undefined && total.test(withoutBrackets(words)) ? points : undefined;
});

const readsAsTotal = reading(
  (_, label): boolean => total.test(bareWords(label)) || pointsInTotal(label) !== undefined,
);

/** 总分, 合计 …: the label of a form's total. Asked of every row: one of two characters stands in all of them. */
export function isTotalLabel(label: Label): boolean {
  const { key } = label;
  return key.length <= 20 && (key.includes("分") || key.includes("计")) && readsAsTotal(label);
}

const readsAsSubtotal = reading((_, label): boolean => /^(小计|分项合计|.{2,6}小计)$/.test(bareWords(label)));

/** 小计: a subtotal inside the table. */
export function isSubtotalLabel(label: Label): boolean {
  return label.key.includes("计") && readsAsSubtotal(label);
}

/** 自评等级, 绩效等级 … */
export const isGradeLabel = reading((_, label): boolean =>
  /^(自评|绩效|评价|项目|评定|自评结果)?等[级次]$|^自评结果$/.test(bareWords(label)),
);

/** 自评等级：优, 总分：98.5，等级：优: the grade that stands in one cell with its label. */
export const gradeInLabel = reading(
  (key): string | undefined => /等[级次][:为]?(优秀?|良好?|中等?|较?差|不?合格)[)]?$/.exec(key)?.[1],
);

/** A form's title: 项目支出绩效自评表, 转移支付区域绩效目标表, 绩效运行监控表 … */
export const isTitle = reading((key): boolean => {
  return (
    key.length >= 5 &&
    key.length <= 60 &&
    /(绩效|目标|自评|监控)/.test(key) &&
    /(表|自评报告|整体绩效目标|支出绩效自评情况)(\(.*\)|[一二三四五六七八九十\d]*)?$/.test(key) &&
    !/[,;。]|填[表报]说明/.test(key)
  );
});

const longestAnswered = 12;

const readsAsAnswered = reading((key): boolean => {
  const colon = key.indexOf(":");
  if (colon < 2 || colon > longestAnswered) return false;
  const words = withoutBrackets(key.slice(0, colon));
  const role = anyRemark.test(words) ? remarks.find(([pattern]) => pattern.test(words))?.[1] : undefined;
  return roleOfHeading(words) !== undefined || (role !== undefined && role !== "note");
});

/** 填表人：王某: a label of the head or foot with its answer in one cell. */
export function isAnsweredFrameLabel(label: Label): boolean {
  return label.key.includes(":") && readsAsAnswered(label);
}

/** Any label that belongs to a form's head or foot, so never to an indicator row. */
export function isFrameLabel(label: Label): boolean {
  return headingRole(label) !== undefined || remarkRole(label) !== undefined || isGradeLabel(label);
}
