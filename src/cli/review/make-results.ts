import { countsOf } from "../../portfolio/triage/figures";
import { unreadCounts } from "../../portfolio/record/record";
import type { Opinion } from "../../portfolio/opinion/opinion";
import type { Compared } from "./compare-batch";
import { wrong, type DeskEnd, type Say } from "./desk-end";
import { readBatch, type Batch } from "./read-batch";
import type { ResultOrder } from "./review-arguments";
import { rectificationBeside, writeLedgers } from "./write-ledgers";
import { productNames as made } from "./product-names";
import { tellBatch, tellGaps, tellRounds } from "./tell-batch";

// What hardly a run asks for is loaded by those that do.

async function compare(batch: Batch, order: ResultOrder): Promise<Compared> {
  if (order.projects === undefined && order.last === undefined) return { ok: true };
  const { compareBatch } = await import("./compare-batch");
  return compareBatch([...batch.forms()], order);
}

async function opinionsOf({ reviewed }: ResultOrder): Promise<ReadonlyMap<string, Opinion> | undefined> {
  if (reviewed === undefined) return new Map();
  const { readOpinions } = await import("./read-opinions");
  return readOpinions(reviewed);
}

/** Opinions, commented copies and lists, as far as they are asked for. */
async function writeMore(
  batch: Batch,
  opinions: ReadonlyMap<string, Opinion>,
  { order, say }: { readonly order: ResultOrder; readonly say: Say },
): Promise<void> {
  const { sample, evaluate, ranking } = order.lists;
  if (order.handouts.length > 0) {
    const { writeHandouts } = await import("./write-handouts");
    await writeHandouts(batch, opinions, { order, say });
  }
  if (sample || evaluate || ranking) {
    const { writeLists } = await import("./write-lists");
    await writeLists(batch, opinions, { order, say });
  }
}

/** What lies in the folder of the results. */
function madeNames({ handouts, lists: { sample, evaluate, ranking } }: ResultOrder): readonly string[] {
  const opinions = handouts.some((one) => one !== "comments");
  return [
    ...[made.ledger, made.rectification, made.bulletin],
    ...(opinions ? [made.opinions] : []),
    ...(handouts.includes("comments") ? [made.copies] : []),
    ...(sample ? [made.sample] : []),
    ...(evaluate ? [made.evaluated] : []),
    ...(ranking ? [made.ranking] : []),
  ];
}

/** Makes everything the reviewer hands out from the results of a batch, and says what came of it. */
export async function makeResults(
  results: string,
  order: ResultOrder,
  { rectificationScript, say }: { readonly rectificationScript: URL; readonly say: Say },
): Promise<DeskEnd> {
  const rectification = rectificationBeside(results, order, rectificationScript);
  const batch = readBatch(results, order.depth);
  if (!batch) return wrong(say, `“${results}”不是完整的审核结果。请重新运行。`);
  const compared = await compare(batch, order);
  if (!compared.ok) return wrong(say, compared.message);
  const opinions = await opinionsOf(order);
  if (!opinions) return wrong(say, `“${order.reviewed ?? ""}”不是批量审核导出的结果。请核对 --reviewed。`);
  const figures = countsOf(batch.rows);
  const { gaps, rounds } = compared;
  const { refused, unreviewed } = unreadCounts(batch.unread);
  await writeLedgers(batch, { compared, opinions, rectification }, order);
  await writeMore(batch, opinions, { order, say });
  if (order.json) {
    const { forms, units, verdicts, errors, warnings } = figures;
    const { depth } = batch;
    const missing = gaps && { missing: gaps.missing.length };
    const counts = { depth, forms, units, refused, unreviewed, verdicts, errors, warnings };
    say.line(JSON.stringify({ ...counts, ...missing }));
  } else {
    tellBatch(batch, figures, say);
    if (gaps) tellGaps(gaps, say);
    if (rounds) tellRounds(rounds, say);
    say.line(`\n结果在“${order.out}”：${madeNames(order).join("、")}。`);
  }
  return refused > 0 ? 3 : 0;
}
