import { rangeToA1 } from "../../sheet/address";
import { writable } from "../../sheet/writable";
import type { FormReview, ReviewFinding } from "../review";
import { proofLine, proofLines } from "./proof-words";
import { approvedLine, countLine, formName, rowName, scoreLine } from "./heading";
import { levelWords, verdictWords } from "./words";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe for HTML content and attributes; what a page may not hold is left out. */
export function escapeHtml(text: string): string {
  return writable(text).replace(/[&<>"']/g, (char) => entities[char] ?? "");
}

function findingRow(review: FormReview, finding: ReviewFinding): string {
  const place = finding.range ? rangeToA1(finding.range) : "全表";
  const fixes = finding.fixes.map((fix) => `<span class="fix">${escapeHtml(fix.title)}</span>`).join(" ");
  const name = rowName(review, finding);
  const whose = name === "" ? "" : `<b>${escapeHtml(name)}</b>　`;
  const basis = `<div class="basis">${escapeHtml(finding.basis)}</div>`;
  return (
    `<tr class="${finding.level}"><td>${levelWords[finding.level]}</td><td class="place">${place}</td>` +
    `<td>${whose}${escapeHtml(finding.message)}${basis}</td><td>${fixes}</td></tr>`
  );
}

function proofSection(review: FormReview): string {
  const line = proofLine(review);
  if (line === undefined) return "";
  const items = proofLines(review).map((text) => `<li>${escapeHtml(text)}</li>`);
  return `<h3>${escapeHtml(line)}</h3><ul>${items.join("")}</ul>`;
}

/** One form's section of the report. */
export function reviewSection(file: string, review: FormReview): string {
  const score = scoreLine(review);
  const approved = approvedLine(review);
  const rows = review.findings.map((finding) => findingRow(review, finding)).join("\n");
  const table =
    rows === ""
      ? ""
      : `<table><thead><tr><th>级别</th><th>位置</th><th>问题和依据</th><th>可改为</th></tr></thead><tbody>\n${rows}\n</tbody></table>`;
  const ignored = review.ignored
    .map(({ finding, reason }) => `<li>${escapeHtml(finding.message)}　单位说明：${escapeHtml(reason)}</li>`)
    .join("");
  const problems = review.form.problems.map((problem) => `<li>${escapeHtml(problem.message)}</li>`).join("");
  return [
    `<section><h2>${escapeHtml(formName(review))}</h2>`,
    `<p class="where">${escapeHtml(`${file} › ${review.form.sheet}!${rangeToA1(review.form.range)}`)}　口径：${escapeHtml(review.numbers.name)}${approved === undefined ? "" : `　${escapeHtml(approved)}`}</p>`,
    `<p><b class="verdict ${review.verdict}">${verdictWords[review.verdict]}</b>　${countLine(review)}${score === undefined ? "" : `　${escapeHtml(score)}`}</p>`,
    table,
    ignored === "" ? "" : `<h3>已说明</h3><ul>${ignored}</ul>`,
    proofSection(review),
    problems === "" ? "" : `<h3>未读懂</h3><ul>${problems}</ul>`,
    "</section>",
  ].join("\n");
}

const style = `
body{font:15px/1.7 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1b1b1b;background:#fff;max-width:1000px;margin:24px auto;padding:0 16px}
h1{font-size:22px}h2{font-size:18px;margin:32px 0 4px;border-top:2px solid #1f6f5c;padding-top:12px}h3{font-size:15px}
.where,.basis{color:#5c5c5c;font-size:13px;margin:0}
table{border-collapse:collapse;width:100%;margin-top:8px}th,td{border:1px solid #d0d0d0;padding:6px 8px;text-align:left;vertical-align:top}
th{background:#f3f5f4;white-space:nowrap}td:first-child{white-space:nowrap}td:last-child{width:24%}thead{display:table-header-group}tr{break-inside:avoid}h2,h3,section>p{break-after:avoid}
.place{font-family:Consolas,monospace;white-space:nowrap}.fix{display:inline-block;border:1px solid #1f6f5c;border-radius:3px;padding:0 6px;margin:1px}
tr.error td:first-child{color:#a4262c;font-weight:bold}tr.warning td:first-child{color:#8a5a00;font-weight:bold}
.verdict{padding:2px 10px;border-radius:3px;color:#fff}.return{background:#a4262c}.explain{background:#8a5a00}.pass{background:#1f6f5c}
@media print{body{margin:0;max-width:none}}`;

/** The whole report as one page: no script, nothing fetched, everything escaped. `failures` are files that could not be read. */
export function reportPage(sections: readonly string[], failures: readonly string[]): string {
  const failed = failures.map((text) => `<li>${escapeHtml(text)}</li>`).join("");
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width"><title>绩效表检查报告</title><style>${style}</style></head><body>`,
    "<h1>绩效表检查报告</h1>",
    failed === "" ? "" : `<h3>未能检查的文件</h3><ul>${failed}</ul>`,
    ...sections,
    "</body></html>\n",
  ].join("\n");
}
