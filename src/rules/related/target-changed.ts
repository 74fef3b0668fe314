import type { IndicatorPair } from "../../form/pair-indicators";
import type { Profile } from "../../profile/profile";
import { scoreIndicator } from "../../scoring/indicator-score";
import { tolerance } from "../../scoring/settle-score";
import { formatPoints } from "../../values/hundredths";
import { flatText } from "../../values/flat-text";
import { basis } from "../basis";
import { laterKinds } from "../form-kinds";
import { defineRule } from "../rule";
import { comparedRows, isStrange } from "./compared";
import { targetDifference } from "./same-target";

/** How many hundredths of a point the row has that it would not have under the approved target. */
function pointsGained({ before, now }: IndicatorPair, profile: Profile): number {
  const declared = now.score?.points ?? null;
  const { most } = scoreIndicator({ indicator: { ...now, target: before.target, adjusted: null }, profile });
  if (declared === null || most === null) return 0;
  const gained = declared - most;
  return gained > tolerance ? gained : 0;
}

interface Said {
  readonly before: string;
  readonly now: string;
}

export default defineRule({
  id: "target-changed",
  title: "指标值应与批复的目标表一致",
  why: "自评和监控使用随预算批复的指标值。改动过的，审核时要看调整的批复。",
  basis: basis.approvedIndicators,
  level: "warning",
  book: ["S-TARGETCHANGED"],
  kinds: laterKinds,
  needs: ["approved form"],
  messages: {
    changed: ({ before, now }: Said) => `批复的指标值是“${before}”，这里是“${now}”。如经批准调整，附上批复。`,
    raised: ({ before, now, gained }: Said & { gained: string }) =>
      `批复的指标值是“${before}”，这里改成“${now}”，多得 ${gained} 分。应按批复的评分；如经批准调整，附上批复。`,
    reworded: ({ before, now }: Said) => `指标值的表述与批复的“${before}”不同，这里是“${now}”。`,
    dropped: ({ before }: { before: string }) => `批复的指标值是“${before}”，这里没有填写。`,
  },
  examples: {
    approved: `
      | 项目支出绩效目标申报表 | < | < | < | < |
      | 项目名称 | 图书购置 | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
      | 产出指标 | 数量指标 | 购置图书册数 | ≥5000册 | 30 |
      | ^ | 质量指标 | 图书验收合格率 | =100% | 20 |
      | ^ | 时效指标 | 完成时间 | 11月底前 | 10 |
      | 效益指标 | 社会效益指标 | 阅读环境 | 明显改善 | 20 |
      | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 10 |`,
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < |
          | 项目名称 | 图书购置 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 |
          | 产出指标 | 数量指标 | 购置图书册数 | ⟦≥4000册⟧ | 4100册 | 30 |
          | ^ | 质量指标 | 图书验收合格率 | =100% | 100% | 20 |
          | ^ | 时效指标 | 完成时间 | ⟦12月底前⟧ | 12月 | 10 |
          | 效益指标 | 社会效益指标 | 阅读环境 | ⟦有所提高⟧ | 达成年度指标 | 20 |
          | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ⟦⟧ | 93% | 10 |`,
        messages: ["changed", "changed", "reworded", "dropped"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目名称 | 图书购置 | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 购置图书册数 | ⟦≥4000册⟧ | 4100册 | 30 | 30 |
          | ^ | 质量指标 | 图书验收合格率 | =100% | 100% | 20 | 20 |`,
        messages: ["raised"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目名称 | 图书购置 | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 质量指标 | 指标1：图书验收合格率 | 100% | 100% | 20 | 20 |
        | ^ | 数量指标 | 购置图书数量 | 不少于0.5万册 | 5100册 | 30 | 30 |
        | ^ | 时效指标 | 完成时间 | 11月30日前 | 11月 | 10 | 10 |
        | 效益指标 | 社会效益指标 | 阅读环境 | 明显改善。 | 达成年度指标 | 20 | 20 |
        | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90％ | 93% | 10 | 10 |`,
    ],
  },

  *check(context) {
    const compared = comparedRows(context);
    if (!compared || isStrange(compared)) return;
    const mayAdjust = context.form.columns.adjusted !== undefined;
    for (const pair of compared.pairs) {
      const { before, now } = pair;
      if (!before.target || !now.target || before.target.covered || now.target.covered) continue;
      const { at } = now.target;
      const data = { before: flatText(before.target.text), now: flatText(now.target.text) };
      if (data.before !== "" && data.now === "") {
        yield { messageId: "dropped", at, data };
        continue;
      }
      const difference = targetDifference(before.target.value, now.target.value);
      if (difference === "words") yield { messageId: "reworded", at, data, level: "advice" };
      if (difference !== "value") continue;
      const gained = mayAdjust ? 0 : pointsGained(pair, context.profile);
      if (gained > 0)
        yield {
          messageId: "raised",
          at,
          related: now.score ? [now.score.at] : [],
          data: { ...data, gained: formatPoints(gained) },
          level: "error",
        };
      else yield { messageId: "changed", at, data };
    }
  },
});
