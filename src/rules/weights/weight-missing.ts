import type { Form, Indicator } from "../../form/form";
import type { Profile } from "../../profile/profile";
import { isBlank } from "../../values/blank";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { allowedTotals, samePoints } from "./allowed-totals";
import { executionPoints } from "./execution-points";
import { gapOf, groupSums } from "./group-sums";
import { fullMarks, isIdle, weightsOf, type Weights } from "./weights-of-form";

const nothing = /^(?:0(?:\.0+)?%?|无|不适用)?$/;

/** 0 for the name or the target as well: a row that the unit marks as not applying. */
function isUnused({ name, target }: Indicator): boolean {
  return [name, target].some((field) => field !== null && nothing.test(field.text.normalize("NFKC").trim()));
}

/** All points are given away already: the rows without a weight share the one above them. */
function isGivenAway(form: Form, profile: Profile, { sum }: Weights): boolean {
  if (allowedTotals(form, profile, executionPoints(form)).some((total) => samePoints(total, sum)))
    return true;
  const groups = groupSums(form, 1, "weight");
  // Inside 产出指标(40-50分) nothing is told by the sum.
  return groups.length > 0 && groups.every((group) => gapOf(group) === 0 && group.least === group.most);
}

/** A row with a score of its own, where the weights stop short of all points and no money block has the rest. */
function isOwed(form: Form, { sum }: Weights): (row: Indicator) => boolean {
  const hasRest = sum >= fullMarks || executionPoints(form).block !== null;
  return ({ score }) => !hasRest && score !== null && !score.covered && (score.points ?? 0) > 0;
}

/** The only rows of a level 1: there is none above to share the points of. */
function standsAlone({ level1 }: Indicator, { rows }: Weights): boolean {
  return (
    level1 !== null && level1 !== "预算执行" && !rows.some(({ indicator }) => indicator.level1 === level1)
  );
}

/** The money has a score, and nothing says out of how much. */
function* ofMoney({ budget }: Form) {
  const { weight, score } = budget?.total ?? {};
  if (weight && isBlank(weight.text) && score?.points)
    yield { messageId: "empty", at: weight.at, data: { name: "预算执行" } } as const;
}

export default defineRule({
  id: "weight-missing",
  title: "指标没有分值",
  why: "没有分值的指标不参与计分，设了等于没设。确实不适用的，整行留空即可。",
  basis: basis.selfReviewWeights,
  level: "error",
  book: ["S-WEIGHT0"],
  needs: ["weight column"],
  messages: {
    empty: ({ name }: { name: string }) => `“${name}”没有填分值。`,
    zero: ({ name }: { name: string }) => `“${name}”的分值是 0，完成与否都不计分。`,
    none: ({ count }: { count: number }) => `表上有分值一列，${count} 个指标都没有填。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 清淤河段长度 | ≥15公里 | 15.6公里 | 30 | 30 |
          | ^ | 时效指标 | 清淤完成时间 | 6月底前 | 6月20日 | ⟦⟧ | 10 |
          | 效益指标 | 生态效益指标 | 水质达标率 | ≥90% | 92% | 30 | 30 |
          | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | 91% | ⟦0⟧ | 0 |`,
        messages: ["empty", "zero"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 | ⟦分值⟧ |
          | 产出指标 | 数量指标 | 编制规划数 | ≥2项 | |
          | 效益指标 | 社会效益指标 | 规划成果应用数 | ≥2项 | |`,
        messages: ["none"],
      },
      {
        sheet: `
          | 项目支出绩效目标审批表 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
          | 产出指标（40-50）分 | 数量指标 | 奖励举报次数 | ≥5次 | ⟦⟧ |
          | ^ | 质量指标 | 举报查实率 | ≥60% | 40 |
          | 效益指标（20-30）分 | 社会效益指标 | 隐患整改率 | ≥95% | 30 |
          | 满意度指标（10）分 | 服务对象满意度指标 | 群众满意度 | ≥90% | 10 |`,
        messages: ["empty"],
      },
      {
        sheet: `
          | 项目支出绩效目标表 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
          | 产出指标 | 数量指标 | 举办宣传活动 | ≥18场 | 50 |
          | 效益指标 | 经济效益指标 | 旅游收入增长率 | ≥15% | 40 |
          | 满意度指标 | 服务对象满意度指标 | 游客满意度 | ≥90% | ⟦⟧ |`,
        messages: ["empty"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标审批表 | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
        | 成本指标 | 社会成本指标 | 0 | 0 | 0 |
        | 产出指标 | 数量指标 | 巡护里程 | ≥8000公里 | 30 |
        | ^ | ^ | 其中：夜间巡护 | ≥2000公里 | |
        | ^ | 质量指标 | 火情处置及时率 | ≥98% | 20 |
        | 效益指标 | 生态效益指标 | 森林覆盖率 | ≥62% | 30 |
        | 满意度指标 | 服务对象满意度指标 | 林农满意度 | ≥90% | 10 |`,
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 栽植株数 | ≥5000株 | 5120株 | 50 | 50 |
        | ^ | ^ | 栽植品种数 | ≥4种 | 4种 | ^ | ^ |
        | 效益指标 | 生态效益指标 | 成活率 | ≥90% | 93% | 30 | 30 |
        | 满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥90% | 92% | 10 | 10 |`,
    ],
  },

  *check({ form, profile }) {
    const column = form.columns.weight;
    if (!column) return;
    const weights = weightsOf(form);
    if (!weights) {
      const inUse = form.indicators.filter((indicator) => !indicator.breakdown && !isIdle(indicator));
      const empty = inUse.length > 0 && inUse.every(({ weight }) => weight !== null && isBlank(weight.text));
      if (empty) yield { messageId: "none", at: column.at, data: { count: inUse.length }, level: "warning" };
      return;
    }
    if (weights.sum < fullMarks) yield* ofMoney(form);
    for (const { indicator, points } of weights.rows) {
      if (points !== 0 || isUnused(indicator)) continue;
      const at = indicator.weight?.at ?? null;
      yield { messageId: "zero", at, data: { name: indicator.name.text }, level: profile.zeroWeight };
    }
    const blank = weights.unread.filter(({ weight }) => weight !== null && isBlank(weight.text));
    if (blank.length === 0) return;
    const owed = isOwed(form, weights);
    const missing = isGivenAway(form, profile, weights)
      ? blank.filter((row) => owed(row) || standsAlone(row, weights))
      : blank;
    for (const { name, weight } of missing)
      yield { messageId: "empty", at: weight?.at ?? null, data: { name: name.text } };
  },
});
