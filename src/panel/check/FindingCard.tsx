import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { Form } from "../../form/form";
import type { ReviewFinding } from "../../review/review";
import { cellEditsOf } from "../../sheet/change";
import { applyFix, needsPage } from "../actions/apply-fix";
import { applyRuleFixes } from "../actions/apply-rule-fixes";
import { explainRule } from "../actions/explain-rule";
import { ignoreFinding } from "../actions/ignore-finding";
import { pickReason } from "../actions/pick-reason";
import { showCell } from "../actions/show-cell";
import { ActionButton } from "../frame/ActionButton";
import { currentForm } from "../session/place";
import { projectName, type WordsPlace } from "../session/left-words";
import { useLeftWords } from "../session/use-left-words";
import { useSession, useSessionState } from "../session/use-session";
import { BeforeAfter } from "./BeforeAfter";
import { CellLink } from "./CellLink";
import { findingKey, type FindingGroup } from "./group-findings";
import { LevelIcon } from "./LevelIcon";
import { ReasonForm } from "./ReasonForm";
import { whoseRow } from "./whose-row";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  shown: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}`,
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  icon: { display: "flex", height: tokens.lineHeightBase300, alignItems: "center" },
  name: { flexGrow: "1", minWidth: "0", margin: "0", font: "inherit", fontWeight: tokens.fontWeightSemibold },
  message: { margin: `${tokens.spacingVerticalXXS} 0`, whiteSpace: "pre-line" },
  fixes: { margin: `0 0 ${tokens.spacingVerticalXXS}`, padding: "0", listStyleType: "none" },
  answer: { minWidth: "0", paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  // Without a fix the quiet words begin where the sentence does.
  quiet: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "@media (forced-colors: active)": { marginLeft: "0" },
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    // There every button has a frame.
    "@media (forced-colors: active)": {
      gap: tokens.spacingHorizontalXS,
      paddingTop: tokens.spacingVerticalXXS,
    },
  },
});

interface Props {
  /** Tells the card from others, whatever becomes of its sentence. */
  readonly name: string;
  readonly finding: ReviewFinding;
  readonly group: FindingGroup;
}

/** What each fix does to its cell. */
function FixLines({ finding }: { readonly finding: ReviewFinding }): ReactElement | null {
  const styles = useStyles();
  const { sheet, fixes } = finding;
  const lines = fixes.filter((fix) => !needsPage(fix)).flatMap(({ change }) => cellEditsOf(change, sheet));
  if (lines.length === 0) return null;
  return (
    <ul className={styles.fixes}>
      {lines.map((edit, index) => (
        <li key={index}>
          <BeforeAfter sheet={sheet} edit={edit} />
        </li>
      ))}
    </ul>
  );
}

interface ButtonsProps extends Props {
  readonly onAnswer: () => void;
  /** True where the reason form was closed: the focus returns to the button that opened it. */
  readonly isBack: boolean;
}

function CardButtons({ finding, group, onAnswer, isBack }: ButtonsProps): ReactElement {
  const styles = useStyles();
  const state = useSessionState();
  const isAlone = group.findings.length < 2;
  return (
    <div className={mergeClasses(styles.buttons, finding.fixes.length === 0 && styles.quiet)}>
      {finding.fixes.map((fix, index) => (
        <ActionButton
          key={fix.title}
          action={applyFix}
          subject={fix}
          appearance={index === 0 ? "primary" : "outline"}
        />
      ))}
      <ActionButton action={pickReason} subject={finding} />
      <ActionButton action={showCell} subject={finding} />
      <ActionButton action={explainRule} subject={finding.rule} />
      <Button
        size="small"
        appearance="subtle"
        className={styles.answer}
        onClick={onAnswer}
        autoFocus={isBack}
      >
        {ignoreFinding.label({ finding, reason: "" }, state)}
      </Button>
      {!isAlone && <ActionButton action={applyRuleFixes} subject={group} />}
    </div>
  );
}

/** Where the reason for a finding is written. Of several findings at one cell each has its turn: the end of the card's name. */
function reasonPlace({ finding, name }: Props, form: Form | undefined): WordsPlace {
  const { rule, messageId, sheet, range } = finding;
  const turn = name.slice(name.lastIndexOf("|"));
  const whose = form ? whoseRow(form, finding) : "";
  return {
    asked: JSON.stringify([rule, messageId, range?.left ?? null, whose, turn]),
    sheet,
    row: range?.top ?? -1,
    project: projectName(form),
  };
}

/** What can be done, or the form that asks for a reason: open from the start where one was begun before. */
function CardFoot(props: Props): ReactElement {
  const form = currentForm(useSessionState())?.form;
  const [[reason = ""], note] = useLeftWords(reasonPlace(props, form));
  const [answer, setAnswer] = useState<"none" | "left" | "open" | "closed">("none");
  if (answer === "closed" || (answer === "none" && reason === ""))
    return <CardButtons {...props} onAnswer={() => setAnswer("open")} isBack={answer === "closed"} />;
  return (
    <ReasonForm
      finding={props.finding}
      reason={reason}
      onReason={(text) => {
        if (answer === "none") setAnswer("left");
        note([text]);
      }}
      isAsked={answer === "open"}
      onClose={() => setAnswer("closed")}
    />
  );
}

/** One finding: whose row, which cell, what was read, what follows, and what can be done. */
export function FindingCard({ name, finding, group }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const id = useId();
  const card = useRef<HTMLLIElement>(null);
  const form = currentForm(state)?.form;
  const isShown = state.shown !== null && findingKey(state.shown) === findingKey(finding);
  const isRevealed = state.revealed !== null && findingKey(state.revealed) === findingKey(finding);
  useEffect(() => {
    if (isRevealed) card.current?.scrollIntoView({ block: "nearest" });
  }, [isRevealed]);
  return (
    <li
      ref={card}
      tabIndex={-1}
      data-finding=""
      className={mergeClasses(styles.card, isShown && styles.shown)}
      aria-labelledby={id}
    >
      <div className={styles.head}>
        <span className={styles.icon}>
          <LevelIcon level={finding.level} />
        </span>
        <h4 className={styles.name} id={id}>
          {form ? whoseRow(form, finding) || group.title : group.title}
        </h4>
        {finding.range && (
          <CellLink
            range={{ ...finding.range, sheet: finding.sheet }}
            onShow={() => session.dispatch({ kind: "shown", finding })}
          />
        )}
      </div>
      <p className={styles.message}>{finding.message}</p>
      <FixLines finding={finding} />
      <CardFoot name={name} finding={finding} group={group} />
    </li>
  );
}
