import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { UnreadRecord } from "../../../portfolio/record/record";

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: {
    margin: "0",
    padding: "0",
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const most = 200;

/** Files that were put in and not reviewed, each with its reason. */
export function Unread({ unread }: { readonly unread: readonly UnreadRecord[] }): ReactElement | null {
  const styles = useStyles();
  if (unread.length === 0) return null;
  return (
    <section aria-label="未审文件">
      <h3 className={styles.heading}>{`未审文件 ${unread.length}`}</h3>
      <ul className={styles.list}>
        {unread.slice(0, most).map((record) => (
          <li key={`${record.file} ${record.index}`} className={styles.line}>
            {record.file}
            <div className={styles.why}>{record.message}</div>
          </li>
        ))}
        {unread.length > most && <li className={styles.line}>{`其余 ${unread.length - most} 个见台账。`}</li>}
      </ul>
    </section>
  );
}
