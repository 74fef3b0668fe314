import { formatNumber } from "./number";
import { unitSize } from "./unit-size";
import type { CalendarSpan, Operator, Value } from "./value";

const countWords: Readonly<Record<Operator, string>> = {
  "≥": "不少于",
  "≤": "不多于",
  ">": "多于",
  "<": "少于",
  "=": "等于",
  "±": "上下不超过",
};

const measureWords: Readonly<Record<Operator, string>> = {
  ...countWords,
  "≥": "不低于",
  "≤": "不超过",
  ">": "高于",
  "<": "低于",
};

function wordOf(operator: Operator | undefined, unit: string): string {
  if (operator === undefined) return "";
  const isCount = unitSize(unit).kind === "count" || unitSize(unit).kind === "length";
  return (isCount ? countWords : measureWords)[operator];
}

function figurePhrase({ operator, number = 0, upper, unit = "", flags }: Value): string {
  const about = flags.includes("approximate") ? "约" : "";
  const figures =
    upper === undefined ? formatNumber(number) : `${formatNumber(number)}到${formatNumber(upper)}`;
  const said = `${wordOf(operator, unit)}${about}${figures}${unit}`;
  return flags.includes("embedded") ? `句中的数：${said}` : said;
}

function dayPhrase(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${year}年${Number(month)}月${Number(date)}日`;
}

function spanPhrase({ from, to }: CalendarSpan, operator: Operator | undefined): string | undefined {
  if (operator === "≤" || operator === "<") return to && `${dayPhrase(to)}前（含当日）`;
  if (operator === "≥" || operator === ">") return from && `${dayPhrase(from)}起`;
  if (from === undefined || to === undefined) return to && `${dayPhrase(to)}前（含当日）`;
  return from === to ? dayPhrase(from) : `${dayPhrase(from)}至${dayPhrase(to)}`;
}

const tierWords = { 1: "定性：达成", 2: "定性：部分达成", 3: "定性：未达成" } as const;

/** Why a value is not read as what it seems to say. */
function doubt({ flags, parts = [] }: Value): string | undefined {
  if (flags.includes("placeholder")) return "空白模板，还没有填写";
  if (flags.includes("scanner")) return "像是识别错误，不参与复算";
  if (flags.includes("several")) return `一格有 ${parts.length} 个数，不参与复算`;
  return undefined;
}

/** How a value was read, in a few words: `不少于312公里`, `2024年11月30日前（含当日）`. */
export function readingPhrase(value: Value): string {
  const doubted = doubt(value);
  if (doubted !== undefined) return doubted;
  const text = value.text.trim();
  switch (value.kind) {
    case "empty":
      return value.flags.includes("not-applicable") ? "不适用" : "没有填写";
    case "number":
    case "range":
      return figurePhrase(value);
    case "date":
    case "period":
      return (value.span && spanPhrase(value.span, value.operator)) ?? `日期：${text}`;
    case "grade":
      return value.tier === undefined ? `等级：${text}` : tierWords[value.tier];
    case "text":
      return value.flags.includes("qualitative") ? "定性，没有可比较的数" : "文字，没有可比较的数";
  }
}
