import type { Goal } from "../../form/form";
import { isBlank } from "../../values/blank";
import { plainGlyphs } from "../../values/plain-glyphs";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { toldGoals, type ToldGoal } from "../related/claims";
import { quoted } from "../wording/quoted";
import { emptyWords, templateHint, withoutMarks } from "./reasons-lexicon";

type Fault = "blank" | "hint" | "stock" | "copied" | "no-figures";

const shortestCopy = 6;
const longestStock = 24;
const longestHint = 59;

function faultOf({ expected, actual }: Goal): Fault | null {
  if (!actual) return null;
  const result = withoutMarks(actual.value.text);
  const goal = withoutMarks(expected?.value.text ?? "");
  // Where the goal itself is missing, that is the one thing to say.
  if (isBlank(result)) return expected && isBlank(goal) ? null : "blank";
  if (result === goal) return goal.length < shortestCopy || templateHint.test(result) ? null : "copied";
  if (result.length <= longestHint && templateHint.test(result)) return "hint";
  return result.length <= longestStock && result.replace(emptyWords, "") === "" ? "stock" : null;
}

const anyCount = /\d|[百千]分之|[两三四五六七八九十百千][余多]?[个项处座台套人名户场次期批件所家条]/;

/** The goal gives figures for the year, and what became of them is told without any. */
function tellsNoFigures({ goal, expected }: ToldGoal): boolean {
  return expected.claims.length > 0 && !anyCount.test(plainGlyphs(goal.actual?.value.text ?? ""));
}

export default defineRule({
  id: "goal-result-empty",
  title: "实际完成情况写出做了什么",
  why: "实际完成情况要对照目标写数量和结果。只写“完成年度目标”，等于没有自评。",
  basis: basis.selfReviewContent,
  level: "warning",
  book: ["S-GOALDONEEMPTY"],
  kinds: reviewKinds,
  messages: {
    blank: ({ label }: { label: string }) => `${quoted(label)}没有填。`,
    hint: ({ label }: { label: string }) => `${quoted(label)}还是表上的填写提示，没有填写内容。`,
    stock: ({ text }: { text: string }) => `${quoted(text)}没有内容，应写明完成了什么、完成了多少。`,
    copied: () => "实际完成情况与目标一字不差，应写实际的数量和结果。",
    noFigures: () => "目标里写了数量，实际完成情况没有写，应写明完成了多少。",
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < |
          | ^ | 建设灌区渠道6公里，改造泵站1座。 | < | < | ⟦完成年度目标。⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 建设渠道 | ≥6公里 | 6公里 | 90 | 90 |`,
        messages: ["stock"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < |
          | ^ | 保障社区食堂正常运营，为老年人供餐。 | < | < | ⟦⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 供餐人次 | ≥5000人次 | 5100人次 | 90 | 90 |`,
        messages: ["blank"],
      },
      {
        sheet: `
          | 部门预算项目支出绩效自评表 | < | < | < | < | < | < |
          | 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < |
          | ^ | 保障社区食堂正常运营，为老年人供餐。 | < | < | ⟦保障社区食堂正常运营，为老年人供餐⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 供餐人次 | ≥5000人次 | 5100人次 | 90 | 90 |`,
        messages: ["copied"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < |
          | ^ | 建设收容所200平方米，安装围栏120米。 | < | < | ⟦收容所和围栏已经建成，通过验收。⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 收容所面积 | ≥200平方米 | 204平方米 | 90 | 90 |`,
        messages: ["noFigures"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < |
        | ^ | 建设灌区渠道6公里，改造泵站1座。 | < | < | 建成渠道6公里，泵站改造完成并通过验收。 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 建设渠道 | ≥6公里 | 6公里 | 90 | 90 |`,
    ],
  },

  *check({ form }) {
    for (const told of toldGoals(form)) {
      const { goal } = told;
      const fault = faultOf(goal) ?? (tellsNoFigures(told) ? "no-figures" : null);
      if (!fault || !goal.actual) continue;
      const { label, value } = goal.actual;
      const { at } = value;
      if (fault === "blank") yield { messageId: "blank", at, data: { label: label.text }, level: "error" };
      else if (fault === "hint") yield { messageId: "hint", at, data: { label: label.text }, level: "error" };
      else if (fault === "stock") yield { messageId: "stock", at, data: { text: value.text } };
      else if (fault === "copied") yield { messageId: "copied", at, data: {} };
      else yield { messageId: "noFigures", at, data: {}, level: "advice" };
    }
  },
});
