import type { Quantity } from "../../form/form";
import type { CellAddress } from "../../sheet/address";
import { groupBy } from "../../values/group-by";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { actualsOf, anyActual } from "./actual-fault";
import { quoted } from "../wording/quoted";
import { reviewKinds } from "../form-kinds";
import { writeActual } from "./write-into";

interface Units {
  readonly target: string;
  readonly actual: string;
}

interface Converted extends Units {
  readonly text: string;
  readonly converted: string;
}

interface Unclear {
  readonly text: string;
  readonly target: string;
  readonly times: number;
}

/** The actual in the target's unit; a conversion that does not come out even is said, not offered. */
function rewritten(actual: Quantity, figure: number, unit: string) {
  const rounded = Number(figure.toFixed(4));
  const written = `${rounded}${unit}`;
  return { written, fixes: Math.abs(rounded - figure) < 1e-9 ? writeActual(actual, written) : [] };
}

interface OtherKind {
  readonly at: CellAddress;
  readonly units: Units;
}

/** From here on a column is filled in another way than the targets: one matter. */
const manyAlike = 3;

function* ofOtherKinds(kinds: readonly OtherKind[]) {
  const alike = groupBy(kinds, ({ units }) => [`${units.target}|${units.actual}`]);
  for (const group of alike.values()) {
    const [first, ...rest] = group;
    if (first && group.length >= manyAlike) {
      const data = { ...first.units, count: group.length };
      yield { messageId: "kinds", at: first.at, related: rest.map(({ at }) => at), data } as const;
    } else for (const { at, units } of group) yield { messageId: "kind", at, data: units } as const;
  }
}

export default defineRule({
  id: "actual-unit",
  title: "完成值与指标值的单位应当一致",
  why: "单位不同的两个数不能比较，也算不出得分。",
  basis: basis.practice,
  level: "error",
  book: ["S-UNITDRIFT", "S-PCTSCALE"],
  kinds: reviewKinds,
  when: anyActual("other-kind", "other-count", "other-scale", "scale-assumed", "scale-unclear"),
  messages: {
    kind: ({ target, actual }: Units) => `指标值以“${target}”计，完成值以“${actual}”计，两者无法比较。`,
    kinds: ({ target, actual, count }: Units & { count: number }) =>
      `有 ${count} 行的指标值以“${target}”计，完成值以“${actual}”计，无法比较。`,
    loose: ({ target, actual }: Units) => `指标值以“${target}”计，完成值以“${actual}”计，请改为同一单位。`,
    count: ({ target, actual }: Units) => `指标值以“${target}”计，完成值以“${actual}”计，口径不同，请核对。`,
    scale: ({ text, target, converted }: Converted) =>
      `完成值${text}合 ${converted}，宜与指标值一样以“${target}”计。`,
    assumed: ({ text, converted }: Omit<Converted, keyof Units>) =>
      `完成值${text}没有单位，应合 ${converted}，请写明单位。`,
    unclear: ({ text, target, times }: Unclear) =>
      `完成值${text}没有单位，与指标值${target}相差约 ${times} 倍，请写明单位。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 购置环卫车辆 | ≥12辆 | ⟦36公里⟧ | 20 | 20 |
| ^ | 供水量 | ≥1000吨 | ⟦1050立方米⟧ | 10 | 10 |
| ^ | 健康讲座受众 | ≥600人次 | ⟦640人⟧ | 10 | 10 |
| ^ | 道路改造长度 | ≥5公里 | ⟦5200米⟧ | 10 | 10 |
| ^ | 绿化面积 | ≥2公顷 | ⟦20500⟧ | 10 | 10 |
| 成本指标 | 车辆购置费 | ≤120万元 | ⟦1180000⟧ | 20 | 20 |`,
        messages: ["kind", "loose", "count", "scale", "unclear", "assumed"],
      },
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 购置垃圾桶 | ≥120个 | ⟦36公里⟧ | 20 | 20 |
| ^ | 设置公示牌 | ≥20个 | 40公里 | 20 | 20 |
| 效益指标 | 受益小区 | ≥30个 | 42公里 | 20 | 20 |`,
        messages: ["kinds"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 购置环卫车辆 | ≥12辆 | 12台 | 20 | 20 |
| ^ | 道路改造长度 | ≥5公里 | 5.2km | 10 | 10 |
| ^ | 管护合格率 | ≥5% | 0.05 | 10 | 10 |
| ^ | 低保标准 | ≥530元/人·月 | 583元 | 10 | 10 |
| ^ | 处置时限 | ≤3个工作日 | 2天 | 10 | 10 |
| ^ | 登记在册户数 | 全部 | 320户 | 5 | 5 |
| 满意度指标 | 居民满意度 | ≥90% | 95分 | 10 | 10 |`,
    ],
  },

  *check({ form }) {
    const kinds: OtherKind[] = [];
    for (const { actual, target, fault } of actualsOf(form).values()) {
      if (fault === null) continue;
      const { at } = actual;
      const text = quoted(actual.text);
      if (fault.kind === "other-kind") {
        if (fault.isLoose) yield { messageId: "loose", at, data: fault.units, level: "warning" };
        else kinds.push({ at, units: fault.units });
      } else if (fault.kind === "other-count") {
        yield { messageId: "count", at, data: fault.units, level: "warning" };
      } else if (fault.kind === "other-scale") {
        const { written, fixes } = rewritten(actual, fault.converted, fault.units.target);
        const data = { ...fault.units, text, converted: written };
        yield { messageId: "scale", at, data, level: "advice", fixes };
      } else if (fault.kind === "scale-assumed") {
        const { written, fixes } = rewritten(actual, fault.converted, fault.unit);
        yield { messageId: "assumed", at, data: { text, converted: written }, level: "advice", fixes };
      } else if (fault.kind === "scale-unclear") {
        const data = { text, target: quoted(target?.text ?? ""), times: fault.times };
        yield { messageId: "unclear", at, data, level: "warning" };
      }
    }
    yield* ofOtherKinds(kinds);
  },
});
