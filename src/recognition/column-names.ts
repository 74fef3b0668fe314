import type { ColumnRole } from "../form/form";
import { bareWords } from "./bare-words";
import { reading, type Label } from "./label";

/** What a column of the indicator table can be; the last ones occur in registers that list many projects. */
type WordRole = ColumnRole | "project" | "department" | "owner" | "goal" | "money" | "ordinal" | "ignored";

/** Of these only the place tells: the unit of the actual alone, and what the levels themselves weigh. */
type PlaceRole = "actualUnit" | "weight1" | "weight2";

export type HeaderRole = WordRole | PlaceRole;

/** A header word's role; a smaller rank is the better claim when two columns want the same role. */
export interface HeaderWord {
  readonly role: HeaderRole;
  readonly rank: number;
  /** 得分/分值, 指标值（完成值）: the other role of a column that holds both. */
  readonly also?: HeaderRole;
}

/** Columns of a table that are none of the indicator's own. */
const strange: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  "project",
  "department",
  "owner",
  "goal",
  "money",
  "ordinal",
  "ignored",
  "actualUnit",
  "weight1",
  "weight2",
]);

/** Whether a role is one of the indicator itself. */
export function isColumnRole(role: HeaderRole): role is ColumnRole {
  return !strange.has(role);
}

/** Words by role, best claim first; compared after white space, brackets and their content are taken off. */
const words: Readonly<Record<WordRole, string>> = {
  level1: "一级指标 一级 一级目标 评价指标 评价维度 指标维度 维度",
  level2: "二级指标 二级 二级目标 评价内容",
  name: "三级指标 三级指标名称 三级 三级目标 四级指标 指标名称 绩效指标名称 具体指标 考核指标 考核内容 指标内容 绩效指标内容 绩效内容 指标明细 明细指标 指标 绩效指标 指标体系 绩效指标体系 项目",
  target:
    "指标值 目标值 全年绩效目标 绩效目标 年度目标 目标 本年目标 标准值 参考值 计划 预期 考核标准 计划完成情况 计划完成 " +
    "预计当年实现 预计当年实现值 预期当年实现 预期当年实现值 当年预期实现值 绩效标准 优",
  operator:
    "指标性质 绩效指标性质 关系符 逻辑符号 运算符号 计算符号 运算符 比较符 比较符号 符号 方向 指标方向 指标方向性 指标值类型 指标属性",
  unit: "度量单位 计量单位 单位 指标单位 指标值单位",
  adjusted: "调整值",
  actual: "完成值 半年度指标执行情况 实施进度 完成进度 自评值 业绩值",
  forecast: "全年预计",
  weight: "分值 权重 比重 赋分 分数 分",
  score: "得分 自评得分 指标得分 自评分 评分 自评 单位自评",
  reason: "偏差原因分析及改进措施 偏差原因 原因",
  standard: "评价标准 得分计算方法 评价要点 评分要点",
  basis: "依据",
  evidence: "证明资料 支撑材料",
  explanation: "指标解释",
  direction: "正反向 正向反向",
  history: "近年值",
  core: "是否核心指标 核心指标",
  status: "单项指标完成情况 是否完成 完成状态",
  audited: "核查分数 主管部门评分 扣分",
  coefficient: "得分系数 完成率 完成程度",
  chance: "确定能 有可能 完全不可能 不可能 可能",
  cause: "其他",
  measures: "整改措施 改进建议 拟采取措施 拟采取的措施 下一步打算",
  note: "备注 说明 其他说明",
  project: "项目名称 专项名称 专项资金名称",
  department: "主管部门 主管部门名称 预算部门",
  owner: "单位名称 预算单位 实施单位 项目单位 项目实施单位 资金使用单位 填报单位",
  goal: "年度总体目标 总体目标 年度绩效目标 项目年度绩效目标",
  money:
    "年度资金总额 项目金额 预算金额 年度预算 预算数 资金总额 年度预算数 批复金额 预算资金 项目资金 全年预算数 绩效金额",
  ordinal: "序号 编号 行号",
  ignored: "良 中 差",
};

/** Whether a word kept in a workbook names a role. */
export function isHeaderRole(word: string): word is WordRole {
  return Object.hasOwn(words, word);
}

const exact = new Map<string, HeaderWord>(
  Object.entries(words).flatMap(([role, list]) =>
    list.split(" ").map((word, rank) => [word, { role: role as HeaderRole, rank }] as const),
  ),
);

