import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { parseRange } from "../../sheet/address";
import type { Ignore } from "../../sheet/memo";
import { restoreIgnore } from "../actions/restore-ignore";
import { CellLink } from "../check/CellLink";
import { ActionButton } from "../frame/ActionButton";
import { ruleBook } from "../rule-book/rule-book";
import { knownIgnores, type KnownIgnore } from "../session/ignores-in-use";
import { useSessionState } from "../session/use-session";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  list: { margin: "0", padding: "0", listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0" },
  stale: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

function Place({ ignore }: { readonly ignore: Ignore }): ReactElement {
  const range = ignore.range === null ? undefined : parseRange(ignore.range);
  return (
    <span>
      {ignore.sheet} {range ? <CellLink range={{ ...range, sheet: ignore.sheet }} /> : "全表"}
    </span>
  );
}

function Item({ known }: { readonly known: KnownIgnore }): ReactElement {
  const styles = useStyles();
  const { ignore, isInUse } = known;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.title}>{ruleBook.get(ignore.rule)?.title ?? ignore.rule}</span>
        <Place ignore={ignore} />
      </div>
      <p className={styles.text}>单位说明：{ignore.reason}</p>
      {!isInUse && <p className={styles.stale}>单元格已改过，或问题已不在；这条说明不再起作用。</p>}
      <ActionButton action={restoreIgnore} subject={ignore} appearance="secondary" />
    </li>
  );
}

/** Everything the unit answered, with its reasons; what no longer hides anything is shown as such. */
export function IgnoresPage(): ReactElement {
  const styles = useStyles();
  const known = knownIgnores(useSessionState());
  return (
    <PageFrame title="已说明的问题">
      {known.length === 0 ? (
        <p className={styles.text}>没有已说明的问题。在问题卡片上选“说明情况”，写明原因后列在这里。</p>
      ) : (
        <ul className={styles.list}>
          {known.map(({ ignore, isInUse }, index) => (
            <Item key={index} known={{ ignore, isInUse }} />
          ))}
        </ul>
      )}
    </PageFrame>
  );
}
