import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { startTransition, useState, type ReactElement } from "react";
import { KeptViews } from "../frame/KeptViews";
import { EvaluatedPart } from "./EvaluatedPart";
import { RankingPart } from "./RankingPart";
import { SamplePart } from "./SamplePart";

const useStyles = makeStyles({
  tabs: { flexShrink: "0", padding: `0 ${tokens.spacingHorizontalXS}` },
});

const parts = [
  { id: "sample", label: "抽查复核", View: SamplePart },
  { id: "evaluated", label: "部门评价", View: EvaluatedPart },
  { id: "ranking", label: "排名", View: RankingPart },
] as const;

type PartId = (typeof parts)[number]["id"];

/** What follows from the review: whom to look at again, what to evaluate, who stands where. */
export function ResultsView(): ReactElement {
  const styles = useStyles();
  const [chosen, setChosen] = useState<PartId>("sample");
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={chosen}
        onTabSelect={(_, { value }) => startTransition(() => setChosen(value as PartId))}
      >
        {parts.map(({ id, label }) => (
          <Tab key={id} value={id}>
            {label}
          </Tab>
        ))}
      </TabList>
      <KeptViews views={parts} shown={chosen} />
    </>
  );
}
