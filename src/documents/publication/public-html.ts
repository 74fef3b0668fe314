import { escapeHtml } from "../../review/report/html";
import { sheetTable } from "../sheet-table";
import type { PublicSheet } from "./publication";

const style = `
body{font:14px/1.6 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1b1b1b;background:#fff;max-width:1100px;margin:24px auto;padding:0 16px}
h2{font-size:18px;margin:28px 0 8px}table{border-collapse:collapse;width:100%}td{border:1px solid #8a8a8a;padding:4px 8px;text-align:center;vertical-align:middle}
tr{break-inside:avoid}section{break-after:page}
@media print{body{margin:0;max-width:none;font-size:12px;line-height:1.4}td{padding:2px 6px}}`;

/** Sheets as one page for a website: no script, nothing fetched, everything escaped. */
export function publicPage(title: string, sheets: readonly PublicSheet[]): string {
  const sections = sheets.map((sheet) => {
    const notes = sheet.notes.map((note) => `<p>${escapeHtml(note)}</p>`).join("");
    return `<section><h2>${escapeHtml(sheet.name)}</h2>${sheetTable(sheet)}${notes}</section>`;
  });
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>`,
    ...sections,
    "</body></html>\n",
  ].join("\n");
}
