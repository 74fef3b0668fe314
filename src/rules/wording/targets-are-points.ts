import { rangeFrom } from "../../sheet/address";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { anyFault, rowsOf } from "./rows";
import { sumOfPoints } from "./sum-of-points";

export default defineRule({
  id: "targets-are-points",
  title: "指标值栏应填目标，不填分值",
  why: "指标值写的是要做到多少。填了分值，就没有目标可以比较。",
  basis: basis.practice,
  level: "warning",
  book: [],
  when: anyFault("points"),
  messages: {
    points: ({ sum }: { sum: number }) =>
      `指标值都没有单位，合计正好 ${sum}，像是填成了分值。应填要完成的数量、比率或时间。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 |
| 产出指标 | 数量指标 | 修建机耕道长度 | ⟦30⟧ |
| ^ | 质量指标 | 工程验收合格率 | 20 |
| 效益指标 | 社会效益指标 | 受益农户数 | 40 |
| 满意度指标 | 服务对象满意度指标 | 农户满意度 | 10 |`,
        messages: ["points"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 |
| 产出指标 | 数量指标 | 修建机耕道长度 | 30公里 |
| ^ | 质量指标 | 工程验收合格率 | 20% |
| 效益指标 | 社会效益指标 | 受益农户数 | 40户 |
| 满意度指标 | 服务对象满意度指标 | 农户满意度 | 10% |`,
    ],
  },

  *check({ form }) {
    const rows = rowsOf(form);
    const sum = sumOfPoints(rows);
    if (sum === null) return;
    const at = rangeFrom(rows[0]?.target?.at, rows.at(-1)?.target?.at);
    yield { messageId: "points", data: { sum }, at };
  },
});
