import { formatValue } from "../values/format-value";
import { parseValue } from "../values/parse-value";
import type { Value } from "../values/value";
import { answer, noAnswer, type Answer, type Input } from "./answer";
import { textOf } from "./row-of";

const tiers = {
  1: "达成预期指标",
  2: "部分达成预期指标并具有一定效果",
  3: "未达成预期指标且效果较差",
} as const;

function spanText({ span, operator }: Value): string | undefined {
  if (!span) return undefined;
  const { from, to } = span;
  if (operator === "≤" && to !== undefined) return `≤${to}`;
  return from === to ? from : `${from ?? ""}至${to ?? ""}`;
}

/** How the text of a target or an actual is read: `≥95%`, `≤2021-12-31`, `部分达成…`. */
export function read(text: Input): Answer {
  const value = parseValue(textOf(text));
  switch (value.kind) {
    case "empty":
      return noAnswer("没有填，或是“不适用”");
    case "number":
    case "range":
      return answer(formatValue({ ...value, flags: [] }));
    case "date":
    case "period":
      return answer(spanText(value) ?? formatValue(value));
    case "grade":
      return answer(value.tier === undefined ? formatValue(value) : tiers[value.tier]);
    case "text":
      return noAnswer("读不出数值、日期或等级，按文字处理");
  }
}
