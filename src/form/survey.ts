import type { Form, Indicator } from "./form";
import { isSatisfaction } from "./name-kinds";

const survey = /问卷|调查|样本|抽样|回访|测评|有效.{0,2}份/;

/** Whether a row is a rate of satisfaction, which only a survey can show. */
export function isSurveyed({ level1, name }: Indicator): boolean {
  return level1 === "满意度指标" || isSatisfaction(name.text);
}

/** Whether the row or the texts under the table tell of a survey. */
export function tellsSurvey({ remarks }: Form, { reason, extra }: Indicator): boolean {
  const texts = [
    reason?.text,
    extra.note?.text,
    extra.explanation?.text,
    ...remarks.map(({ value }) => value.text),
  ];
  return texts.some((text) => survey.test(text ?? ""));
}
