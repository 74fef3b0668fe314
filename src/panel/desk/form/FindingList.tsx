import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { levelWord, ruleBasis, ruleTitle, whatToDo } from "../../../portfolio/opinion/rule-words";
import type { FormRecord, RecordFinding } from "../../../portfolio/record/record";
import type { Level } from "../../../rules/rule";
import { LevelIcon } from "../../check/LevelIcon";
import { useBatch } from "../session/use-desk";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  card: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  place: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  about: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const levels: readonly Level[] = ["error", "warning", "advice"];

function Finding({
  finding,
  reason,
}: {
  readonly finding: RecordFinding;
  readonly reason?: string;
}): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.card}>
      <LevelIcon level={finding.level} />
      <div>
        <span className={styles.about}>{finding.about === "" ? ruleTitle(finding.rule) : finding.about}</span>
        <div>{finding.message}</div>
        {reason === undefined ? (
          <div className={styles.quiet}>{`处理：${whatToDo(finding)}　依据：${ruleBasis(finding.rule)}`}</div>
        ) : (
          <div>{`单位说明：${reason}`}</div>
        )}
      </div>
      <span className={styles.place}>{finding.range ?? "全表"}</span>
    </li>
  );
}

/** What was found on a form, by level; what the unit answered stands below. */
export function FindingList({ record }: { readonly record: FormRecord }): ReactElement {
  const styles = useStyles();
  const { depth } = useBatch().settings;
  const { findings, answered } = record;
  if (findings.length + answered.length === 0) return <p>没有发现问题。</p>;
  return (
    <>
      {levels.map((level) => {
        const own = findings.filter((finding) => finding.level === level);
        const [first] = own;
        return (
          first && (
            <section key={level} aria-label={levelWord(first, depth)}>
              <h3 className={styles.heading}>{`${levelWord(first, depth)} ${own.length}`}</h3>
              <ul className={styles.list}>
                {own.map((finding, index) => (
                  <Finding key={index} finding={finding} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {answered.length > 0 && (
        <section aria-label="单位说明">
          <h3 className={styles.heading}>{`单位已说明 ${answered.length}`}</h3>
          <ul className={styles.list}>
            {answered.map((finding, index) => (
              <Finding key={index} finding={finding} reason={finding.reason} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
