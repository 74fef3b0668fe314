import type { Form } from "../../form/form";
import type { Level1 } from "../../form/levels";
import type { Profile } from "../../profile/profile";
import { formatPoints } from "../../values/hundredths";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { samePoints } from "./allowed-totals";
import { executionPoints } from "./execution-points";
import { level1Sums, type Level1Sum } from "./level1-sums";
import { usualPoints, weighed, type Weighed } from "./usual-points";
import { fullMarks, isGoalBlock } from "./weights-of-form";

type Sums = ReadonlyMap<Level1, Level1Sum>;

function pointsOf(sums: Sums, level: Level1): number {
  return sums.get(level)?.points ?? 0;
}

/** The weights that are compared: those of a sheet that has only the four level-1 kinds and 90 points for them. */
function comparable(form: Form, profile: Profile): Sums | null {
  if (!profile.fixedLevel1 || isGoalBlock(form) || form.indicators.some(({ group1 }) => group1?.points))
    return null;
  const { block, asRow } = executionPoints(form);
  const usual = profile.weights.execution * 100;
  if (asRow || (block !== null && !samePoints(block, usual))) return null;
  const sums = level1Sums(form);
  if (!sums || [...sums.keys()].some((level) => !weighed.some((known) => known === level))) return null;
  const sum = [...sums.values()].reduce((all, { points }) => all + points, 0);
  // A sheet without 产出 or 效益 has a graver fault than its weights.
  const whole = (["产出指标", "效益指标"] as const).every((level) => pointsOf(sums, level) > 0);
  return whole && samePoints(sum, fullMarks - usual) ? sums : null;
}

const listed = (points: Readonly<Record<Weighed, number>>): string =>
  weighed
    .filter((level) => points[level] > 0)
    .map((level) => `${level.slice(0, -2)} ${formatPoints(points[level])}`)
    .join("、");

export default defineRule({
  id: "level-weights-unusual",
  title: "一级指标的分值与通行设置不同",
  why: "各级通行的一级指标分值是固定的几组，特殊情况可以调整。不同的，审核时会问为什么。",
  basis: basis.selfReviewWeights,
  level: "advice",
  book: ["W-PROFILE", "W-COSTSPLIT", "W-NOSAT10"],
  kinds: ["project-target", "project-review"],
  messages: {
    different: ({ own, usual }: { own: string; usual: string }) =>
      `一级指标分值为${own}，通行设置是${usual}。有特殊情况的请说明。`,
    noSatisfaction: ({ own, usual }: { own: string; usual: string }) =>
      `没有满意度指标时，它的分值通常并入效益指标，即${usual}，现为${own}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
          | ⟦产出指标⟧ | 数量指标 | 抽检批次 | ≥600批次 | 40 |
          | ^ | 质量指标 | 检验报告准确率 | ≥99% | 20 |
          | 效益指标 | 社会效益指标 | 不合格食品处置率 | =100% | 20 |
          | 满意度指标 | 服务对象满意度指标 | 消费者满意度 | ≥85% | 10 |`,
        messages: ["different"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | ⟦产出指标⟧ | 数量指标 | 系统升级项数 | ≥5项 | 5项 | 30 | 30 |
          | ^ | 质量指标 | 系统故障率 | ≤1% | 0.4% | 30 | 30 |
          | 效益指标 | 社会效益指标 | 业务网办率 | ≥80% | 86% | 30 | 30 |`,
        messages: ["noSatisfaction"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
        | 产出指标 | 数量指标 | 抽检批次 | ≥600批次 | 30 |
        | ^ | 质量指标 | 检验报告准确率 | ≥99% | 20 |
        | 效益指标 | 社会效益指标 | 不合格食品处置率 | =100% | 30 |
        | 满意度指标 | 服务对象满意度指标 | 消费者满意度 | ≥85% | 10 |`,
      `
        | 项目支出绩效目标申报表 | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
        | 产出指标（60分） | 数量指标 | 抽检批次 | ≥600批次 | 40 |
        | ^ | 质量指标 | 检验报告准确率 | ≥99% | 20 |
        | 效益指标（20分） | 社会效益指标 | 不合格食品处置率 | =100% | 20 |
        | 满意度指标（10分） | 服务对象满意度指标 | 消费者满意度 | ≥85% | 10 |`,
    ],
  },

  *check({ form, profile }) {
    const sums = comparable(form, profile);
    const usual = sums && usualPoints((level) => pointsOf(sums, level), profile);
    if (!usual) return;
    const off = weighed.filter((level) => !samePoints(pointsOf(sums, level), usual[level]));
    const places = off.map((level) => sums.get(level)?.at ?? null).filter((at) => at !== null);
    const [at = null, ...related] = places;
    if (off.length === 0) return;
    const own = listed({
      成本指标: pointsOf(sums, "成本指标"),
      产出指标: pointsOf(sums, "产出指标"),
      效益指标: pointsOf(sums, "效益指标"),
      满意度指标: pointsOf(sums, "满意度指标"),
    });
    const data = { own, usual: listed(usual) };
    if (usual.满意度指标 === 0) yield { messageId: "noSatisfaction", at, related, data };
    else yield { messageId: "different", at, related, data };
  },
});
