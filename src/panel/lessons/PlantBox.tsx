import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { faultySheet, type LessonDraft, type Planting } from "../../lessons/own/lesson-draft";
import { plantingsAt } from "../../lessons/own/plantings";
import { toA1, type CellAddress } from "../../sheet/address";
import { ruleBook } from "../rule-book/rule-book";

const useStyles = makeStyles({
  box: { display: "grid", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  choice: { justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly draft: LessonDraft;
  readonly at: CellAddress;
  readonly onPlant: (planting: Planting) => void;
}

/** The faults that can be planted in the selected cell, one click each. */
export function PlantBox({ draft, at, onPlant }: Props): ReactElement {
  const styles = useStyles();
  const plantings = useMemo(() => plantingsAt(faultySheet(draft), at), [draft, at]);
  return (
    <section className={styles.box} aria-label="可以埋的问题">
      <h3 className={styles.title}>
        {plantings.length === 0 ? `${toA1(at)} 没有可以埋的问题，换一格` : `在 ${toA1(at)} 埋一处问题`}
      </h3>
      {plantings.map((planting) => (
        <Button key={planting.rule} size="small" className={styles.choice} onClick={() => onPlant(planting)}>
          改成“{planting.wrong || "空白"}”：{ruleBook.get(planting.rule)?.title ?? ""}
        </Button>
      ))}
    </section>
  );
}
