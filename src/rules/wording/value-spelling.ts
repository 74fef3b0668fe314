import type { Field, Form, Points, Quantity } from "../../form/form";
import type { CellAddress } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";
import { toCellValue } from "../actuals/write-into";
import { groupBy } from "../../values/group-by";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { ownText } from "./own-text";
import { respell, respellSign } from "./respell";
import { rowsOf, type JudgedRow } from "./rows";

interface Respelled {
  readonly text: string;
  readonly at: CellAddress;
  readonly to: CellValue;
}

/** From here on a system or a habit writes all of a form so: one matter, mended at once. */
const manyAlike = 4;
/** So many of all kinds are one matter, too. */
const manyOdd = 6;

const aFigure = /\d[\d.]*/g;

/** What differs between two spellings: `>=` → `≥` of >=20亩 → ≥20亩. */
function difference({ text, to }: Respelled): readonly [from: string, to: string] {
  const [from, into] = [text.trim(), String(to)];
  let [odd, usual] = [from, into];
  for (; odd && odd[0] === usual[0]; usual = usual.slice(1)) odd = odd.slice(1);
  for (; odd && odd.at(-1) === usual.at(-1); usual = usual.slice(0, -1)) odd = odd.slice(0, -1);
  if (odd !== "" && usual !== "" && !/\d/.test(odd)) return [odd, usual];
  // >=98%(百分比) and >=95%(百分比) are spelled alike, whatever their figures.
  return from.includes(into.match(aFigure)?.[0] ?? "…")
    ? [from.replace(aFigure, "…"), into.replace(aFigure, "…")]
    : [from, into];
}

function ofSign(field: Field | undefined): readonly Respelled[] {
  const to = field ? respellSign(field.text) : undefined;
  return field && to !== undefined ? [{ text: field.text, at: field.at, to }] : [];
}

function ofQuantity(quantity: Quantity | null, form: Form, spared?: Quantity | null): readonly Respelled[] {
  if (!quantity || quantity.covered) return [];
  const to = quantity === spared ? undefined : respell(quantity, form.year);
  const signs = [...ofSign(quantity.operatorCell), ...ofSign(quantity.unitCell)];
  if (to === undefined) return signs;
  const text = ownText(quantity);
  return [{ text, at: quantity.at, to: toCellValue(to) }, ...signs];
}

function ofPoints(field: Points | null): readonly Respelled[] {
  if (!field || field.covered || field.points === null) return [];
  const isWide = /^[．\s]{0,9}[０-９][０-９．\s]{0,30}$/.test(field.text);
  return isWide ? [{ text: field.text, at: field.at, to: field.points / 100 }] : [];
}

function ofRow({ indicator, target: inForce, targetFault }: JudgedRow, form: Form): readonly Respelled[] {
  const { target, adjusted, actual, forecast, weight, score } = indicator;
  // ≥100百分比: rate-at-least-hundred writes =100%.
  const spared = targetFault === "at-least-hundred" ? inForce : null;
  const quantities = [target, adjusted, actual, forecast].flatMap((quantity) =>
    ofQuantity(quantity, form, spared),
  );
  return [...quantities, ...ofPoints(weight), ...ofPoints(score)];
}

/** What is spelled oddly, by how. One operator or unit cell may be merged down beside several rows. */
function spelledAlike(form: Form): Iterable<readonly Respelled[]> {
  const seen = new Set<string>();
  const cells = rowsOf(form)
    .flatMap((row) => ofRow(row, form))
    .filter(({ at }) => {
      const place = `${at.row},${at.col}`;
      const isNew = !seen.has(place);
      seen.add(place);
      return isNew;
    });
  return groupBy(cells, (one) => [difference(one).join("→")]).values();
}

/** One finding for cells that are mended at once. */
function together(cells: readonly Respelled[], title: string) {
  const [at = null, ...related] = cells.map((cell) => cell.at);
  const fix = { title, kind: "safe", cells } as const;
  return { at, related, fixes: [fix] };
}

export default defineRule({
  id: "value-spelling",
  title: "数字、符号和单位的写法应当规范",
  why: "全角数字、“＞=”、“百分比”这样的写法，系统常常认不出，导入后变成文字。",
  basis: basis.platform,
  level: "advice",
  book: ["Q-UNITWORD"],
  needs: ["odd spelling"],
  messages: {
    respell: ({ text, to }: { text: string; to: CellValue }) => `“${text}”宜写成“${String(to)}”。`,
    alike: ({ from, to, count }: { from: string; to: string; count: number }) =>
      `有 ${count} 处写成“${from}”，宜写成“${to}”。`,
    many: ({ text, to, count }: { text: string; to: CellValue; count: number }) =>
      `有 ${count} 处的写法不规范，如“${text}”宜写成“${String(to)}”。`,
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
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 整治坑塘 | ⟦>=12口⟧ |
| ^ | 质量指标 | 验收合格率 | >=98% |
| 效益指标 | 社会效益指标 | 受益村民 | >=860人 |
| 满意度指标 | 服务对象满意度指标 | 村民满意度 | >=90% |`,
        messages: ["alike"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 整治坑塘 | ⟦≥ 12口⟧ | 1 2口 | ２０ | 20 |
| ^ | 质量指标 | 验收合格率 | >=98% | 100 % | 20 | 20 |
| 效益指标 | 社会效益指标 | 受益村民 | >=860人 | 9 00人 | 30 | 30 |`,
        messages: ["many"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 铺设管线长度 | 不少于3200米 | 3250米 | 20 | 20 |
| ^ | 质量指标 | 管线试压合格率 | =100% | 100% | 20 | 20 |
| ^ | ^ | 资料归档率 | ≥100百分比 | 100% | 10 | 10 |
| 效益指标 | 社会效益指标 | 供水条件改善（２期） | 明显改善 | 达成预期指标 | 10 | 10 |`,
    ],
  },
  *check({ form }) {
    const groups = [...spelledAlike(form)];
    const few = groups.filter(({ length }) => length < manyAlike).flat();
    for (const cells of groups.filter(({ length }) => length >= manyAlike)) {
      const [first] = cells;
      if (!first) continue;
      const [from, to] = difference(first);
      const data = { from, to, count: cells.length };
      yield { messageId: "alike", data, ...together(cells, `${cells.length} 处改为“${to}”`) };
    }
    const [odd] = few;
    if (odd && few.length >= manyOdd) {
      const data = { text: odd.text.trim(), to: odd.to, count: few.length };
      yield { messageId: "many", data, ...together(few, `${few.length} 处改为规范的写法`) };
      return;
    }
    for (const one of few) {
      const { text, to } = one;
      yield {
        messageId: "respell",
        data: { text: text.trim(), to },
        ...together([one], `改为 ${String(to)}`),
      };
    }
  },
});
