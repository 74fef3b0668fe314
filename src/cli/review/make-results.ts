import { countsOf } from "../../portfolio/triage/figures";
import { compareBatch } from "./compare-batch";
import { wrong, type DeskEnd, type Say } from "./desk-end";
import { readOpinions } from "./read-opinions";
import { readBatch } from "./read-batch";
import type { ResultOrder } from "./review-arguments";
import { writeLists } from "./write-lists";
import { writeHandouts } from "./write-handouts";
import { writeLedgers } from "./write-ledgers";
import { tellBatch, tellGaps, tellRounds } from "./tell-batch";

/** Makes everything the reviewer hands out from the results of a batch, and says what came of it. */
export async function makeResults(results: string, order: ResultOrder, say: Say): Promise<DeskEnd> {
  const batch = readBatch(results, order.depth);
  if (!batch) return wrong(say, `“${results}”不是完整的审核结果。请重新运行。`);
  const isCompared = order.projects !== undefined || order.last !== undefined;
  const compared = await compareBatch(isCompared ? [...batch.forms()] : [], order);
  if (!compared.ok) return wrong(say, compared.message);
  const opinions = readOpinions(order.reviewed);
  if (!opinions) return wrong(say, `“${order.reviewed ?? ""}”不是批量审核导出的结果。请核对 --reviewed。`);
  const figures = countsOf(batch.rows);
  const { gaps, rounds } = compared;
  const refused = batch.refusals.length;
  await writeLedgers(batch, { compared, opinions }, order);
  await writeHandouts(batch, opinions, { order, say });
  await writeLists(batch, opinions, { order, say });
  if (order.json) {
    const { forms, units, verdicts, errors, warnings } = figures;
    const { depth } = batch;
    const missing = gaps && { missing: gaps.missing.length };
    say.line(JSON.stringify({ depth, forms, units, refused, verdicts, errors, warnings, ...missing }));
  } else {
    tellBatch(batch, figures, say);
    if (gaps) tellGaps(gaps, say);
    if (rounds) tellRounds(rounds, say);
    const handed = order.handouts.length > 0 ? "，另有审核意见" : "";
    say.line(`\n结果在“${order.out}”：台账.xlsx、整改台账.xlsx、通报.html${handed}。`);
  }
  return refused > 0 ? 3 : 0;
}
