import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { choicesOf } from "../../lessons/choices";
import type { LessonRun, RunAction } from "../../lessons/run";
import { toA1 } from "../../sheet/address";
import { cellAt } from "../../sheet/grid";
import { ruleBook } from "../rule-book/rule-book";
import { judgementWords } from "./words";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  choices: { display: "grid", gap: tokens.spacingVerticalXS },
  choice: { justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular },
  // Not yet to be pressed, but to be read from the last row all the same.
  waiting: {
    "&, &:hover, &:hover:active": { color: tokens.colorNeutralForeground2 },
  },
  said: { margin: 0, minHeight: tokens.lineHeightBase300 },
  right: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly run: LessonRun;
  readonly act: (action: RunAction) => void;
}

/** The kinds of fault to choose among for the selected cell, by click or by the digits 1 to 8. */
export function GuessBox({ run, act }: Props): ReactElement {
  const styles = useStyles();
  const { selected, said, lesson } = run;
  const text = selected ? (cellAt(lesson.faulty, selected.row, selected.col)?.text ?? "") : "";
  return (
    <section className={styles.box} aria-label="猜一猜">
      <h3 className={styles.title}>
        {selected
          ? `${toA1(selected)}${text === "" ? "（空）" : `“${short(text)}”`}有什么问题？`
          : "先在表上点一格"}
      </h3>
      <div className={styles.choices}>
        {choicesOf(lesson).map((rule, index) => (
          <Button
            key={rule}
            size="small"
            className={mergeClasses(styles.choice, !selected && styles.waiting)}
            disabledFocusable={!selected}
            onClick={() => act({ kind: "guessed", rule })}
          >
            {index + 1}. {ruleBook.get(rule)?.title ?? "…"}
          </Button>
        ))}
      </div>
      <p role="status" className={said === "right" ? `${styles.said} ${styles.right}` : styles.said}>
        {said ? judgementWords[said] : ""}
      </p>
    </section>
  );
}

/** Long cells are named by their beginning. */
function short(text: string): string {
  return text.length > 12 ? `${text.slice(0, 12)}…` : text;
}