/** Tried in order when the word is not listed; what regions add around the known words. */
const patterns: readonly (readonly [RegExp, HeaderRole])[] = [
  [/偏[差离](率|度|值|程度|比例)$|^(责任|牵头|填报)(.室|部门|单位|人)$/, "ignored"],
  [/^(实际)?完成情况[及和].*(原因|说明)$/, "actual"],
  [/偏差|原因|改进措施|(扣分|失分|差异|未达|未完成|未实现).*(说明|情况)$/, "reason"],
  [/预计/, "forecast"],
  [/(调整|变更)后?.*(指标|目标)值/, "adjusted"],
  [/历史|上年|去年|前年|近[一二两三]年|^20\d\d年.*实际实现值/, "history"],
  [/(来源|依据)$/, "basis"],
  [
    /^(?!.*(?:预算|资金|支出|支付))(年[度初]|全年|本年度?|当年|期初|预期|计划|设定|申报|批复|下达|考核|绩效|指标|目标|任务)+(目标|计划|任务|值|数|量|水平|要求)(值|数)?$/,
    "target",
  ],
  [/^(计划|预期|年初|设定|批复|申报)(?!.*(实际|预算|资金)).*(值|数|水平)$/, "target"],
  [
    /^(年[度末终]|全年|本年度?|当年|期末|指标|目标|任务|累计|自评)*(实际|实绩|完成|实现|达成|执行|落实|进展|实施|自评)+(达到|完成|实现|目标|指标|任务)*(结果|情况|值)?$/,
    "actual",
  ],
  [
    /(实际|完成)(?!.*(支出|支付|资金)).*(值|数|量|情况|水平|结果|进度)([及和、]?单位)?$|\d+月.*(执行|完成)情况$|^截[至止].*(完成|执行)$/,
    "actual",
  ],
  [/指标值|目标值|计划水平|考核标准值|(?<!级)目标$/, "target"],
  [/(审核|核查|复核|财政).*(分|得分)$/, "audited"],
  [/^(应得|参考|标准|基[准本]|指标|满)分[值数]?$/, "weight"],
  [/[得评打]分[值数]?$|(自评|评价|考核)分/, "score"],
  [/分值|权[重数]/, "weight"],
  [/(评|扣|计)分.*(标准|细则|说明|办法|方法|规则)/, "standard"],
  [/佐证|证明材料/, "evidence"],
  [/(解释|描述|说明|公式|含义)$/, "explanation"],
  [/^三级|具体指标|指标名称/, "name"],
  [/^二级/, "level2"],
  [/^一级|指标(类型|类别|分类)/, "level1"],
  [/(计量|度量)单位/, "unit"],
  [/可能性/, "chance"],
  [/^(经费|资金|制度|人员|人力|硬件(条件)?|条件|设备|技术|组织|政策|物资)保障$/, "cause"],
  [/项目名称/, "project"],
];

/** Most words are no header: one look tells. */
const anyPattern = new RegExp(patterns.map(([{ source }]) => source).join("|"));

const longestHeader = 40;

/** A word for a value is a better claim than one for a goal that is listed. */
const valueRank = 0;
const patternRank = 100;

/** What may stand behind what in one column. */
const partner: Readonly<Partial<Record<HeaderRole, HeaderRole>>> = {
  weight: "score",
  score: "weight",
  target: "actual",
  name: "target",
};

function together(first: HeaderWord, second: HeaderWord | undefined): HeaderWord | undefined {
  return second && partner[first.role] === second.role ? { ...first, also: second.role } : undefined;
}

/** What a word that is not listed says. */
function patternWord(word: string): HeaderWord | undefined {
  const found = anyPattern.test(word) ? patterns.find(([pattern]) => pattern.test(word)) : undefined;
  return found && { role: found[1], rank: word.endsWith("值") ? valueRank : patternRank };
}

const joints = /[/、及和与]/;

/** 项目/指标, 三级指标及分值: words of one role, or a name with its points; 得分/分值: of two that share a column. */
function jointWord(word: string): HeaderWord | undefined {
  const parts = word.split(joints).map((part) => exact.get(part) ?? patternWord(part));
  const [first, second] = parts;
  if (!first || !second) return undefined;
  const isPlain = parts.every((part) => part?.role === first.role);
  return isPlain || (second.role === "weight" && first.role !== "score") ? first : together(first, second);
}

/** 得分（分值）: the points a row may get stand in brackets behind those it got. */
function bracketed(key: string, known: HeaderWord): HeaderWord | undefined {
  return together(known, exact.get(/\(([^()]{2,})\)$/.exec(key)?.[1] ?? ""));
}

/** What stands before or behind the words that count: 2024年指标值, 指标值及单位. */
const beside = /^[(].*?[)]|^\d+[.、]|^20\d\d年度?|(?<=值)[及和、]?(?:计量)?单位$/;

/** 单位(专项)名称: the unit's own line stands above those of its projects. */
const asUnit = /^单位[(]|[)]/g;

function readHeaderWord(key: string, label: Label): HeaderWord | undefined {
  if (key.length > longestHeader || key === "") return undefined;
  const level = /[(]([一二三]级)(?:指标)?[)]$/.exec(key)?.[1];
  const word = level ?? bareWords(label);
  const known = exact.get(key.replace(asUnit, "")) ?? exact.get(word) ?? exact.get(word.replace(beside, ""));
  if (known) return bracketed(key, known) ?? known;
  const joint = joints.test(word) ? jointWord(word) : undefined;
  if (joint) return joint;
  return word.length < 2 || /[,;。!?]/.test(word) ? undefined : patternWord(word);
}

/** The role of a header cell by its key, or undefined when the words are no header of an indicator table. */
export const headerWord = reading(readHeaderWord);
