import type { Form, Indicator } from "../../form/form";
import type { Level1 } from "../../form/levels";
import { basis } from "../basis";
import { yearKinds } from "../form-kinds";
import { defineRule } from "../rule";
import { isExecutionName } from "../weights/execution-points";
import { isGoalBlock } from "../weights/weights-of-form";
import { costKindOf, servesPeople } from "./project-kind-lexicon";

const current: ReadonlySet<Level1> = new Set(["产出指标", "成本指标", "效益指标", "满意度指标"]);

/** The level-1 kinds of a form, 预算执行 aside; null where some row's is unknown or belongs to an older frame. */
function currentLevels(form: Form): ReadonlySet<Level1> | null {
  const levels = new Set<Level1>();
  for (const { level1, name } of form.indicators) {
    if (level1 === "预算执行" || (level1 === null && isExecutionName(name.text))) continue;
    if (level1 === null || !current.has(level1)) return null;
    levels.add(level1);
  }
  return levels.size === 0 ? null : levels;
}

const costName = /成本|单价|造价|费用|投资|预算|概算|金额|标准/;

function isAboutCost({ level1, level2, name }: Indicator): boolean {
  return level1 === "成本指标" || level2?.includes("成本") === true || costName.test(name.text);
}

/** The word in the project's name that asks for a cost indicator, where the form has none. */
function costWanted({ indicators }: Form, project: string, must: readonly Level1[]): string | undefined {
  return must.includes("成本指标") || indicators.some(isAboutCost) ? undefined : costKindOf(project);
}

/** True where the project serves the public and no row asks how content it is. */
function satisfactionWanted({ indicators }: Form, project: string, must: readonly Level1[]): boolean {
  if (must.includes("满意度指标") || !servesPeople(project)) return false;
  return !indicators.some(({ level1, name }) => level1 === "满意度指标" || name.text.includes("满意"));
}

export default defineRule({
  id: "level1-missing",
  title: "必设的一级指标不能缺",
  why: "每个项目都要设产出指标和效益指标。工程、修缮、购置类项目还要设成本指标，面向群众的项目要设满意度指标。",
  basis: basis.coreIndicators,
  level: "error",
  book: ["T-NOOUTPUT", "T-NOBENEFIT", "T-MUSTL1"],
  kinds: yearKinds,
  messages: {
    missing: ({ level1 }: { level1: Level1 }) => `没有${level1}，应补充。`,
    cost: ({ word }: { word: string }) => `项目名称含“${word}”，应设成本指标（单列，或放在产出指标下）。`,
    satisfaction: () => "项目面向群众，通常要设满意度指标。",
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | ⟦门诊楼修缮⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 修缮面积 | ≥1800平方米 |
          | ^ | 质量指标 | 竣工验收合格率 | =100% |
          | 效益指标 | 社会效益指标 | 日均接诊能力 | ≥600人次 |
          | 满意度指标 | 服务对象满意度指标 | 患者满意度 | ≥90% |`,
        messages: ["cost"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < |
          | 项目名称 | 施工款支付 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
          | 产出指标 | 数量指标 | 支付合同数 | ≥3份 | 3份 |
          | ^ | 成本指标 | 成本控制数 | ≤45万元 | 44万元 |`,
        messages: ["missing"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | ⟦困难群众临时救助⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 救助人次 | ≥500人次 |
          | ^ | 质量指标 | 救助对象准确率 | ≥98% |
          | 效益指标 | 社会效益指标 | 困难家庭减负户数 | ≥300户 |`,
        messages: ["satisfaction"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
          | 产出指标 | 数量指标 | 加装电梯数 | ≥18部 | 18部 |
          | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | 93% |
          | | | 预算执行率 | 100% | 95% |`,
        messages: ["missing"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目名称 | 检验设备购置 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 购置台数 | ≥6台 |
        | ^ | 成本指标 | 单台采购单价 | ≤15万元 |
        | 效益指标 | 社会效益指标 | 检测能力提升项数 | ≥8项 |`,
      `
        | 部门整体支出绩效自评表 | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
        | 投入 | 目标设定 | 绩效目标合理性 | 合理 | 合理 |
        | 过程 | 预算执行 | 预算完成率 | ≥95% | 97% |
        | 产出 | 职责履行 | 重点工作办结率 | =100% | 100% |`,
      `
        | 部门预算项目绩效目标表 |
        | 项目名称 | 环境卫生整治 |
        | 指标名称 | 计量单位 | 指标性质 | 指标值 |
        | 垃圾清运量 | 吨 | ≥ | 3000 |
        | 无害化处理率 | % | ＝ | 100 |`,
    ],
  },

  *check({ form, profile }) {
    const levels = isGoalBlock(form) ? null : currentLevels(form);
    if (!levels) return;
    const { mustLevel1 } = profile;
    const isProject = form.kind.startsWith("project");
    for (const level1 of mustLevel1) {
      if (levels.has(level1)) continue;
      yield { messageId: "missing", at: null, data: { level1 }, level: isProject ? "error" : "warning" };
    }
    const project = form.heading.project?.value;
    if (!isProject || !project) return;
    const word = costWanted(form, project.text, mustLevel1);
    if (word !== undefined) yield { messageId: "cost", at: project.at, data: { word }, level: "warning" };
    if (!satisfactionWanted(form, project.text, mustLevel1)) return;
    yield { messageId: "satisfaction", at: project.at, data: undefined, level: "advice" };
  },
});
