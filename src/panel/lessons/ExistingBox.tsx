import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { existingAt, withExisting, type ExistingFault } from "../../lessons/own/existing";
import { mostWritten, type LessonDraft } from "../../lessons/own/lesson-draft";
import { toA1, type CellAddress } from "../../sheet/address";

const useStyles = makeStyles({
  box: { display: "grid", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  end: { justifySelf: "start" },
});

interface Props {
  readonly draft: LessonDraft;
  readonly at: CellAddress;
  readonly onChange: (draft: LessonDraft) => void;
}

function Existing({ draft, at, onChange, fault }: Props & { readonly fault: ExistingFault }): ReactElement {
  const styles = useStyles();
  const [right, setRight] = useState(fault.right);
  const [refused, setRefused] = useState(false);
  const mark = (): void => {
    const marked = withExisting(draft, at, { rule: fault.rule, right });
    if (marked) onChange(marked);
    else setRefused(true);
  };
  return (
    <>
      <p className={styles.text}>{fault.message}</p>
      <Field
        label="正确的写法"
        size="small"
        {...(refused ? { validationMessage: "这样改，这一格还有问题。写上改对以后的内容。" } : {})}
      >
        <Input
          maxLength={mostWritten.words}
          value={right}
          onChange={(_, { value }) => {
            setRight(value);
            setRefused(false);
          }}
        />
      </Field>
      <Button size="small" className={styles.end} onClick={mark}>
        当作答案
      </Button>
    </>
  );
}

/** What is wrong in the selected cell of the opened sheet already: it can be an answer as it is. */
export function ExistingBox({ draft, at, onChange }: Props): ReactElement | null {
  const styles = useStyles();
  const faults = useMemo(() => existingAt(draft, at), [draft, at]);
  if (faults.length === 0) return null;
  return (
    <section className={styles.box} aria-label="已有的问题">
      <h3 className={styles.title}>{toA1(at)} 已有的问题</h3>
      {faults.map((fault) => (
        <Existing key={`${toA1(at)} ${fault.rule}`} draft={draft} at={at} onChange={onChange} fault={fault} />
      ))}
    </section>
  );
}
