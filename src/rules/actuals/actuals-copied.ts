import { basis } from "../basis";
import { defineRule } from "../rule";
import { copiedActuals } from "./copied-actuals";
import { reviewKinds } from "../form-kinds";

export default defineRule({
  id: "actuals-copied",
  title: "完成值不应整列照抄指标值",
  why: "带“≥”“≤”的指标几乎项项恰好等于指标值，像是没有据实填报。",
  basis: basis.honestScores,
  level: "warning",
  book: ["S-COPYTARGET"],
  kinds: reviewKinds,
  messages: {
    copied: ({ equal, rows }: { equal: number; rows: number }) =>
      `${rows} 项带“≥”“≤”的指标中，${equal} 项的完成值恰好等于指标值，请按实际数核对。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 种植苗木数 | ≥5000株 | ⟦5000株⟧ | 10 | 10 |
| ^ | 抚育面积 | ≥300亩 | 300亩 | 10 | 10 |
| ^ | 验收合格率 | ≥100% | 100% | 20 | 20 |
| 成本指标 | 每亩抚育费用 | ≤400元 | 400元 | 10 | 10 |
| 效益指标 | 带动务工人数 | ≥60人 | 60人 | 30 | 30 |
| 满意度指标 | 林农满意度 | ≥90% | 90% | 10 | 10 |`,
        messages: ["copied"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 种植苗木数 | ≥5000株 | 5120株 | 10 | 10 |
| ^ | 抚育面积 | ≥300亩 | 300亩 | 10 | 10 |
| 成本指标 | 每亩抚育费用 | ≤400元 | 388元 | 10 | 10 |
| 效益指标 | 带动务工人数 | ≥60人 | 63人 | 30 | 30 |
| 满意度指标 | 林农满意度 | ≥90% | 93% | 10 | 10 |`,
      `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 发放校服套数 | =820套 | 820套 | 10 | 10 |
| ^ | 发放学校数 | 6所 | 6所 | 10 | 10 |
| ^ | 发放及时率 | =100% | 100% | 10 | 10 |
| ^ | 抽检合格率 | =100% | 100% | 10 | 10 |
| ^ | 发放批次 | =2批 | 2批 | 10 | 10 |`,
    ],
  },

  *check({ form }) {
    const copied = copiedActuals(form);
    const [first, last] = [copied?.equal[0], copied?.equal.at(-1)];
    if (!copied || !first || !last) return;
    const { at } = first.actual;
    const range = { top: at.row, left: at.col, bottom: last.actual.at.row, right: at.col };
    yield { messageId: "copied", at: range, data: { equal: copied.equal.length, rows: copied.rows.length } };
  },
});
