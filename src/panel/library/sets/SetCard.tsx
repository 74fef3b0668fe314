import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { IndicatorSet } from "../../../library/sets/indicator-set";
import { useSession } from "../../session/use-session";
import type { ListedSet } from "./set-choice";

const useStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: "0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  rows: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: "flex", justifyContent: "flex-end", gap: tokens.spacingHorizontalXS },
});

const words = { case: "案例", template: "模板" } as const;

function Contents({ set }: { readonly set: IndicatorSet }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p className={styles.quiet}>{set.goal}</p>
      <ul className={styles.rows}>
        {set.rows.map(({ entry }) => (
          <li key={entry.id}>
            {entry.kind}：{entry.name} {entry.sample}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One set in the list: what it is for, and all its indicators when asked. */
export function SetCard({ set, because, industry }: ListedSet & { readonly industry: string }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const { project, goal, rows, budget, field, from } = set;
  const open = (): void =>
    session.dispatch({
      kind: "opened-page",
      page: {
        kind: "library",
        view: { kind: "draft", chosen: { title: set.title, rows, set: { project, goal } } },
      },
    });
  const money = budget === null ? "" : ` · ${budget} 万元`;
  return (
    <li className={styles.card}>
      <h3 className={styles.title}>{project}</h3>
      <p className={styles.quiet}>
        {words[from]} · {[...new Set([industry, field])].filter((part) => part !== project).join(" · ")} ·{" "}
        {rows.length} 个指标{money}
      </p>
      {because !== "" && <p className={styles.quiet}>{because}</p>}
      {isOpen && <Contents set={set} />}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? "收起" : "全部指标"}：${project}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? "收起" : "全部指标"}
        </Button>
        {session.host.can.write && (
          <Button size="small" aria-label={`选用：${project}`} onClick={open}>
            选用
          </Button>
        )}
      </div>
    </li>
  );
}
