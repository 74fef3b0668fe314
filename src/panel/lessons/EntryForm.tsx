import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent, type ReactElement } from "react";
import { largestCount, longestName, type TraineeResult } from "./class-results";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalS },
  short: { width: "7em" },
  // Beside the boxes, which stand below their labels.
  button: { marginTop: `calc(${tokens.lineHeightBase300} + 2 * ${tokens.spacingVerticalXXS} + 2px)` },
});

interface Typed {
  readonly name: string;
  readonly found: string;
  readonly of: string;
}

type Part = keyof Typed;

const isCount = (text: string): boolean => /^\d+$/.test(text.trim()) && Number(text) <= largestCount;

/** What is still to be put right; empty where nothing is. */
function faultsOf({ name, found, of }: Typed): Readonly<Partial<Record<Part, string>>> {
  const faults: Partial<Record<Part, string>> = {};
  if (name.trim() === "") faults.name = "写姓名或小组";
  if (!isCount(of) || Number(of) === 0) faults.of = "填个数";
  if (!isCount(found)) faults.found = "填个数";
  else if (faults.of === undefined && Number(found) > Number(of)) faults.found = "不能多于共几处";
  return faults;
}

interface Props {
  readonly onAdd: (result: TraineeResult) => void;
}

/** A result entered by hand: for those who answered aloud or on paper. */
export function EntryForm({ onAdd }: Props): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState<Typed>({ name: "", found: "", of: "" });
  const [isTried, setTried] = useState(false);
  const faults = faultsOf(typed);
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    const isFaulty = Object.keys(faults).length > 0;
    setTried(isFaulty);
    if (isFaulty) return;
    const { name, found, of } = typed;
    const result = { name: name.trim(), found: Number(found), of: Number(of) };
    onAdd({ ...result, lesson: "手工登记", misses: 0, seconds: 0 });
    setTyped({ name: "", found: "", of });
  };
  const box = (part: Part, label: string): ReactElement => (
    <Field label={label} {...(isTried && faults[part] ? { validationMessage: faults[part] } : {})}>
      <Input
        value={typed[part]}
        onChange={(_, { value }) => setTyped({ ...typed, [part]: value })}
        {...(part === "name"
          ? { maxLength: longestName }
          : { className: styles.short, inputMode: "numeric" as const })}
      />
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={add}>
      {box("name", "姓名或小组")}
      {box("found", "找到几处")}
      {box("of", "共几处")}
      <Button type="submit" className={styles.button}>
        登记
      </Button>
    </form>
  );
}
