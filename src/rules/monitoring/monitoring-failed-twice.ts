import type { Form, Indicator } from "../../form/form";
import { pairIndicators } from "../../form/pair-indicators";
import type { Profile } from "../../profile/profile";
import { lightsOf } from "../../scoring/lights";
import { isBlank } from "../../values/blank";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { monitoringKinds } from "./monitoring-row";

function redRows(form: Form, profile: Profile): ReadonlySet<Indicator> {
  const red = lightsOf(form, profile).filter(({ light }) => light === "red");
  return new Set(red.map(({ indicator }) => indicator));
}

/** A target that was adjusted meanwhile is what correcting looks like. */
function isAdjusted({ adjusted }: Indicator): boolean {
  return adjusted !== null && !isBlank(adjusted.text);
}

export default defineRule({
  id: "monitoring-failed-twice",
  title: "连续两次亮红灯的指标要纠偏",
  why: "监控发现的偏差应当及时纠正。两次监控都落后，说明措施没有见效，年末评价等级也可能受影响。",
  basis: basis.dualMonitoring,
  level: "advice",
  book: ["M-TWOFAIL"],
  kinds: monitoringKinds,
  messages: {
    twice: ({ before, now, isCapped }: { before: number; now: number; isCapped: boolean }) =>
      `1—${before} 月和 1—${now} 月两次都是红灯，${
        isCapped ? "仍未纠正的，评价结果不得为优、良。" : "宜写明已采取的纠偏措施，或按程序申请调整指标值。"
      }`,
  },
  examples: {
    earlier: `
      | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—5月执行情况 | 全年预计完成情况 | 原因说明 |
      | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 2公里 | 24公里 | 招标推迟 |
      | ^ | ^ | 安装水表块数 | ≥1200块 | 100块 | 1200块 | 到货推迟 |`,
    bad: [
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—8月执行情况 | 全年预计完成情况 | 原因说明 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | ⟦6公里⟧ | 24公里 | 雨季停工 |
          | ^ | ^ | 安装水表块数 | ≥1200块 | 900块 | 1200块 |  |`,
        messages: ["twice"],
      },
    ],
    good: [
      `
        | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—8月执行情况 | 全年预计完成情况 | 原因说明 |
        | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 17公里 | 24公里 |  |
        | ^ | ^ | 安装水表块数 | ≥1200块 | 900块 | 1200块 |  |`,
    ],
  },

  *check({ form, profile, related }) {
    const earlier = related?.earlier?.form;
    if (!earlier || form.month === undefined || earlier.month === undefined) return;
    const [red, wasRed] = [redRows(form, profile), redRows(earlier, profile)];
    const isCapped = profile.results?.caps?.some(({ tick }) => tick === "monitoring-failed") ?? false;
    const data = { before: earlier.month, now: form.month, isCapped };
    for (const { before, now } of pairIndicators(earlier, form).pairs) {
      if (!red.has(now) || !wasRed.has(before) || isAdjusted(now) || !now.actual) continue;
      const { at } = now.actual;
      yield { messageId: "twice", at, data, level: isCapped ? "warning" : "advice" };
    }
  },
});
