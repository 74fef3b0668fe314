import { plainName } from "../../form/plain-name";
import type { FormReview, ReviewFinding } from "../review";
import { kindWords, pointsText } from "./words";

/** How a form is called in reports: `项目支出绩效自评表 · 农村公路养护 · 2024年度 · 年度`. */
export function formName({ form }: FormReview): string {
  const title = form.title?.text.replace(/\s+/g, "") ?? kindWords[form.kind];
  const project = form.heading.project?.value.text.replace(/\s+/g, " ") ?? "";
  const year = form.year !== null && !title.includes(String(form.year)) ? `${form.year}年度` : "";
  return [title, project, year, form.part ?? ""].filter((part) => part !== "").join(" · ");
}

function gradesIn({ gradeDeclared, gradeRecomputed, ungraded }: FormReview["scores"]): string {
  if (ungraded !== null) return `，${ungraded}`;
  return gradeDeclared !== null && gradeRecomputed !== null
    ? `，等级 ${gradeDeclared} → ${gradeRecomputed}`
    : "";
}

/** Declared and recomputed score in one line; undefined for forms without points. */
export function scoreLine({ scores }: FormReview): string | undefined {
  if (!scores.scored || scores.declared === null) return undefined;
  const grades = gradesIn(scores);
  const kept = scores.unscored > 0 ? `，${scores.unscored} 项未能复算，按填报分计` : "";
  return `自评 ${pointsText(scores.declared)} → 复核 ${pointsText(scores.recomputed)}${grades}${kept}`;
}

/** `2 项错误，1 项需说明，3 项建议`; 没有发现问题 when there is nothing; rules that were switched off are always said. */
export function countLine({ findings, ignored, rulesOff }: FormReview): string {
  const count = (level: string): number => findings.filter((finding) => finding.level === level).length;
  const parts = [
    [count("error"), "项错误"],
    [count("warning"), "项需说明"],
    [count("advice"), "项建议"],
    [ignored.length, "项已说明"],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  const off = rulesOff.length > 0 ? `，${rulesOff.length} 项检查已关闭` : "";
  return (said.length > 0 ? said.join("，") : "没有发现问题") + off;
}

const longestName = 18;
/** Messages shorten names themselves; so much of one tells it. */
const shortestName = 12;

/** The name of the indicator a finding speaks of, shortened; "" where it speaks of none, of a level before the name, or says the name itself. */
export function rowName({ form }: FormReview, { range, message }: ReviewFinding): string {
  if (!range || range.top !== range.bottom) return "";
  const indicator = form.indicators.find(({ row }) => row === range.top);
  if (!indicator || range.left < indicator.name.at.col) return "";
  const name = plainName(indicator.name.text);
  if (message.includes(name.slice(0, shortestName))) return "";
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

/** `对照：工作表“目标表”`; undefined where the form was compared with none. */
export function approvedLine({ approved }: FormReview): string | undefined {
  if (!approved) return undefined;
  const file = approved.file === null ? "" : `文件“${approved.file}”的`;
  return `对照批复目标表：${file}工作表“${approved.sheet}”`;
}
