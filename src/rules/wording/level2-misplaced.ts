import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { rightPlace } from "./right-place";
import { rowsOf } from "./rows";
import { wrongParents } from "./wrong-parent";

interface Data {
  name: string;
  under: string;
  belongs: string;
}

export default defineRule({
  id: "level2-misplaced",
  title: "指标应放在对应的二级指标下",
  why: "放错类别，各类指标的分值就失真，也会被认为缺少该类指标。",
  basis: basis.coreIndicators,
  level: "warning",
  book: ["Q-WRONGL2"],
  messages: {
    misplaced: ({ name, under, belongs }: Data) => `${name}放在${under}下，应归入${belongs}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | ⟦工程验收合格率⟧ | =100% | 20 |
| ^ | 质量指标 | ⟦受益农户满意度⟧ | ≥90% | 20 |
| 效益指标 | 社会效益指标 | ⟦工程款支付率⟧ | =100% | 20 |
| 满意度指标 | 服务对象满意度指标 | ⟦粮食安全事件发生数⟧ | 0起 | 10 |`,
        messages: ["misplaced", "misplaced", "misplaced", "misplaced"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 栽植株数 | ≥5000株 | 20 |
| ^ | ⟦社会效益指标⟧ | 带动就业人数 | ≥80人 | 20 |
| ^ | 时效指标 | 栽植完成时间 | 4月底前 | 20 |
| 效益指标 | 生态效益指标 | 新增绿化面积 | ≥300亩 | 30 |`,
        messages: ["misplaced"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 新增床位 | ≥120张 | 40 |
| ^ | ⟦社会效益指标⟧ | 床位投用时间 | 9月底前 | 10 |
| 产出指标 | ⟦经济效益指标⟧ | 专项收入 | ≥420万元 | 30 |
| 满意度指标 | 服务对象满意度指标 | 患者满意度 | ≥90% | 10 |`,
        messages: ["misplaced", "misplaced"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 栽植株数 | ≥5000株 | 20 |
| | 社会效益指标 | 带动就业人数 | ≥80人 | 20 |
| 效益指标 | 生态效益指标 | 新增绿化面积 | ≥300亩 | 30 |
| ^ | 服务对象满意度指标 | 群众满意度 | ≥90% | 10 |`,
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 疫苗接种覆盖率 | ≥95% | 20 |
| ^ | 质量指标 | 工程验收合格率 | =100% | 20 |
| ^ | 时效指标 | 补贴发放及时率 | =100% | 20 |
| 效益指标 | 社会效益指标 | 责任事故起数 | =0起 | 20 |
| 满意度指标 | 服务对象满意度指标 | 群众安全感 | ≥90% | 10 |`,
    ],
  },
  *check({ form }) {
    for (const { indicator, under, belongs } of wrongParents(form)) {
      const label = indicator.group2?.label;
      if (label)
        yield { messageId: "misplaced", data: { name: quoted(label.text), under, belongs }, at: label.at };
    }
    for (const { indicator, name, nameFault } of rowsOf(form)) {
      const belongs = nameFault === "misplaced" ? rightPlace(indicator, name) : null;
      if (belongs === null || indicator.level2 === null) continue;
      const data = { name: quoted(name), under: indicator.level2, belongs };
      yield { messageId: "misplaced", data, at: indicator.name.at };
    }
  },
});
