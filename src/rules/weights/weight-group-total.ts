import type { Field, Form } from "../../form/form";
import type { Level1 } from "../../form/levels";
import { formatPoints, toHundredths } from "../../values/hundredths";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { samePoints } from "./allowed-totals";
import { gapOf, groupsOff, type GroupSum } from "./group-sums";
import { level1Sums } from "./level1-sums";

function printedText({ least, most }: GroupSum): string {
  return least === most ? formatPoints(least) : `${formatPoints(least)}—${formatPoints(most)}`;
}

/** Level-1 groups that are off, without those whose gap a level-2 group of theirs already names. */
function level1Off(form: Form, level2: readonly GroupSum[]): readonly GroupSum[] {
  return groupsOff(form, 1).filter((group) => {
    const below = level2.filter((other) => other.parent === group.label.text);
    const gap = below.reduce((all, other) => all + gapOf(other), 0);
    return below.length === 0 || !samePoints(gap, gapOf(group));
  });
}

const pointsInNote = /(产出|效益|满意度)(?:指标)?[^0-9,，、;；。]{0,8}?(\d{2}(?:\.\d+)?)\s*分?/g;
const levelOfWord: Readonly<Record<string, Level1>> = {
  产出: "产出指标",
  效益: "效益指标",
  满意度: "满意度指标",
};

/** A line under the table that sets the points of at least two level-1 groups. */
function noteOfPoints(
  form: Form,
): { readonly text: string; readonly points: ReadonlyMap<Level1, number> } | undefined {
  const lines: Field[] = [
    ...form.notes,
    ...form.remarks.filter(({ role }) => role === "note").map(({ value }) => value),
  ];
  for (const { text } of lines) {
    if (!text.includes("分")) continue;
    const points = new Map<Level1, number>();
    for (const match of text.matchAll(pointsInNote)) {
      const level = levelOfWord[match[1] ?? ""];
      if (level && !points.has(level)) points.set(level, toHundredths(Number(match[2])));
    }
    if (points.size >= 2) return { text, points };
  }
  return undefined;
}

export default defineRule({
  id: "weight-group-total",
  title: "一级、二级指标的分值应与表上印的相符",
  why: "表上印了“产出指标（50分）”，下面各行分值之和就应当是 50。不符时，不知道该以哪个数计分。",
  basis: basis.selfReviewWeights,
  level: "error",
  book: ["W-L1", "W-L2"],
  needs: ["weight column"],
  messages: {
    off: ({ label, sum, printed }: { label: string; sum: number; printed: string }) =>
      `${label}下各行分值合计 ${formatPoints(sum)}，与印的 ${printed} 分不符。`,
    note: ({ level, sum, noted }: { level: Level1; sum: number; noted: number }) =>
      `${level}分值合计 ${formatPoints(sum)}，表下注明为 ${formatPoints(noted)} 分。有特殊情况的请说明。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | ⟦产出指标（50分）⟧ | 数量指标 | 改造老旧管网长度 | ≥8公里 | 8.2公里 | 25 | 25 |
          | ^ | 质量指标 | 工程验收合格率 | =100% | 100% | 20 | 20 |
          | 效益指标（30分） | 社会效益指标 | 受益户数 | ≥1200户 | 1260户 | 30 | 30 |
          | 满意度指标（10分） | 服务对象满意度指标 | 居民满意度 | ≥90% | 94% | 10 | 10 |`,
        messages: ["off"],
      },
      {
        sheet: `
          | 项目支出绩效目标审批表 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
          | 产出指标(40-50)分 | 数量指标 | 宣传场次 | ≥20场 | 20 |
          | ^ | 质量指标 | 宣传覆盖率 | ≥90% | 20 |
          | ⟦效益指标(20-30)分⟧ | 社会效益指标 | 群众知晓率 | ≥85% | 40 |
          | 满意度指标10分 | 服务对象满意度指标 | 群众满意度 | ≥90% | 10 |`,
        messages: ["off"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | ⟦产出指标⟧ | 数量指标 | 安装路灯数 | ≥260盏 | 266盏 | 70 | 70 |
          | ⟦效益指标⟧ | 社会效益指标 | 受益村民数 | ≥1000人 | 1020人 | 20 | 20 |
          | 总分 | < | < | < | < | 90 | 90 |
          | 注：一级指标分值统一为产出指标50分、效益指标30分，有特殊情况的可适当调整。 | < | < | < | < | < | < |`,
        messages: ["note", "note"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < |
        | 项目 | 评价内容 | 分值 | 得分 | 评价标准及依据 | < |
        | 项目决策（10分） | 决策依据 | 10 | 10 | 有上级文件 | < |
        | 一级指标 | 二级指标 | 三级指标 | 年初指标值 | 年终完成值 | 得分 |
        | 产出指标（60分） | 数量指标 | 分派车次数 | ≥15000次 | 17180次 | 60 |
        | 效益指标（30分） | 社会效益指标 | 急救服务覆盖人口 | ≥250万人 | 250万人 | 30 |`,
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标(50分) | 数量指标(20分) | 救助人次 | ≥500人次 | 512人次 | 20 | 20 |
        | ^ | 质量指标(30分) | 救助对象准确率 | ≥98% | 99% | 30 | 30 |
        | 效益指标(30分) | 社会效益指标 | 困难家庭负担减轻户数 | ≥300户 | 320户 | 30 | 30 |
        | 满意度指标(10分) | 服务对象满意度指标 | 救助对象满意度 | ≥90% | 95% | 10 | 10 |`,
      `
        | 项目支出绩效目标审批表 | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
        | 产出指标(40-50)分 | 数量指标 | 巡查次数 | ≥52次 | 25 |
        | ^ | 质量指标 | 隐患整改率 | ≥95% | 20 |
        | 效益指标(20-40)分 | 社会效益指标 | 事故起数下降率 | ≥5% | 35 |
        | 满意度指标10分 | 服务对象满意度指标 | 企业满意度 | ≥90% | 10 |`,
    ],
  },

  *check({ form }) {
    const level2 = groupsOff(form, 2);
    const off = [...level1Off(form, level2), ...level2];
    for (const group of off) {
      const { label, sum } = group;
      const data = { label: label.text.replace(/\s+/g, ""), sum, printed: printedText(group) };
      yield { messageId: "off", at: label.at, data };
    }
    const note = off.length === 0 ? noteOfPoints(form) : undefined;
    if (!note) return;
    const level = /调整/.test(note.text) ? ("advice" as const) : ("warning" as const);
    const sums = level1Sums(form);
    for (const [level1, noted] of note.points) {
      const found = sums?.get(level1);
      if (!found || samePoints(found.points, noted)) continue;
      yield { messageId: "note", at: found.at, data: { level: level1, sum: found.points, noted }, level };
    }
  },
});
