import { verdictWords } from "../../../review/report/words";
import { allForms } from "../../session/place";
import type { Session } from "../../session/session";

const hostWords = { excel: "Excel", wps: "WPS（预览）", file: "文件", workbench: "工作台" } as const;

/** What whoever helps needs to know: sizes, counts and choices; no content of any cell. */
export function diagnosticsText({ host, page, store, state }: Session, browser: string): string {
  const { sheets, reviews, memo, undo, notice, faults } = state();
  const can = Object.entries(host.can)
    .filter(([, able]) => able)
    .map(([name]) => name);
  return [
    `标尺 ${page.version}`,
    `程序：${hostWords[host.kind]}（${can.join("、")}）`,
    `浏览器：${browser}`,
    `设置可长期保存：${store.lasting ? "是" : "否"}`,
    `口径：${memo.profile ?? "默认"}${memo.ownProfile ? "（有本地改动）" : ""}；停用规则：${(memo.rulesOff ?? []).join("、") || "无"}`,
    `已说明 ${memo.ignores.length}；可撤销 ${undo.length} 步；提示：${notice ? JSON.stringify(notice) : "无"}`,
    ...faults.map((fault) => `故障：${fault}`),
    ...sheets.map(
      ({ rowCount, colCount, visibility, protected: isProtected }, index) =>
        `工作表 ${index + 1}：${rowCount} 行 ${colCount} 列，${visibility}${isProtected ? "，受保护" : ""}`,
    ),
    ...allForms(reviews).map(
      ({ review }, index) =>
        `绩效表 ${index + 1}：${review.form.kind}，${review.form.indicators.length} 个指标，${verdictWords[review.verdict]}，${review.findings.length} 条`,
    ),
  ].join("\n");
}
