import { join } from "node:path";
import { wrong, type DeskEnd, type Say } from "./desk-end";
import { inTheWay } from "./our-files";
import { makeResults } from "./make-results";
import { mergeResults } from "./merge-results";
import { findResults, wholeResults } from "./result-files";
import type { MergeOrder } from "./review-arguments";

/** `biaochi merge`: puts the results of shards or of several batches together. */
export async function runMerge(order: MergeOrder, rectificationScript: URL, say: Say): Promise<DeskEnd> {
  const found = findResults(order.folders);
  if (!found.ok) return wrong(say, found.message);
  const obstacle = await inTheWay(order.out);
  if (obstacle !== undefined) return wrong(say, obstacle);
  const target = join(order.out, wholeResults);
  const merged = mergeResults(found.files, target);
  return merged.ok ? makeResults(target, order, { rectificationScript, say }) : wrong(say, merged.message);
}
