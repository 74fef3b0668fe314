import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { mostWritten, type DraftFault } from "../../lessons/own/lesson-draft";
import { toA1 } from "../../sheet/address";
import { ruleBook } from "../rule-book/rule-book";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  end: { justifySelf: "start" },
});

interface Props {
  readonly faults: readonly DraftFault[];
  readonly onChange: (faults: readonly DraftFault[]) => void;
}

/** The faults that were planted, with the trainer's question and explanation for each. */
export function PlantedList({ faults, onChange }: Props): ReactElement {
  const styles = useStyles();
  const put = (index: number, change: Partial<DraftFault>): void =>
    onChange(faults.map((fault, at) => (at === index ? { ...fault, ...change } : fault)));
  return (
    <ol className={styles.list} aria-label="已埋的问题">
      {faults.map((fault, index) => (
        <li key={toA1(fault.at)} className={styles.item}>
          <h4 className={styles.head}>
            {index + 1}. {toA1(fault.at)} {ruleBook.get(fault.rule)?.title}
          </h4>
          <Field label="提示的问题" size="small">
            <Input
              maxLength={mostWritten.words}
              value={fault.hint}
              onChange={(_, { value }) => put(index, { hint: value })}
            />
          </Field>
          <Field label="讲解词" size="small">
            <Input
              maxLength={mostWritten.words}
              value={fault.note}
              onChange={(_, { value }) => put(index, { note: value })}
            />
          </Field>
          <Button
            size="small"
            className={styles.end}
            onClick={() => onChange(faults.filter((_, at) => at !== index))}
          >
            去掉
          </Button>
        </li>
      ))}
    </ol>
  );
}
