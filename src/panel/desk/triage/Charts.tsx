import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Figures } from "../../../portfolio/triage/figures";
import { BarChart } from "./BarChart";

const useStyles = makeStyles({
  charts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** How scores, grades and money are spread over the batch. */
export function Charts({ figures }: { readonly figures: Figures }): ReactElement {
  const styles = useStyles();
  const { declared, recomputed, grades, execution } = figures;
  const has = (bars: readonly { readonly count: number }[]): boolean => bars.some(({ count }) => count > 0);
  const counts = (bars: readonly { readonly count: number }[]): readonly number[] =>
    bars.map(({ count }) => count);
  return (
    <div className={styles.charts}>
      {has(declared) && (
        <BarChart
          title="得分（百分制）"
          labels={declared.map(({ label }) => label)}
          series={[
            { name: "自评", values: counts(declared) },
            { name: "复核", values: counts(recomputed) },
          ]}
        />
      )}
      {grades.length > 0 && (
        <BarChart
          title="等级"
          labels={grades.map(({ grade }) => grade)}
          series={[
            { name: "自评", values: grades.map((one) => one.declared) },
            { name: "复核", values: grades.map((one) => one.recomputed) },
          ]}
        />
      )}
      {has(execution) && (
        <BarChart
          title="预算执行率（%）"
          labels={execution.map(({ label }) => label)}
          series={[{ name: "报表", values: counts(execution) }]}
        />
      )}
    </div>
  );
}
