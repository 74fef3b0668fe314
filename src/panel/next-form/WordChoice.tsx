import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  row: { flexWrap: "wrap" },
  word: { whiteSpace: "nowrap" },
});

interface Props<T extends string> {
  readonly label: string;
  readonly choices: readonly T[];
  readonly chosen: T;
  readonly words: Readonly<Record<T, string>>;
  readonly onChoose: (choice: T) => void;
}

/** One of a few words, all of them in sight. */
export function WordChoice<T extends string>({
  label,
  choices,
  chosen,
  words,
  onChoose,
}: Props<T>): ReactElement {
  const styles = useStyles();
  return (
    <RadioGroup
      layout="horizontal"
      className={styles.row}
      aria-label={label}
      value={chosen}
      onChange={(_, { value }) => {
        const next = choices.find((one) => one === value);
        if (next) onChoose(next);
      }}
    >
      {choices.map((one) => (
        <Radio key={one} value={one} label={words[one]} className={styles.word} />
      ))}
    </RadioGroup>
  );
}
