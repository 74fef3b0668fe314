import type { SheetDraft } from "../../sheet/sheet-draft";
import { columnRange, formDraft } from "./form-draft";

/** Title, heading and header of the form, in table text: ten rows, six columns. */
export const targetHead = (year: number, points: number): string => `
| 项目支出绩效目标申报表 | < | < | < | < | < |
| （${year}年度） | < | < | < | < | < |
| 项目名称 | < | | < | < | < |
| 主管部门及代码 | < | | 实施单位 | | < |
| 项目资金\\n（万元） | < | 年度资金总额 | | < | < |
| ^ | < | 其中：财政拨款 | | < | < |
| ^ | < | 上年结转 | | < | < |
| ^ | < | 其他资金 | | < | < |
| 年度绩效目标 | | < | < | < | < |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重（${points}） |`;

/** In characters, from the first column on. */
export const targetWidths: readonly number[] = [9, 13, 20, 26, 18, 12];

const usualPoints = 90;

const table = (year: number): string => `${targetHead(year, usualPoints)}
| ^ | 成本指标 | 经济成本指标 | | | |
| ^ | ^ | 社会成本指标 | | | |
| ^ | ^ | 生态环境成本指标 | | | |
| ^ | 产出指标 | 数量指标 | | | |
| ^ | ^ | ^ | | | |
| ^ | ^ | 质量指标 | | | |
| ^ | ^ | ^ | | | |
| ^ | ^ | 时效指标 | | | |
| ^ | 效益指标 | 经济效益指标 | | | |
| ^ | ^ | 社会效益指标 | | | |
| ^ | ^ | 生态效益指标 | | | |
| ^ | 满意度指标 | 服务对象满意度指标 | | | |
`;

const kinds = 2;

/** A blank 项目支出绩效目标申报表 as it is used since the core indicators came in. */
export function targetForm(year: number): SheetDraft {
  return formDraft({
    name: "绩效目标申报表",
    table: table(year),
    widths: targetWidths,
    choices: [
      { range: columnRange(kinds, 10, 12), values: ["经济成本指标", "社会成本指标", "生态环境成本指标"] },
      { range: columnRange(kinds, 13, 17), values: ["数量指标", "质量指标", "时效指标"] },
      { range: columnRange(kinds, 18, 20), values: ["经济效益指标", "社会效益指标", "生态效益指标"] },
      { range: columnRange(kinds, 21, 21), values: ["服务对象满意度指标"] },
    ],
    landscape: false,
  });
}
