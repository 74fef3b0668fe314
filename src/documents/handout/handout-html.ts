import { escapeHtml } from "../../review/report/html";
import { sheetTable } from "../sheet-table";
import type { HandoutContent, HandoutLesson } from "./handout-content";

const style = `
@page{size:A4 landscape;margin:12mm}
body{font:13px/1.5 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#000;background:#fff;max-width:1080px;margin:16px auto;padding:0 16px}
h1{font-size:22px;text-align:center}h2{font-size:16px;margin:0 0 4px}p{margin:4px 0 8px}
table{border-collapse:collapse;width:100%;margin-bottom:10px}td,th{border:1px solid #777;padding:3px 6px;text-align:center;vertical-align:middle}
th{background:#eee;white-space:nowrap}tr{break-inside:avoid}h2,h2+p{break-after:avoid}.answers td{text-align:left;vertical-align:top}.lines td{height:24px}
section{break-before:page}section:first-of-type{break-before:auto}
@media print{body{font-size:11px;line-height:1.3;margin:0;padding:0;max-width:none}td,th{padding:2px 5px}.lines td{height:20px}}`;

function tableOf(kind: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (texts: readonly string[], tag: string): string =>
    texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join("");
  const body = rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("");
  return `<table class="${kind}"><thead><tr>${cells(head, "th")}</tr></thead><tbody>${body}</tbody></table>`;
}

function task({ title, task: words, sheet, answers }: HandoutLesson): string {
  const blank = answers.map((_, index) => [String(index + 1), "", "", ""]);
  return [
    `<section><h2>${escapeHtml(title)}</h2><p>${escapeHtml(words)}</p>`,
    sheetTable(sheet),
    tableOf("lines", ["序号", "哪一格", "什么问题", "怎么改"], blank),
    "</section>",
  ].join("");
}

function answer({ title, answers, closing }: HandoutLesson): string {
  const rows = answers.map(({ place, title: kind, problem, basis, rewriting, note }) => [
    place,
    kind,
    problem,
    rewriting,
    basis,
    note,
  ]);
  return [
    `<h2>${escapeHtml(title)}</h2>`,
    tableOf("answers", ["位置", "问题", "说明", "改法", "依据", "讲解"], rows),
    `<p><b>${escapeHtml(closing)}</b></p>`,
  ].join("");
}

/** A course as one page to print: each task on a sheet of its own, the answers after them. No script, nothing fetched. */
export function handoutPage({ title, lessons }: HandoutContent): string {
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title><style>${style}</style></head><body><h1>${escapeHtml(title)}</h1>`,
    ...lessons.map(task),
    `<section><h1>${escapeHtml(title)}　答案</h1>`,
    ...lessons.map(answer),
    "</section></body></html>\n",
  ].join("\n");
}
