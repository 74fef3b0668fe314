import type { Quantity } from "../../form/form";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { anyFault, rowsOf } from "./rows";

interface Data {
  text: string;
  likely: string | undefined;
}

/** Growth may well be 250 %. */
const unbounded = /增长|增速|增幅|增加|提高|提升|上升|变动|收益|回报|增值|杠杆|放大|撬动|带动|拉动/;

/** `290%` was most likely ≥90%: the scanner took ≥ for a 2. */
function likelyReading(text: string): string | undefined {
  const percent = /^2([1-9]\d(?:\.\d+)?|100)\s*[%％$]$/.exec(text.trim())?.[1];
  return percent && `≥${percent}%`;
}

function describe(what: string, { text, likely }: Data): string {
  return `${what}${text}像是写错了${likely ? `，疑为 ${likely}` : ""}，请核对后改正。`;
}

export default defineRule({
  id: "target-misread",
  title: "认错、写错的数值应当改正",
  why: "从纸面扫描来的表常把“≥”认成“2”，上下限写反、日历上没有的日期也无法判断是否完成，按错的数值无法复算得分。",
  basis: basis.practice,
  level: "warning",
  book: ["Q-PCTOVER"],
  when: anyFault("misread", "actual-misread"),
  messages: {
    target: (data: Data) => describe("指标值", data),
    actual: (data: Data) => describe("完成值", data),
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 质量指标 | 苗木成活率 | ⟦290%⟧ | 96% | 20 | 20 |
| 满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥85% | ⟦295%⟧ | 10 | 10 |`,
        messages: ["target", "actual"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 时效指标 | 验收时间 | ⟦2023年11月31日前⟧ | 2023年11月20日 | 20 | 20 |
| ^ | ^ | 结算时间 | 2023年12月底前 | ⟦2023-13-05⟧ | 10 | 10 |`,
        messages: ["target", "actual"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 质量指标 | 苗木成活率 | ⟦95%-80%⟧ |
| ^ | 时效指标 | 补植时限 | 10-15天 |
| ^ | ^ | 越冬管护时段 | 11-3月 |`,
        messages: ["target"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 质量指标 | 苗木成活率 | ≥90% | 96% | 20 | 20 |
| 效益指标 | 经济效益指标 | 合作社收入增长率 | 220% | 235% | 20 | 20 |`,
    ],
  },
  *check({ form }) {
    const found = ({ text, at }: Quantity) => ({
      data: { text: quoted(text), likely: likelyReading(text) },
      at,
    });
    for (const { indicator, name, target, targetFault, oddActual } of rowsOf(form)) {
      const { actual } = indicator;
      if (unbounded.test(name)) continue;
      if (target && targetFault === "misread") yield { messageId: "target", ...found(target) };
      if (actual && oddActual === "actual-misread") yield { messageId: "actual", ...found(actual) };
    }
  },
});
