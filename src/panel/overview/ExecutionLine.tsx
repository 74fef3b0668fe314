import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Overview } from "../../review/overview";
import { ChartButton } from "./ChartButton";
import { percentText } from "../yardstick/percent-text";
import { ShareLine } from "./ShareLine";

const useStyles = makeStyles({
  row: { display: "block", width: "100%" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  figure: { fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly sheet: string;
  readonly execution: NonNullable<Overview["execution"]>;
}

function amountText(amount: number | null, unit: string | null): string {
  return amount === null ? "没有数字" : `${amount} ${unit ?? ""}`.trim();
}

/** What was spent of the budget. */
export function ExecutionLine({ sheet, execution }: Props): ReactElement {
  const styles = useStyles();
  const { percent, budget, executed, moneyUnit, at } = execution;
  return (
    <ChartButton sheet={sheet} at={at} className={styles.row}>
      <span className={styles.head}>
        <span className={styles.figure}>
          预算 {amountText(budget, moneyUnit)}，执行 {amountText(executed, moneyUnit)}
        </span>
        <span className={styles.figure}>
          {percent === null ? "执行率未能复算" : `执行率 ${percentText(percent)}`}
        </span>
      </span>
      {percent !== null && (
        <ShareLine percent={percent} scale={Math.max(104, Math.min(percent, 200) * 1.04)} />
      )}
    </ChartButton>
  );
}
