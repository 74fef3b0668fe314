import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactElement } from "react";
import type { ReviewFinding } from "../../review/review";
import { applyRuleFixes } from "../actions/apply-rule-fixes";
import { ActionButton } from "../frame/ActionButton";
import { useSessionState } from "../session/use-session";
import { FindingCard } from "./FindingCard";
import { cardNames, findingKey, type FindingGroup } from "./group-findings";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "32px" },
  heading: { flexGrow: "1", minWidth: "0", margin: "0", font: "inherit" },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  action: { flexShrink: "0", whiteSpace: "nowrap" },
  chevron: { flexShrink: "0" },
  count: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: "0",
    listStyleType: "none",
  },
});

/** A long list comes in portions: what is not seen need not be drawn. */
const portion = 20;

interface Props {
  readonly group: FindingGroup;
  readonly isOpenAtFirst: boolean;
}

interface Fold {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** How many cards are drawn. */
  readonly shown: number;
  readonly setShown: (shown: number) => void;
}

/** Whether the group is open, and how far; a card that is to be seen opens it. */
function useFold(findings: readonly ReviewFinding[], isOpenAtFirst: boolean): Fold {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [shown, setShown] = useState(portion);
  const [seen, setSeen] = useState(-1);
  const { revealed } = useSessionState();
  const wanted = revealed ? findings.findIndex((one) => findingKey(one) === findingKey(revealed)) : -1;
  if (wanted !== seen) {
    setSeen(wanted);
    if (wanted >= 0) {
      setOpen(true);
      setShown(Math.max(shown, wanted + 1));
    }
  }
  return { isOpen, setOpen, shown, setShown };
}

/** The findings of one rule, with what can be done to all of them. */
export function GroupView({ group, isOpenAtFirst }: Props): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { findings, title } = group;
  const { isOpen, setOpen, shown, setShown } = useFold(findings, isOpenAtFirst);
  const names = cardNames(findings);
  return (
    <div>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? (
              <ChevronDownRegular className={styles.chevron} />
            ) : (
              <ChevronRightRegular className={styles.chevron} />
            )}
            <span>
              {title} <span className={styles.count}>· {findings.length}</span>
            </span>
          </button>
        </h3>
        <span className={styles.action}>
          <ActionButton action={applyRuleFixes} subject={group} appearance="secondary" />
        </span>
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <ul className={styles.list}>
            {findings.slice(0, shown).map((finding, index) => {
              const name = names[index] ?? "";
              return <FindingCard key={name} name={name} finding={finding} group={group} />;
            })}
          </ul>
        )}
        {isOpen && shown < findings.length && (
          <Button size="small" appearance="subtle" onClick={() => setShown(shown + portion)}>
            再看 {Math.min(portion, findings.length - shown)} 条
          </Button>
        )}
      </div>
    </div>
  );
}
