import type { Form, Indicator } from "../../form/form";
import { rangeToA1, toA1 } from "../../sheet/address";
import { oneLine } from "./one-line";
import { kindWords, pointsText } from "./words";

function indicatorLine(row: Indicator): string {
  const levels = [row.level1, row.level2].filter((level) => level !== null).join("›");
  const parts = [
    oneLine(row.name.text),
    row.target ? `目标 ${oneLine(row.target.text) || "空"}` : "",
    row.actual ? `完成 ${oneLine(row.actual.text) || "空"}` : "",
    row.weight ? `分值 ${pointsText(row.weight.points)}` : "",
    row.score ? `得分 ${pointsText(row.score.points)}` : "",
    row.reason && row.reason.text !== "" ? `原因 ${oneLine(row.reason.text)}` : "",
  ];
  return `  ${toA1(row.name.at).padEnd(5)} ${levels === "" ? "" : `${levels}　`}${parts.filter((part) => part !== "").join("　")}`;
}

function moneyLine({ budget }: Form): readonly string[] {
  const total = budget?.total;
  if (!budget || !total) return [];
  const figures = [
    ["年初预算", total.initial],
    ["全年预算", total.annual],
    ["全年执行", total.executed],
  ] as const;
  const said = figures.flatMap(([words, amount]) =>
    amount && amount.text !== "" ? [`${words} ${amount.text}`] : [],
  );
  const rate = total.rate && total.rate.text !== "" ? [`执行率 ${total.rate.text}`] : [];
  const score = total.score?.points == null ? [] : [`得分 ${pointsText(total.score.points)}`];
  return [`  资金（${budget.moneyUnit ?? "单位未注明"}）　${[...said, ...rate, ...score].join("　")}`];
}

/** What a form says, for people, as lines of text. */
export function formText(file: string, form: Form): string {
  const title = form.title?.text.replace(/\s+/g, "") ?? kindWords[form.kind];
  const heading = [form.heading.project, form.heading.department, form.heading.unit]
    .flatMap((field) => (field && field.value.text !== "" ? [oneLine(field.value.text)] : []))
    .join("　");
  const goals = form.goals.flatMap((goal) =>
    goal.expected ? [`  目标　${oneLine(goal.expected.value.text) || "空"}`] : [],
  );
  const total = form.total?.score ? [`  总分　${pointsText(form.total.score.points)}`] : [];
  return [
    `${title}${form.year === null ? "" : `　${form.year}年度`}${form.part === null ? "" : `　${form.part}`}　${file} › ${form.sheet}!${rangeToA1(form.range)}`,
    ...(heading === "" ? [] : [`  ${heading}`]),
    ...moneyLine(form),
    ...goals,
    ...form.indicators.map(indicatorLine),
    ...total,
    ...form.problems.map((problem) => `  未读懂　${problem.message}`),
  ].join("\n");
}
