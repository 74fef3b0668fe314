import { tolerance } from "../../scoring/settle-score";
import { formatPoints } from "../../values/hundredths";
import { quoted } from "../wording/quoted";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { setScore } from "./set-score";

interface Data {
  readonly text: string;
  readonly least: number;
  readonly most: number;
  readonly score: number;
}

export default defineRule({
  id: "score-over-tier",
  title: "定性指标的得分不能高于所选的一档",
  why: "三档各有得分区间，选了哪一档，得分就在哪一档之内。",
  basis: basis.qualitativeScore,
  level: "error",
  book: ["S-QUALRANGE"],
  kinds: reviewKinds,
  messages: {
    over: ({ text, least, most, score }: Data) =>
      `完成值${text}一档得 ${formatPoints(least)}–${formatPoints(most)} 分，得分 ${formatPoints(score)} 偏高。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 效益指标 | 营商环境 | 持续优化 | 部分达成年度指标并具有一定效果 | 10 | ⟦9.5⟧ |
| ^ | 办事便利程度 | 明显提高 | 未达成年度指标且效果较差 | 20 | ⟦15⟧ |
| ^ | 政策知晓情况 | 广泛知晓 | 达成年度指标 | 10 | 9 |`,
        messages: ["over", "over"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 效益指标 | 营商环境 | 持续优化 | 部分达成年度指标并具有一定效果 | 10 | 7 |
| ^ | 办事便利程度 | 明显提高 | 达成年度指标 | 20 | 20 |`,
    ],
  },

  *check({ scores }) {
    for (const { indicator, formula, declared, least, most } of scores.indicators) {
      const { score, weight, actual } = indicator;
      if (formula !== "qualitative" || declared === null || least === null || most === null) continue;
      if (!score || !actual || declared <= most + tolerance) continue;
      if (declared > (weight?.points ?? 0) + tolerance) continue;
      const data = { text: quoted(actual.text), least, most, score: declared };
      yield { messageId: "over", at: score.at, data, fixes: [setScore(score, most)] };
    }
  },
});
