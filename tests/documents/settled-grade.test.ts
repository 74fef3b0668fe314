import { expect, test } from "vitest";
import { auditedForms } from "../../src/documents/bulletin/audited-forms";
import { opinionsTable } from "../../src/documents/ledger/opinion-tables";
import { rankingTable } from "../../src/documents/ledger/result-tables";
import { opinionContent } from "../../src/documents/opinion/opinion-content";
import { noOpinion } from "../../src/portfolio/opinion/opinion";
import { settledRows } from "../../src/portfolio/results/settled-rows";
import { triage } from "../../src/portfolio/triage/triage";
import { deskIndicator, deskRecord } from "../support/desk-record";

test("the grade that a tick lowers is the same in the letter, the ledger, the bulletin and the ranking", () => {
  // 89 points by the reviewer are 良; misuse of money takes it one step down.
  const audited = deskRecord({
    profile: "heilongjiang",
    recomputed: 9680,
    indicators: [deskIndicator("养护里程", { row: 14, weight: 1500, score: 1500 })],
  });
  const opinion = { ...noOpinion("甲.xlsx#0"), scores: { 14: 600 }, ticks: ["misuse"] as const };
  const opinions = new Map([[opinion.key, opinion]]);
  const { head } = opinionContent(audited, opinion, { depth: "department" });
  expect(head.find(([label]) => label === "等级")?.[1]).toMatch(/^挤占、挪用资金：良 → 中（.+）$/);
  const sheet = opinionsTable([audited], { depth: "department", opinions });
  const graded = sheet.columns.findIndex(({ head: name }) => name === "核定等级");
  expect(sheet.rows[0]?.[graded]).toBe("中");
  expect(auditedForms([audited], opinions)[0]?.at(-1)).toBe("中");
  const ranking = rankingTable(settledRows(triage([audited], "department"), [audited], opinions), opinions);
  expect(ranking.rows[0]).toContain("中");
  const plain = opinionContent(audited, noOpinion("x"), { depth: "department" });
  expect(plain.head.map(([label]) => label)).not.toContain("等级");
});
