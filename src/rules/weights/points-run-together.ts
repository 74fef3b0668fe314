import type { Form, Points } from "../../form/form";
import { formatPoints } from "../../values/hundredths";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { fullMarks } from "./weights-of-form";

type Pair = readonly [number, number];

/** Ways to cut `415` into two plausible points: 4 and 15, 41 and 5. */
function cutsOf(digits: string): readonly Pair[] {
  const cuts: Pair[] = [];
  for (let at = 1; at < digits.length; at++) {
    const [left, right] = [digits.slice(0, at), digits.slice(at)];
    const pair: Pair = [Number(left), Number(right)];
    if (!right.startsWith("0") && pair.every((part) => part > 1 && part <= 50)) cuts.push(pair);
  }
  return cuts;
}

/** The likelier reading: two equal numbers, else the pair that lies closer together. */
function likelyPair({ text, points }: Points): Pair | undefined {
  const digits = text.normalize("NFKC").replace(/\s+/g, "");
  if (points === null || !/^\d{3,4}$/.test(digits)) return undefined;
  return cutsOf(digits).toSorted((a, b) => Math.abs(a[0] - a[1]) - Math.abs(b[0] - b[1]))[0];
}

function isTooLarge(cell: Points | null): cell is Points {
  return cell !== null && cell.points !== null && cell.points > fullMarks;
}

function cellsOf(form: Form): readonly { cell: Points; what: string }[] {
  const found: { cell: Points; what: string }[] = [];
  for (const { weight, score } of form.indicators) {
    if (isTooLarge(weight)) found.push({ cell: weight, what: "分值" });
    if (isTooLarge(score)) found.push({ cell: score, what: "得分" });
  }
  return found;
}

export default defineRule({
  id: "points-run-together",
  title: "分值、得分不会大于 100",
  why: "大于 100 的多半是两行的数写进了一格，或者漏了小数点。这样的行不能计入合计。",
  basis: basis.arithmetic,
  level: "error",
  book: [],
  needs: ["points above hundred"],
  messages: {
    joined: ({ what, text, first, second }: { what: string; text: string; first: number; second: number }) =>
      `${what} ${text} 大于 100，疑为 ${first} 和 ${second} 写在了一起，请分到各行。`,
    tooLarge: ({ what, points }: { what: string; points: number }) =>
      `${what} ${formatPoints(points)} 大于 100，请核对。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 购置设备台数 | ≥18台 | 18台 | ⟦2020⟧ | ⟦2020⟧ |
          | ^ | 质量指标 | 设备验收合格率 | =100% | 100% | | |
          | 效益指标 | 社会效益指标 | 检查能力提升项数 | ≥3项 | 3项 | ⟦1000⟧ | 30 |`,
        messages: ["joined", "joined", "tooLarge"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 购置设备台数 | ≥18台 | 18台 | 20 | 20 |
        | ^ | 质量指标 | 设备验收合格率 | =100% | 100% | 20 | 20 |
        | 部门整体 | 综合 | 全部工作 | 完成 | 完成 | 100 | 98 |`,
    ],
  },

  *check({ form }) {
    for (const { cell, what } of cellsOf(form)) {
      const pair = likelyPair(cell);
      if (pair) {
        const data = { what, text: cell.text.trim(), first: pair[0], second: pair[1] };
        yield { messageId: "joined", at: cell.at, data, level: "warning" };
      } else yield { messageId: "tooLarge", at: cell.at, data: { what, points: cell.points ?? 0 } };
    }
  },
});
