import { join } from "node:path";
import { evaluatedTable, rankingTable, sampleTable } from "../../documents/ledger/result-tables";
import { tableWorkbook, type TableSheet } from "../../office-file/write/table-workbook";
import type { Opinion } from "../../portfolio/opinion/opinion";
import { settledRows } from "../../portfolio/results/settled-rows";
import { chooseEvaluated, drawMinutes, drawSample } from "../../portfolio/sampling/draw";
import type { Say } from "./desk-end";
import type { Batch } from "./read-batch";
import type { ResultOrder } from "./review-arguments";
import { writeWhole } from "../write-whole";

/** Writes the lists that were asked for: 抽查名单, 部门评价名单, 排名. */
export async function writeLists(
  batch: Batch,
  opinions: ReadonlyMap<string, Opinion>,
  { order, say }: { readonly order: ResultOrder; readonly say: Say },
): Promise<void> {
  const { sample, evaluate, ranking } = order.lists;
  const tables: TableSheet[] = [];
  if (sample) {
    const draw = drawSample(batch.rows, sample);
    tables.push(sampleTable(draw, batch.depth));
    if (!order.json) say.line(`\n抽查：${drawMinutes(draw)}`);
  }
  if (evaluate) {
    const chosen = chooseEvaluated(batch.rows, evaluate);
    tables.push(evaluatedTable(chosen, batch.rows, { ...evaluate, depth: batch.depth }));
  }
  if (ranking) tables.push(rankingTable(settledRows(batch.rows, batch.forms(), opinions), opinions));
  for (const table of tables) {
    const bytes = await tableWorkbook([table], { date: order.date, what: table.name });
    writeWhole(join(order.out, `${table.name}.xlsx`), (sink) => sink.write(bytes));
  }
}
