import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { moneyText } from "../../../portfolio/record/money-text";
import { recordKey, type FormRecord } from "../../../portfolio/record/record";
import { verdictAt } from "../../../portfolio/triage/depth";
import { pointsText } from "../../../review/report/words";
import { useBatch, useContents } from "../session/use-desk";
import { projectOf } from "../../../portfolio/triage/projects";
import { unitOf } from "../triage/row-words";
import { VerdictWord } from "../triage/VerdictWord";

const useStyles = makeStyles({
  head: { marginBottom: tokens.spacingVerticalM },
  title: { margin: "0", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalL}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  score: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  reasons: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: "1.4em" },
});

function scoreWords({ declared, recomputed, gradeDeclared, gradeRecomputed, unscored }: FormRecord): string {
  const grades =
    gradeDeclared === null && gradeRecomputed === null
      ? ""
      : `，${gradeDeclared ?? "—"} → ${gradeRecomputed ?? "—"}`;
  const left = unscored > 0 ? `（${unscored} 项未能复算）` : "";
  return `自评 ${pointsText(declared)} → 复核 ${pointsText(recomputed)}${grades}${left}`;
}

/** Whose form it is, the verdict, the scores, and why a bureau would look at it. */
export function FormHead({ record }: { readonly record: FormRecord }): ReactElement {
  const styles = useStyles();
  const batch = useBatch();
  const { file, sheet, title, money, execution, declared } = record;
  const key = recordKey(record);
  const reasons = useContents().rows.find((row) => row.key === key)?.reasons ?? [];
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{projectOf(record)}</h2>
      <div className={styles.quiet}>{`${unitOf(record)}　${title}`}</div>
      <div className={styles.quiet}>{`${file} › ${sheet}`}</div>
      <div className={styles.line}>
        <VerdictWord verdict={verdictAt(record, batch.settings.depth)} />
        {declared !== null && <span className={styles.score}>{scoreWords(record)}</span>}
        {money !== null && <span>{`预算 ${moneyText(money)} 万元`}</span>}
        {execution !== null && <span>{`执行率 ${execution}%`}</span>}
      </div>
      {reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      )}
    </header>
  );
}
