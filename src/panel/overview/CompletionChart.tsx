import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Overview } from "../../review/overview";
import { ChartButton } from "./ChartButton";
import { ShareLine } from "./ShareLine";
import { percentText } from "../yardstick/percent-text";

const useStyles = makeStyles({
  list: { margin: "0", padding: "0", listStyleType: "none" },
  row: { display: "block", width: "100%" },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { minWidth: "0", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  figure: { flexShrink: "0", fontVariantNumeric: "tabular-nums" },
});

type Rows = Overview["completion"];
type Row = Rows[number];

function metWords({ percent, met }: Row): string {
  if (percent !== null) return percentText(percent);
  if (met === null) return "未能比较";
  return met ? "完成" : "未完成";
}

/** All lines have one scale, so that they can be compared; what is far above its target ends at the edge. */
const most = 200;

function scaleOf(rows: Rows): number {
  const greatest = rows.reduce((high, { percent }) => Math.max(high, percent ?? 0), 100);
  return Math.min(greatest, most) * 1.04;
}

/** Actual beside target for every indicator, each on its yardstick with the target at 100 %. */
export function CompletionChart({
  sheet,
  rows,
}: {
  readonly sheet: string;
  readonly rows: Rows;
}): ReactElement {
  const styles = useStyles();
  const scale = scaleOf(rows);
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={`${row.at.row} ${row.at.col}`}>
          <ChartButton sheet={sheet} at={row.at} className={styles.row}>
            <span className={styles.head}>
              <span className={styles.name} title={row.name}>
                {row.name}
              </span>
              <span className={styles.figure}>{metWords(row)}</span>
            </span>
            {row.percent !== null && <ShareLine percent={row.percent} scale={scale} />}
          </ChartButton>
        </li>
      ))}
    </ul>
  );
}
