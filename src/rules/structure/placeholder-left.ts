import type { Form, Indicator, Labelled, Quantity } from "../../form/form";
import type { CellAddress } from "../../sheet/address";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { isIdle } from "../weights/weights-of-form";
import {
  hasFigureHole,
  isPlaceholderName,
  isPlaceholderValue,
  mayBePlaceholder,
} from "./placeholder-lexicon";

interface Hole {
  readonly what: string;
  readonly text: string;
  readonly at: CellAddress;
}

const isFilled = (quantity: Quantity | null): boolean =>
  quantity !== null && quantity.value.kind !== "empty" && !isPlaceholderValue(quantity.text);

function holesIn(indicator: Indicator): readonly Hole[] {
  const { name, target, adjusted, actual, forecast } = indicator;
  const holes: Hole[] = [];
  const inName = isPlaceholderName(name.text) || (hasFigureHole(name.text) && !isFilled(target));
  if (inName) holes.push({ what: "指标名称", text: name.text, at: name.at });
  const values = [
    { what: "指标值", quantity: target },
    { what: "调整指标值", quantity: adjusted },
    { what: "完成值", quantity: actual },
    { what: "预计完成值", quantity: forecast },
  ];
  for (const { what, quantity } of values) {
    if (quantity && !quantity.covered && isPlaceholderValue(quantity.text)) {
      holes.push({ what, text: quantity.text, at: quantity.at });
    }
  }
  return holes;
}

/** Most rows hold no sign of a template. */
function mayHoldHole({ name, target, adjusted, actual, forecast }: Indicator): boolean {
  if (mayBePlaceholder(name.text)) return true;
  return [target, adjusted, actual, forecast].some((value) => value !== null && mayBePlaceholder(value.text));
}

function frameHoles({ goals, heading }: Form): readonly Hole[] {
  const answers: { what: string; answer: Labelled | null | undefined }[] = [
    { what: "项目名称", answer: heading.project },
    ...goals.flatMap(({ expected, actual }) => [
      { what: "年度目标", answer: expected },
      { what: "目标完成情况", answer: actual },
    ]),
  ];
  return answers.flatMap(({ what, answer }) =>
    answer && isPlaceholderValue(answer.value.text)
      ? [{ what, text: answer.value.text, at: answer.value.at }]
      : [],
  );
}

const longestQuote = 20;

function quoted(text: string): string {
  const short = text.replace(/\s+/g, "");
  return short.length > longestQuote ? `${short.slice(0, longestQuote)}…` : short;
}

export default defineRule({
  id: "placeholder-left",
  title: "模板的占位内容没有替换",
  why: "“≥**人”“XX”“指标1：”是模板留给单位填写的位置，照搬上报等于没有填。",
  basis: basis.platform,
  level: "error",
  book: ["T-PLACEHOLDER"],
  needs: ["template's words"],
  messages: {
    left: ({ what, text }: { what: string; text: string }) =>
      `${what}“${text}”还是模板的占位内容，请填写实际内容。`,
    inNames: ({ count }: { count: number }) => `${count} 个指标名称里还留着模板的“**”，可以删去。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | 困难群众救助 | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | ★城乡低保人数 | ⟦≥**人⟧ |
          | ^ | ^ | ⟦指标2：⟧ | ≥300人次 |
          | ^ | 质量指标 | 救助对象准确率 | ⟦≥XX%⟧ |
          | 效益指标 | 社会效益指标 | 困难群众生活改善情况 | ⟦……⟧ |`,
        messages: ["left", "left", "left", "left"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < |
          | 一级指标 | 二级指标 | ⟦三级指标⟧ | 年度指标值 | 实际完成值 |
          | 产出指标 | 数量指标 | ★农村低保人数（≥**人） | ≥21900人 | 21980人 |
          | 效益指标 | 社会效益指标 | 受益人口数≥**人 | ≥80人 | 87人 |`,
        messages: ["inNames"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目名称 | **街道公共服务补助 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | ★★★特困人员供养人数 | ≥4700人 |
        | ^ | ^ | *采购某某公司DN300×2管材长度 | ≥3公里 |
        | ^ | 质量指标 | 指标1： | |
        | ^ | ^ | …… | |
        | 效益指标 | 社会效益指标 | XX社区居民受益户数 | ≥1500户 |`,
    ],
  },

  *check({ form }) {
    for (const hole of frameHoles(form)) {
      yield { messageId: "left", at: hole.at, data: { what: hole.what, text: quoted(hole.text) } };
    }
    let leftInNames = 0;
    for (const indicator of form.indicators) {
      if (!mayHoldHole(indicator) || isIdle(indicator)) continue;
      const holes = holesIn(indicator);
      for (const { what, text, at } of holes)
        yield { messageId: "left", at, data: { what, text: quoted(text) } };
      if (holes.length === 0 && hasFigureHole(indicator.name.text)) leftInNames++;
    }
    if (leftInNames > 0) {
      yield {
        messageId: "inNames",
        at: form.columns.name?.at ?? null,
        data: { count: leftInNames },
        level: "advice",
      };
    }
  },
});
