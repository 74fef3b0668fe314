import { useMemo, type ReactElement } from "react";
import { rankingTable } from "../../../documents/ledger/result-tables";
import { settledRows } from "../../../portfolio/results/settled-rows";
import { useBatch, useContents } from "../session/use-desk";
import { ResultTable } from "./ResultTable";

/** 排名: by score, with the last share, the grades after the reviewer's ticks, and the budget line. */
export function RankingPart(): ReactElement {
  const { opinions } = useBatch();
  const { rows, forms } = useContents();
  const table = useMemo(
    () => rankingTable(settledRows(rows, forms, opinions), opinions),
    [rows, forms, opinions],
  );
  return <ResultTable table={table} empty="这批报表没有得分，不能排名。" />;
}
