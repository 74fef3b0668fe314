import { makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { startTransition, useState, type ReactElement } from "react";
import { useBatch } from "../session/use-desk";
import { SheetTable } from "./SheetTable";
import { Counterparts } from "./Counterparts";
import { useComparison } from "./use-comparison";

const useStyles = makeStyles({
  page: { flexGrow: "1", minHeight: "0", display: "flex", flexDirection: "column" },
  tabs: { flexShrink: "0", flexWrap: "wrap" },
  words: { margin: tokens.spacingHorizontalM },
});

/** What a batch is compared with, and what the comparisons found. */
export function CompareView(): ReactElement {
  const styles = useStyles();
  const batch = useBatch();
  const { tables, isFailed } = useComparison(batch);
  const [chosen, setChosen] = useState<string>();
  const front = tables?.find(({ name }) => name === chosen) ?? tables?.find(({ rows }) => rows.length > 0);
  return (
    <div className={styles.page}>
      <Counterparts />
      {!tables && !isFailed && <Spinner className={styles.words} size="tiny" label="正在核对" />}
      {isFailed && (
        <p className={styles.words}>没有核对成。请减少报表份数，或在命令行用 biaochi review 审核这一批。</p>
      )}
      {tables && (
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={front?.name ?? ""}
          onTabSelect={(_, { value }) => startTransition(() => setChosen(String(value)))}
        >
          {tables.map(({ name, rows }) => (
            <Tab key={name} value={name}>{`${name} ${rows.length}`}</Tab>
          ))}
        </TabList>
      )}
      {front && <SheetTable key={front.name} table={front} />}
      {tables && !front && (
        <p className={styles.words}>目标与自评、上级与下级、项目之间、同一指标之间都没有发现出入。</p>
      )}
    </div>
  );
}
