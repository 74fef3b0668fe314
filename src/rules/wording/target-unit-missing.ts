import { isBoundedRate } from "../../form/name-kinds";
import type { Value } from "../../values/value";
import { writeInto } from "../actuals/write-into";
import { basis } from "../basis";
import { defineRule, type FixDraft } from "../rule";
import { ownText } from "./own-text";
import { withUnit } from "./rewrite-target";
import { anyFault, type JudgedRow, rowsOf } from "./rows";

/** What a name's last word is counted in, where the word is another. */
const unitByTail: readonly (readonly [RegExp, string])[] = [
  [/人次数?$/, "人次"],
  [/(?:人数|人员数量?|人口数?)$/, "人"],
  [/(?:企业|商户|机构)(?:家数|数量|数)$/, "家"],
  [/场次$/, "场"],
  [/项目数量?$/, "个"],
];
/** 开放天数, 购置台数, 抽检批次. */
const countedTail = /[次户场天份台套座起件个](?=数$)|批次$/;

/** A rate by its name, and by its figure: 45万 is none whatever the name says. */
function isRate({ name, target }: Pick<JudgedRow, "name" | "target">): boolean {
  return isBoundedRate(name) && (target?.value.number ?? 0) <= 100;
}

/** The unit as the row itself gives it: in its actual value, or in the last word of its name. */
function likelyUnit({ indicator, name, target }: JudgedRow): string | undefined {
  if (isRate({ name, target })) return target?.value.number === 1 ? undefined : "%";
  if (/\d[万亿]$/.test(target?.text.trim() ?? "") && indicator.level2?.includes("成本")) return "元";
  const ofActual = indicator.actual?.value;
  if (ofActual?.kind === "number" && ofActual.unit !== undefined) return ofActual.unitText ?? ofActual.unit;
  return unitByTail.find(([tail]) => tail.test(name))?.[1] ?? countedTail.exec(name)?.[0];
}

/** 45291 where a day of this half century is meant: Excel counts days, and the cell does not show them as such. */
function dayMeant(name: string, { number = 0 }: Value): string | undefined {
  if (number < 36526 || number > 54788 || !/(?:时间|日期|期限)$/.test(name)) return undefined;
  return new Date((number - 25569) * 864e5).toISOString().slice(0, 10);
}

function suggestion(row: JudgedRow): readonly FixDraft[] {
  const unit = likelyUnit(row);
  if (row.target?.value.number === 1 && isRate(row) && !row.target.unitCell)
    return [writeInto(row.target.at, "100%")];
  if (!row.target || unit === undefined) return [];
  const title = row.target.unitCell ? `单位填 ${unit}` : `改为 ${row.target.text.trim()}${unit}`;
  return [{ title, kind: "suggestion", cells: withUnit(row.target, unit) }];
}

export default defineRule({
  id: "target-unit-missing",
  title: "数字应当带计量单位",
  why: "没有单位，分不清是个数、金额还是百分比，完成值也无法对应。",
  basis: basis.practice,
  level: "warning",
  book: ["Q-NOUNIT"],
  when: anyFault("unit-missing", "unit-clash"),
  messages: {
    count: ({ text }: { text: string }) => `指标值 ${text} 没有计量单位。`,
    day: ({ text, day }: { text: string; day: string }) =>
      `指标值 ${text} 像是日期 ${day}，单元格没有按日期显示。`,
    rate: ({ text }: { text: string }) => `指标值 ${text} 没有单位，比率应写百分号。`,
    clash: ({ text, unit }: { text: string; unit: string }) =>
      `指标值写的是“${text}”，单位栏写的是“${unit}”，两处不一致。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 培训教师人数 | ⟦≥260⟧ | 20 |
| ^ | 质量指标 | 培训合格率 | ⟦≥95⟧ | 20 |`,
        messages: ["count", "rate"],
      },
      {
        sheet: `
| 指标名称 | 计量单位 | 指标性质 | 指标值 | 权重 |
| 巡查河道长度 | ⟦⟧ | ≥ | 46 | 20 |`,
        messages: ["count"],
      },
      {
        sheet: `
| 指标名称 | 计量单位 | 指标值 | 权重 |
| 业务支出金额 | ⟦%⟧ | 28.8万元 | 20 |
| 业务办结率 | % | 100% | 20 |`,
        messages: ["clash"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 时效指标 | 工程完工时间 | ⟦45291⟧ | 10 |`,
        messages: ["day"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 成本指标 | 成本与工作内容的匹配程度 | ⟦45万⟧ | 10 |`,
        messages: ["count"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 培训教师人数（人） | ≥260 | 20 |
| ^ | ^ | 发放资料 | ≥5000份 | 10 |
| ^ | ^ | 人均营养餐用粮（公斤/年） | ≥50 | 10 |
| ^ | 质量指标 | 培训合格率（％） | ≥95 | 10 |
| ^ | ^ | 小学生师比 | ≤19 | 10 |
| 效益指标 | 社会效益指标 | 责任事故 | 0 | 20 |`,
    ],
  },
  *check({ form }) {
    for (const row of rowsOf(form)) {
      const { name, target, targetFault } = row;
      if (!target) continue;
      if (targetFault === "unit-clash" && target.unitCell) {
        const data = { text: ownText(target), unit: target.unitCell.text.trim() };
        yield { messageId: "clash", data, at: target.unitCell.at, related: [target.at] };
      }
      if (targetFault !== "unit-missing") continue;
      const text = target.text.trim();
      const day = dayMeant(name, target.value);
      if (day === undefined) {
        const messageId = isRate(row) ? "rate" : "count";
        const at = target.unitCell?.at ?? target.at;
        yield { messageId, data: { text }, at, fixes: suggestion(row) };
      } else {
        const { at } = target;
        yield { messageId: "day", data: { text, day }, at, fixes: [writeInto(at, day)] };
      }
    }
  },
});
