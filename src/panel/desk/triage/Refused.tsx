import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RefusedRecord } from "../../../portfolio/record/record";

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

/** Files that could not be checked, each with its reason. */
export function Refused({ refused }: { readonly refused: readonly RefusedRecord[] }): ReactElement | null {
  const styles = useStyles();
  if (refused.length === 0) return null;
  return (
    <section aria-label="未能检查的文件">
      <h3 className={styles.heading}>{`未能检查的文件 ${refused.length}`}</h3>
      <ul className={styles.list}>
        {refused.slice(0, most).map(({ file, message }) => (
          <li key={file} className={styles.line}>
            {file}
            <div className={styles.why}>{message}</div>
          </li>
        ))}
        {refused.length > most && (
          <li className={styles.line}>{`其余 ${refused.length - most} 个见台账。`}</li>
        )}
      </ul>
    </section>
  );
}
