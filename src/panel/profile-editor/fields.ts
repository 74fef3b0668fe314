import type { Profile } from "../../profile/profile";
import { bands, calendarLines, grades, months, numberList, window } from "./listed-values";
import { choice, figure, lines, percent, type FieldKind } from "./field-kinds";
import { caps, mustLevel1, shareBands, weightsWithCost } from "./result-values";

/** One number, choice or text of a profile as the editor shows it. */
export interface EditorField {
  readonly path: string;
  readonly label: string;
  readonly kind: FieldKind;
}

/** Fields that belong together. */
interface FieldGroup {
  readonly title: string;
  readonly fields: readonly EditorField[];
}

type Line = readonly [path: string, label: string, kind: FieldKind];

function group(title: string, list: readonly Line[]): FieldGroup {
  return { title, fields: list.map(([path, label, kind]) => ({ path, label, kind })) };
}

const points = figure({ unit: "分", least: 0, most: 100 });
const optionalPercent = figure({ unit: "%", least: 0, most: 200, optional: true });
const letters = figure({ unit: "字", least: 1, most: 10_000, whole: true, optional: true });
const tensOfThousands = figure({ unit: "万元", least: 0.01, most: 1e8, optional: true });

/** Everything of a profile that a place may write itself, in the order of a form. */
export const fieldGroups: readonly FieldGroup[] = [
  group("分值", [
    ["weights.execution", "预算执行", points],
    ["weights.cost", "成本", points],
    ["weights.output", "产出", points],
    ["weights.benefit", "效益", points],
    ["weights.satisfaction", "满意度", points],
    ["weightsWithCost", "单设成本时的分值", weightsWithCost],
    [
      "fixedLevel1",
      "一级指标分值",
      choice([
        [true, "固定"],
        [false, "除预算执行外自行分配"],
      ]),
    ],
    ["targetTotals", "申报表分值合计", numberList({ least: 1, most: 100, what: "90，100" })],
    [
      "zeroWeight",
      "分值为 0",
      choice([
        ["error", "错误"],
        ["warning", "需说明"],
      ]),
    ],
  ]),
  group("预算执行", [
    ["execution.formula", "得分", bands],
    [
      "execution.denominator",
      "执行率的分母",
      choice([
        ["annual", "全年预算数"],
        ["initial", "年初预算数"],
      ]),
    ],
    ["execution.explainBelow", "低于多少应说明原因", optionalPercent],
    [
      "execution.over100",
      "执行率超过 100%",
      choice([
        ["error", "错误"],
        ["warning", "需说明"],
      ]),
    ],
    ["unspent", "未用完多少提示", percent(100)],
  ]),
  group("指标得分", [
    ["tiers.achieved", "定性指标“达成”最低得", percent(100)],
    ["tiers.partly", "“部分达成”最低得", percent(100)],
    ["tierTexts", "定性指标的三档表述", lines(3)],
    ["satisfactionBands", "满意度按档得分", shareBands],
    [
      "reverse",
      "反向指标超出时",
      choice([
        [["linear", "ratio"], "按超出比例扣分或按比值，都算对"],
        [["linear"], "按超出比例扣分"],
        [["ratio"], "按指标值 ÷ 完成值"],
      ]),
    ],
    ["over.warnAt", "超额完成多少提示", percent(1000)],
    ["over.explainAt", "多少应说明原因", percent(1000)],
    ["over.strongAt", "多少算指标值明显偏低", percent(1000)],
    ["inflation", "指标得分率高出执行率多少算虚高", percent(100)],
  ]),
  group("等级和必设", [
    ["grades", "等级", grades],
    ["mustLevel1", "必设的一级指标", mustLevel1],
    [
      "minIndicators",
      "最少指标个数",
      figure({ unit: "个", least: 1, most: 100, whole: true, optional: true }),
    ],
    [
      "duplicateNames",
      "三级指标重名",
      choice([
        [true, "提示"],
        [false, "不提示"],
      ]),
    ],
    ["textLimits.reason", "偏差原因最多", letters],
    ["textLimits.goalActual", "完成情况最多", letters],
  ]),
  group("运行监控", [
    ["monitoring.red", "低于时间进度多少亮红灯", percent(100)],
    ["monitoring.yellow", "多少亮黄灯", percent(100)],
    ["monitoring.over", "超过全年指标值多少应说明", percent(1000, "optional")],
    ["monitoring.behind", "执行率落后时间进度", window],
    ["monitoring.months", "监控月份", months],
  ]),
  group("结果应用", [
    ["results.lastShare", "排名末位多少单列", percent(100, "optional")],
    [
      "results.budgetLine",
      "低于多少分压减下年预算",
      figure({ unit: "分", least: 0, most: 100, optional: true }),
    ],
    ["results.caps", "影响等级的情形", caps],
  ]),
  group("事前评估和时间安排", [
    ["priorEvaluation.newFrom", "新增项目多少万元起事前评估", tensOfThousands],
    ["priorEvaluation.growth", "延续项目比上年增加多少也要评估", percent(1000, "optional")],
    ["priorEvaluation.growthFrom", "或增加多少万元", tensOfThousands],
    ["calendar", "时间安排", calendarLines],
  ]),
];

/** All fields, without their groups. */
export const allFields: readonly EditorField[] = fieldGroups.flatMap(({ fields }) => fields);

/** What does not fit together, each as one sentence with the field it is said at. */
export function contradictions(profile: Profile): ReadonlyMap<string, string> {
  const { weights, tiers, over, monitoring, grades: cuts } = profile;
  const { execution, cost, output, benefit, satisfaction } = weights;
  const sum = Math.round((execution + cost + output + benefit + satisfaction) * 100) / 100;
  const found: (readonly [string, string])[] = [];
  if (sum !== 100) found.push(["weights.execution", `五项合计 ${sum} 分，应为 100 分。`]);
  if (tiers.partly > tiers.achieved) found.push(["tiers.partly", "“部分达成”不能高于“达成”。"]);
  if (over.explainAt < over.warnAt) found.push(["over.explainAt", "应不低于提示的界限。"]);
  if (over.strongAt < over.explainAt) found.push(["over.strongAt", "应不低于说明原因的界限。"]);
  if (monitoring.yellow < monitoring.red) found.push(["monitoring.yellow", "黄灯的界限应不低于红灯。"]);
  const isFalling = cuts.every((cut, index) => index === 0 || cut.from < (cuts[index - 1]?.from ?? 0));
  if (!isFalling || cuts.at(-1)?.from !== 0) found.push(["grades", "从高到低写，最后一档从 0 分起。"]);
  return new Map(found);
}
