import { clauseOf, executionText, reachedRows, type Reached } from "../../drafting/narrative/completion";
import type { FormReview } from "../../review/review";

/** A part of the report: a heading and what stands under it. */
interface ReportPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** 自评报告: everything in it stands in the form; what the form does not say is left as a blank to be filled. */
export interface SelfReport {
  readonly title: string;
  readonly parts: readonly ReportPart[];
}

const blank = "____";
const points = (hundredths: number | null): string =>
  hundredths === null ? blank : String(hundredths / 100);

/** The words of a label alone: a cell may hold what it labels, too. */
const labelOf = (text: string): string => text.replace(/[：:].*$/s, "");

const ended = (text: string): string => (/[。！？；.!?;]$/.test(text) ? text : `${text}。`);

function basics({ form, scores }: FormReview): readonly string[] {
  const { project, department, unit, period } = form.heading;
  const lines = [project, department, unit, period].flatMap((labelled) =>
    labelled && labelled.value.text !== ""
      ? [ended(`${labelOf(labelled.label.text)}：${labelled.value.text}`)]
      : [],
  );
  const goals = form.goals.flatMap(({ expected }) =>
    expected && expected.value.text !== "" ? [ended(`年度总体目标：${expected.value.text}`)] : [],
  );
  const money = executionText(form, scores);
  return [...lines, ...goals, ...(money === "" ? [] : [`资金情况：${money}`])];
}

function results({ scores }: FormReview): readonly string[] {
  const { declared, gradeDeclared } = scores;
  if (!scores.scored) return ["本表不打分。"];
  return [`自评得分 ${points(declared)} 分${gradeDeclared === null ? "" : `，自评等级${gradeDeclared}`}。`];
}

/** One indicator in a sentence: its target, its result, its points. */
function analysis(row: Reached): string {
  const { weight, score } = row.indicator;
  const scored =
    weight && score && weight.points !== null && score.points !== null
      ? `，分值 ${points(weight.points)}，得分 ${points(score.points)}`
      : "";
  const outcome = row.met === null ? "" : row.met ? "，已完成" : "，未完成";
  return `${clauseOf(row)}${outcome}${scored}。`;
}

function byLevel(rows: readonly Reached[]): readonly string[] {
  const levels = [...new Set(rows.map(({ indicator }) => indicator.level1))];
  return levels.flatMap((level) => {
    const own = rows.filter(({ indicator }) => indicator.level1 === level);
    return [`${level ?? "其他指标"}（${own.length} 项）`, ...own.map(analysis)];
  });
}

function deviations(rows: readonly Reached[]): readonly string[] {
  const short = rows.filter(({ met, reason }) => met === false || reason !== "");
  if (short.length === 0) return ["各项指标均已完成，没有偏差说明。"];
  return short.map(
    (row) => `${clauseOf(row)}。${ended(row.reason === "" ? `原因和改进措施：${blank}` : row.reason)}`,
  );
}

function remarks({ form }: FormReview): readonly string[] {
  const own = form.remarks.filter(({ role, value }) => role !== "signature" && value.text !== "");
  return own.map(({ label, value }) => ended(`${labelOf(label.text)}：${value.text}`));
}

/** The report of a self-evaluation, in the order in which reports are written. */
export function selfReport(review: FormReview): SelfReport {
  const { form, scores } = review;
  const rows = reachedRows(scores);
  const year = form.year === null ? "" : `${form.year}年度`;
  const own = remarks(review);
  return {
    title: `${year}${form.heading.project?.value.text ?? form.heading.department?.value.text ?? ""}绩效自评报告`,
    parts: [
      { heading: "一、基本情况", paragraphs: basics(review) },
      { heading: "二、自评结论", paragraphs: results(review) },
      { heading: "三、绩效目标完成情况", paragraphs: byLevel(rows) },
      { heading: "四、偏差原因和改进措施", paragraphs: deviations(rows) },
      { heading: "五、结果应用和其他说明", paragraphs: own.length > 0 ? own : [`${blank}。`] },
    ],
  };
}
