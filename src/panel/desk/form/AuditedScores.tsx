import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { auditedTotal, enterScore, readScore } from "../../../portfolio/opinion/opinion";
import { recordKey, type FormRecord, type RecordIndicator } from "../../../portfolio/record/record";
import { pointsText } from "../../../review/report/words";
import { changeOpinion, opinionOf } from "../batch/change-batch";
import { useBatch, useDesk } from "../session/use-desk";

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  input: { width: "72px", minWidth: "0" },
  trouble: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RowProps {
  readonly record: FormRecord;
  readonly indicator: RecordIndicator;
}

function ScoreRow({ record, indicator }: RowProps): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const opinion = opinionOf(useBatch(), recordKey(record));
  const kept = opinion.scores[indicator.row];
  const [text, setText] = useState(kept === undefined ? "" : pointsText(kept));
  const [trouble, setTrouble] = useState<string>();
  const change = (value: string): void => {
    setText(value);
    const entry = enterScore(opinion, indicator, readScore(value));
    setTrouble(entry.ok ? undefined : entry.message);
    // What is refused leaves no score: the figures it begins with were meant as none.
    const taken = entry.ok ? entry : enterScore(opinion, indicator, null);
    if (taken.ok) void changeOpinion(desk, taken.opinion);
  };
  const { name, target, actual, weight, score, row, proof } = indicator;
  return (
    <tr>
      <td className={styles.cell}>
        {name}
        <div className={styles.quiet}>{`第 ${row} 行　${target}${actual === "" ? "" : ` → ${actual}`}`}</div>
        {proof !== undefined && <div className={styles.quiet}>佐证：{proof}</div>}
        {trouble !== undefined && (
          <div className={styles.trouble} role="alert">
            {trouble}
          </div>
        )}
      </td>
      <td className={`${styles.cell} ${styles.number}`}>{pointsText(weight)}</td>
      <td className={`${styles.cell} ${styles.number}`}>{pointsText(score)}</td>
      <td className={styles.cell}>
        <Input
          className={styles.input}
          size="small"
          inputMode="decimal"
          aria-label={`核查分数：${name}`}
          aria-invalid={trouble !== undefined}
          value={text}
          onChange={(_, { value }) => change(value)}
        />
      </td>
    </tr>
  );
}

/** 核查分数: the reviewer's own score of each indicator, never above the weight. */
export function AuditedScores({ record }: { readonly record: FormRecord }): ReactElement | null {
  const styles = useStyles();
  const opinion = opinionOf(useBatch(), recordKey(record));
  const scored = record.declared === null ? [] : record.indicators.filter(({ weight }) => weight !== null);
  if (scored.length === 0) return null;
  const isEntered = Object.keys(opinion.scores).length > 0;
  return (
    <section aria-label="核查分数">
      <h3 className={styles.heading}>
        核查分数{isEntered && `　核查得分 ${pointsText(auditedTotal(record, opinion))}`}
      </h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.cell}>指标</th>
            <th className={`${styles.cell} ${styles.number}`}>分值</th>
            <th className={`${styles.cell} ${styles.number}`}>自评</th>
            <th className={styles.cell}>核查</th>
          </tr>
        </thead>
        <tbody>
          {scored.map((indicator) => (
            <ScoreRow key={indicator.row} record={record} indicator={indicator} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
