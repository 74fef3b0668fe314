import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import { rewritingOf, type Answer } from "../../lessons/answers";
import type { LessonRun, RunAction } from "../../lessons/run";
import { toA1 } from "../../sheet/address";
import { ruleBook } from "../rule-book/rule-book";
import { useRulePage } from "../rule-book/use-rule-page";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  done: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  quiet: { color: tokens.colorNeutralForeground2 },
  note: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: tokens.spacingHorizontalS },
});

interface Props {
  readonly run: LessonRun;
  readonly fault: number;
  readonly hasNotes: boolean;
  readonly act: (action: RunAction) => void;
}

/** The rewriting in one line: `H12 15 → 13.5`. */
function rewritingText({ lesson }: LessonRun, { fault }: Answer): string {
  return rewritingOf(lesson, fault)
    .map(({ at, was, to }) => `${toA1(at)} ${was} → ${to}`)
    .join("；");
}

function AnswerItem({ run, fault, hasNotes, act }: Props): ReactElement | null {
  const styles = useStyles();
  const answer = run.answers[fault];
  const text = useRulePage(answer?.fault.rule ?? "");
  if (!answer) return null;
  const finding = answer.findings[0];
  const rule = ruleBook.get(answer.fault.rule);
  const isMended = run.mended.includes(fault);
  return (
    <li className={styles.item}>
      <h4 className={styles.head}>
        {isMended && <CheckmarkCircleFilled className={styles.done} aria-hidden />}
        {fault + 1}. {rule?.title}
      </h4>
      <p className={styles.line}>{finding?.message}</p>
      <p className={`${styles.line} ${styles.quiet}`}>为什么：{text?.why}</p>
      <p className={`${styles.line} ${styles.quiet}`}>依据：{finding?.basis}</p>
      <p className={styles.line}>改法：{rewritingText(run, answer)}</p>
      {hasNotes && <p className={`${styles.line} ${styles.note}`}>{answer.fault.note}</p>}
      {!isMended && (
        <Button
          size="small"
          appearance="primary"
          className={styles.line}
          onClick={() => act({ kind: "mended", faults: [fault] })}
        >
          改正
        </Button>
      )}
    </li>
  );
}

/** The faults that are out, in the order they are taught. */
export function AnswerList({ run, hasNotes, act }: Omit<Props, "fault">): ReactElement {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label="答案">
      {run.revealed
        .toSorted((a, b) => a - b)
        .map((fault) => (
          <AnswerItem key={fault} run={run} fault={fault} hasNotes={hasNotes} act={act} />
        ))}
    </ol>
  );
}
