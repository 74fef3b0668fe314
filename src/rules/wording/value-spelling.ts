import type { Field, Form, Indicator, Points, Quantity } from "../../form/form";
import type { CellAddress } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { ownText } from "./own-text";
import { looksOdd, respell, respellSign } from "./respell";
import { rowsOf } from "./rows";

interface Respelled {
  readonly text: string;
  readonly at: CellAddress;
  readonly to: CellValue;
}

const plainFigure = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

function ofSign(field: Field | undefined): readonly Respelled[] {
  const to = field ? respellSign(field.text) : undefined;
  return field && to !== undefined ? [{ text: field.text, at: field.at, to }] : [];
}

function ofQuantity(quantity: Quantity | null, form: Form): readonly Respelled[] {
  if (!quantity || quantity.covered) return [];
  const to = respell(quantity, form.year);
  const signs = [...ofSign(quantity.operatorCell), ...ofSign(quantity.unitCell)];
  if (to === undefined) return signs;
  const text = ownText(quantity);
  return [{ text, at: quantity.at, to: plainFigure.test(to) ? Number(to) : to }, ...signs];
}

function ofPoints(field: Points | null): readonly Respelled[] {
  if (!field || field.covered || field.points === null || !/^[０-９．\s]+$/.test(field.text)) return [];
  return /[０-９]/.test(field.text) ? [{ text: field.text, at: field.at, to: field.points / 100 }] : [];
}

/** The texts of all rows that are looked at, as one: most forms have nothing odd, which one look tells. */
function textsOf({ indicators }: Form): string {
  const texts: string[] = [];
  for (const { target, adjusted, actual, forecast, weight, score } of indicators) {
    for (const field of [target, adjusted, actual, forecast, weight, score])
      if (field !== null && field.text !== "") texts.push(field.text);
    if (target?.operatorCell) texts.push(target.operatorCell.text);
    if (target?.unitCell) texts.push(target.unitCell.text);
  }
  return texts.join("|");
}

function ofRow(
  { target, adjusted, actual, forecast, weight, score }: Indicator,
  form: Form,
): readonly Respelled[] {
  const quantities = [target, adjusted, actual, forecast].flatMap((quantity) => ofQuantity(quantity, form));
  return [...quantities, ...ofPoints(weight), ...ofPoints(score)];
}

export default defineRule({
  id: "value-spelling",
  title: "数字、符号和单位的写法应当规范",
  why: "全角数字、“＞=”、“百分比”这样的写法，系统常常认不出，导入后变成文字。",
  basis: basis.platform,
  level: "advice",
  book: ["Q-UNITWORD"],
  needs: ["odd spelling"],
  when: ({ form }) => looksOdd(textsOf(form)),
  messages: {
    respell: ({ text, to }: { text: string; to: CellValue }) => `“${text}”宜写成“${String(to)}”。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 铺设管线长度 | ⟦>=3200米⟧ | 3250米 | ⟦２０⟧ | 20 |
| ^ | 质量指标 | 管线试压合格率 | ⟦=100百分比⟧ | ⟦１００％⟧ | 20 | 20 |
| ^ | 时效指标 | 按期完工率 | ⟦≥ 9 5%⟧ | 100% | 10 | 10 |`,
        messages: ["respell", "respell", "respell", "respell", "respell"],
      },
      {
        sheet: `
| 指标名称 | 计量单位 | 指标性质 | 指标值 | 权重 |
| 图书借阅率 | ⟦百分比⟧ | ⟦>=⟧ | 60 | 20 |`,
        messages: ["respell", "respell"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 铺设管线长度 | 不少于3200米 | 3250米 | 20 | 20 |
| ^ | 质量指标 | 管线试压合格率 | =100% | 100% | 20 | 20 |
| 效益指标 | 社会效益指标 | 供水条件改善（２期） | 明显改善 | 达成预期指标 | 10 | 10 |`,
    ],
  },
  *check({ form }) {
    // One operator or unit cell may be merged down beside several rows.
    const seen = new Set<string>();
    for (const { indicator } of rowsOf(form)) {
      for (const { text, at, to } of ofRow(indicator, form)) {
        const place = `${at.row},${at.col}`;
        if (seen.has(place)) continue;
        seen.add(place);
        const fix = { title: `改为 ${String(to)}`, kind: "safe", cells: [{ at, to }] } as const;
        yield { messageId: "respell", data: { text: text.trim(), to }, at, fixes: [fix] };
      }
    }
  },
});
