import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { useEffect, useState, type ReactElement, type ReactNode } from "react";
import type { Pair, Wording } from "../../lessons/pairs/pair";
import type { Details } from "../../library/families";
import { loadDetails } from "../library/load-details";
import { ExampleTable } from "../pages/ExampleTable";
import type { RuleHead } from "../rule-book/rule-heads";
import type { PairShelf } from "./use-pairs";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(260px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  side: { display: "grid", gap: tokens.spacingVerticalXXS, alignContent: "start", minWidth: "0" },
  mark: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  bad: { color: tokens.colorStatusDangerForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  target: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function Side({
  isGood,
  children,
}: {
  readonly isGood: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const Icon = isGood ? CheckmarkCircleFilled : DismissCircleFilled;
  return (
    <div className={styles.side} role="group" aria-label={isGood ? "正例" : "错例"}>
      <span className={mergeClasses(styles.mark, isGood ? styles.good : styles.bad)}>
        <Icon aria-hidden />
        {isGood ? "这样写" : "不这样写"}
      </span>
      {children}
    </div>
  );
}

function Words({ name, target }: Wording): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span>{name}</span>
      <b className={styles.target}>{target === "" ? "（指标值空着）" : target}</b>
    </>
  );
}

/** What the library says of the good indicator's family, loaded when it is asked for. */
function MoreOf({ pair, shelf }: { readonly pair: Pair; readonly shelf: PairShelf }): ReactElement | null {
  const styles = useStyles();
  const [details, setDetails] = useState<Details | null>(null);
  const [entry] = pair.entries;
  useEffect(() => {
    if (!entry) return undefined;
    let isThere = true;
    void loadDetails(entry, shelf.library.families).then((loaded) => {
      if (isThere) setDetails(loaded);
    });
    return () => {
      isThere = false;
    };
  }, [entry, shelf]);
  const page = shelf.rulePages[pair.rule];
  return (
    <>
      {details && pair.shown.as === "row" && (
        <p className={styles.text}>
          常见问题：{details.pitfalls}写法：{details.wording}佐证材料：{details.evidence.join("、")}。
        </p>
      )}
      {pair.shown.as === "row" && page?.bad[0] !== undefined && <ExampleTable table={page.bad[0]} />}
      {pair.shown.as === "row" && page?.good[0] !== undefined && <ExampleTable table={page.good[0]} />}
    </>
  );
}

interface Props {
  readonly pair: Pair;
  readonly shelf: PairShelf;
  readonly rule: RuleHead | undefined;
  /** The pair's kinds and industry, in words. */
  readonly about: string;
  /** Undefined where no sheet is open. */
  readonly onInsert: ((pair: Pair) => void) | undefined;
}

/** The bad beside the good, and why. */
export function PairCard({ pair, shelf, rule, about, onInsert }: Props): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { shown, entries } = pair;
  const page = shelf.rulePages[pair.rule];
  return (
    <article className={styles.card} aria-label={rule?.title ?? ""}>
      <div className={styles.sides}>
        <Side isGood={false}>
          {shown.as === "row" ? <Words {...shown.bad} /> : <ExampleTable table={shown.bad} />}
        </Side>
        <Side isGood>
          {shown.as === "row" ? <Words {...shown.good} /> : <ExampleTable table={shown.good} />}
        </Side>
      </div>
      <p className={styles.text}>
        <b>{rule?.title}</b>。{page?.why}
      </p>
      {page && <p className={styles.quiet}>依据：{page.basis}</p>}
      {about !== "" && <p className={styles.quiet}>{about}</p>}
      {isOpen && <MoreOf pair={pair} shelf={shelf} />}
      <div className={styles.line}>
        {shown.as === "row" && (
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? "收起" : "看规则和写法"}
          </Button>
        )}
        {onInsert && entries.length > 0 && (
          <Button size="small" appearance="primary" onClick={() => onInsert(pair)}>
            {entries.length > 1 ? `插入这 ${entries.length} 个正例` : "插入正例"}
          </Button>
        )}
      </div>
    </article>
  );
}
