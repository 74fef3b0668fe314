import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement } from "react";
import type { Form, Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { emptyProof } from "../../review/proofs";
import { isOutdated, lacksSurveySize } from "../../review/report/proof-words";
import type { ProvedRow } from "../../review/review";
import type { Proof } from "../../sheet/memo";
import { isComposing } from "../frame/is-composing";
import { keepMemo } from "../session/keep-memo";
import { useSession } from "../session/use-session";
import { withProof } from "./with-proof";

const useStyles = makeStyles({
  papers: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  entry: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  input: { minWidth: "0", flexGrow: "1", flexBasis: "160px" },
  ask: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly form: Form;
  readonly indicator: Indicator;
  /** What usually proves such a value. */
  readonly usual: readonly string[];
  /** What the unit has said of the row so far. */
  readonly proved: ProvedRow | undefined;
}

/** A text that is kept when the field is left or Enter is pressed; another row's text replaces what was typed. */
function NoteField({ value, label, hint, onKeep }: NoteProps): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (): void => {
    if (typed !== null && typed.trim() !== value) onKeep(typed.trim());
    setTyped(null);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !isComposing(event)) keep();
  };
  return (
    <Input
      className={styles.input}
      size="small"
      maxLength={200}
      aria-label={label}
      placeholder={hint}
      value={typed ?? value}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={keep}
      onKeyDown={onKey}
    />
  );
}

interface NoteProps {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly onKeep: (text: string) => void;
}

/** A paper that the library does not name. */
function OwnPaper({ label, onAdd }: { readonly label: string; readonly onAdd: (paper: string) => void }) {
  const styles = useStyles();
  const [paper, setPaper] = useState("");
  const isEmpty = paper.trim() === "";
  const add = (): void => {
    if (isEmpty) return;
    onAdd(paper.trim());
    setPaper("");
  };
  return (
    <div className={styles.entry}>
      <Input
        className={styles.input}
        size="small"
        maxLength={60}
        aria-label={label}
        placeholder="其他材料"
        value={paper}
        onChange={(_, { value }) => setPaper(value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !isComposing(event)) add();
        }}
      />
      <Button size="small" disabledFocusable={isEmpty} onClick={add}>
        添加
      </Button>
    </div>
  );
}

interface PapersProps {
  readonly name: string;
  readonly usual: readonly string[];
  readonly ticked: readonly string[];
  readonly onTick: (paper: string, isTicked: boolean) => void;
}

function Papers({ name, usual, ticked, onTick }: PapersProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.papers} role="group" aria-label={`佐证材料：${name}`}>
      {[...new Set([...usual, ...ticked])].map((paper) => (
        <Checkbox
          key={paper}
          label={paper}
          checked={ticked.includes(paper)}
          onChange={(_, { checked }) => onTick(paper, checked === true)}
        />
      ))}
    </div>
  );
}

/** Which papers prove a row's completion value, ticked by the unit, and where they are. */
export function ProofEditor({ form, indicator, usual, proved }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const proof = proved?.proof ?? emptyProof(form, indicator);
  const name = plainName(indicator.name.text);
  // What is said now is said of the value as it is now.
  const { actual } = emptyProof(form, indicator);
  const keep = (said: Pick<Partial<Proof>, "papers" | "note">): void =>
    void keepMemo(session, (memo) => withProof(memo, { ...proof, ...said, actual }));
  const tick = (paper: string, isTicked: boolean): void => {
    const others = proof.papers.filter((one) => one !== paper);
    keep({ papers: isTicked ? [...others, paper] : others });
  };
  const asksSize = lacksSurveySize(indicator, proof);
  return (
    <div>
      <Papers name={name} usual={usual} ticked={proof.papers} onTick={tick} />
      <OwnPaper label={`其他材料：${name}`} onAdd={(paper) => tick(paper, true)} />
      <div className={styles.entry}>
        <NoteField
          value={proof.note}
          label={`备注：${name}`}
          hint={asksSize ? "调查时间、方式、有效份数" : "存放处、文号、日期等"}
          onKeep={(note) => keep({ note })}
        />
      </div>
      {asksSize && <p className={styles.ask}>满意度是怎样调查的？写明时间和有效份数。</p>}
      {proved && isOutdated(proved) && (
        <p className={styles.ask}>
          完成值已由“{proof.actual}”改为“{actual}”。
          <Button size="small" appearance="transparent" onClick={() => keep({})}>
            材料已核对
          </Button>
        </p>
      )}
    </div>
  );
}
