import type { Indicator, Quantity } from "../../form/form";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { rowsOf } from "./rows";

/** Marked 定性, or a grade or words where nothing else is to be said. */
function isQualitative({ value }: Quantity, indicator: Indicator): boolean {
  if (value.flags.includes("qualitative")) return true;
  return (
    (value.kind === "grade" || value.kind === "text") &&
    indicator.level2 !== "数量指标" &&
    !/^[是否有无]$/.test(value.text)
  );
}

export default defineRule({
  id: "standard-missing",
  title: "定性指标应写明评分标准",
  why: "定性指标靠评分标准区分达成、部分达成和未达成，空着就只能凭印象打分。",
  basis: basis.qualitativeScore,
  level: "warning",
  book: ["Q-QUALNOSTD"],
  messages: {
    empty: ({ text }: { text: string }) => `指标值${text}是定性的，评分标准空着，应写明各档怎么得分。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 分值 | 评分标准 |
| 效益指标 | 可持续影响指标 | 长效管护制度 | 定性 | 健全 | | 20 | ⟦⟧ |
| 产出指标 | 数量指标 | 管护绿地面积 | ≥ | 37 | 万平方米 | 20 | 按完成比例得分 |`,
        messages: ["empty"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 分值 | 评分标准 |
| 效益指标 | 可持续影响指标 | 长效管护制度 | 定性 | 健全 | | 20 | 有制度且执行得满分，有制度未执行得60% |
| 产出指标 | 数量指标 | 管护绿地面积 | ≥ | 37 | 万平方米 | 20 | |`,
    ],
  },
  *check({ form }) {
    for (const { indicator, target, targetFault } of rowsOf(form)) {
      const { standard } = indicator.extra;
      if (!target || target.covered || !standard || standard.text.trim() !== "" || targetFault !== null)
        continue;
      if (isQualitative(target, indicator))
        yield { messageId: "empty", data: { text: quoted(target.text) }, at: standard.at };
    }
  },
});
