import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TypedFacts } from "./whole-sheet";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  pair: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  part: { flexGrow: "1", flexBasis: "120px", minWidth: "0" },
  box: { width: "100%", minWidth: "0" },
});

interface Props {
  readonly facts: TypedFacts;
  /** The goal that follows from the indicators. */
  readonly goal: string;
  readonly onChange: (facts: TypedFacts) => void;
}

const boxes: readonly (readonly (readonly [Exclude<keyof TypedFacts, "goal">, string])[])[] = [
  [["project", "项目名称"]],
  [
    ["department", "主管部门"],
    ["unit", "实施单位"],
  ],
  [
    ["year", "年度"],
    ["total", "年度资金总额（万元）"],
    ["fiscal", "其中：财政拨款（万元）"],
  ],
];

/** The head of a new sheet. */
export function FactsForm({ facts, goal, onChange }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      {boxes.map((pair) => (
        <div key={pair[0]?.[0]} className={styles.pair}>
          {pair.map(([key, label]) => (
            <Field key={key} label={label} size="small" className={styles.part}>
              <Input
                size="small"
                className={styles.box}
                value={facts[key]}
                placeholder={key === "fiscal" ? facts.total : ""}
                onChange={(_, { value }) => onChange({ ...facts, [key]: value })}
              />
            </Field>
          ))}
        </div>
      ))}
      <Field label="年度绩效目标" size="small">
        <Textarea
          size="small"
          resize="vertical"
          rows={5}
          value={facts.goal ?? goal}
          onChange={(_, { value }) => onChange({ ...facts, goal: value })}
        />
      </Field>
    </div>
  );
}
