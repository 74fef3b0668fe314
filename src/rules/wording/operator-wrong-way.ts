import { isAdverse } from "../../form/direction";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { readingWith, turnedTo } from "./rewrite-target";
import { anyFault, rowsOf } from "./rows";

interface Data {
  name: string;
  text: string;
  turned: string;
}

export default defineRule({
  id: "operator-wrong-way",
  title: "比较符号应与指标的好坏方向一致",
  why: "符号写反，完成得越差反而得分越高。",
  basis: basis.practice,
  level: "warning",
  book: ["Q-SIGNMISMATCH", "D-CONTROL"],
  when: anyFault("wrong-way"),
  messages: {
    adverse: ({ name, text, turned }: Data) => `${name}越少越好，写成 ${text} 是越多越好，应为 ${turned}。`,
    ceiling: ({ name, text, turned }: Data) => `${name}应当有上限，写成 ${text} 是越多越好，疑为 ${turned}。`,
    floor: ({ name, text, turned }: Data) => `${name}越高越好，写成 ${text} 是越低越好，应为 ${turned}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 成本指标 | 项目总成本 | ⟦≥20万元⟧ | 10 |
| 效益指标 | 社会效益指标 | 有效投诉率 | ⟦≥5%⟧ | 20 |
| 满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ⟦≤90%⟧ | 10 |`,
        messages: ["ceiling", "adverse", "floor"],
      },
      {
        sheet: `
| 指标名称 | 计量单位 | 指标性质 | 指标值 | 权重 |
| 施工安全事故起数 | 起 | ⟦≥⟧ | 2 | 20 |`,
        messages: ["adverse"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 成本指标 | 项目总成本 | ≤20万元 | 10 |
| ^ | ^ | 特困人员救助供养标准 | ≥570元/人·月 | 10 |
| ^ | 数量指标 | 查办市场违法案件数 | ≥20件 | 10 |
| ^ | 质量指标 | 血液报废率 | ≤3% | 10 |
| 效益指标 | 经济效益指标 | 挽回国家和集体经济损失 | ≥100万元 | 10 |
| ^ | 社会效益指标 | 投诉办结率 | ≥95% | 20 |
| ^ | 生态效益指标 | 单位产值能耗下降率 | ≥3% | 20 |`,
    ],
  },
  *check({ form }) {
    for (const { name, target, targetFault } of rowsOf(form)) {
      if (!target || targetFault !== "wrong-way") continue;
      const { operator } = target.value;
      const isFloor = operator === "≥" || operator === ">";
      const right = isFloor ? "≤" : "≥";
      const turned = readingWith(target, right);
      const messageId = isFloor ? (isAdverse(name) ? "adverse" : "ceiling") : "floor";
      yield {
        messageId,
        data: { name: quoted(name), text: target.text.trim(), turned },
        at: target.operatorCell?.at ?? target.at,
        related: [target.at],
        fixes: [turnedTo(target, right)],
      };
    }
  },
});
