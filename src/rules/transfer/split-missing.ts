import { plainName } from "../../form/plain-name";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { splitRows } from "./parts";
import splitSum from "./split-sum";

export default defineRule({
  id: "split-missing",
  title: "上级的指标应分解到下级",
  why: "上级下达的指标没有一个下级承接，年底就没有人报得出结果。",
  basis: basis.transferGoals,
  level: "warning",
  book: ["P-MISSING"],
  kinds: ["transfer-target"],
  needs: ["parts"],
  messages: {
    missing: ({ name, count }: { name: string; count: number }) =>
      `${count} 张下级表都没有“${name}”，应分解到下级。`,
  },
  examples: {
    parts: splitSum.examples.parts ?? [],
    bad: [
      {
        sheet: `
          | 转移支付区域绩效目标表 | < | < | < |
          | 项目名称 | 危房改造补助 | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 危房改造户数 | ≥480户 |
          | 效益指标 | 生态效益指标 | ⟦建筑垃圾资源化利用率⟧ | ≥60% |
          | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% |`,
        messages: ["missing"],
      },
    ],
    good: [
      `
        | 转移支付区域绩效目标表 | < | < | < |
        | 项目名称 | 危房改造补助 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 危房改造户数 | ≥480户 |
        | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% |`,
    ],
  },

  *check(context) {
    const rows = splitRows(context);
    const count = context.related?.parts?.length ?? 0;
    const missing = rows.filter(({ parts }) => parts.length === 0);
    // Where most rows have no counterpart the forms are hardly parts of this one.
    if (missing.length * 2 > rows.length) return;
    for (const { whole } of missing)
      yield { messageId: "missing", at: whole.name.at, data: { name: plainName(whole.name.text), count } };
  },
});
