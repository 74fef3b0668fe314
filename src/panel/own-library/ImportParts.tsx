import { Checkbox, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Merge } from "../../library/packs/merge-rows";
import type { PackRow } from "../../library/packs/pack-schema";
import type { IncomingPack } from "./incoming-pack";

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
  problem: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: "0", listStyleType: "none" },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** More rows than this are not listed one by one, and not ticked one by one. */
const mostListed = 200;
const mostProblems = 50;

/** Which of two indicators of one name is kept. */
export type Keep = "fresh" | "old";

/** What there is to say about the import: how columns were read, and rows that could not be taken. */
export function Remarks({ columns, problems }: IncomingPack): ReactElement {
  const styles = useStyles();
  const rest = problems.length - mostProblems;
  return (
    <>
      {columns.length > 0 && <p className={styles.note}>列的对应：{columns.join("，")}。</p>}
      {problems.slice(0, mostProblems).map((problem) => (
        <p key={problem} className={styles.problem}>
          {problem}
        </p>
      ))}
      {rest > 0 && <p className={styles.problem}>另有 {rest} 处。</p>}
    </>
  );
}

/** How the rows meet a library of the same name. */
export function Conflicts({
  merge,
  keep,
  onKeep,
}: {
  merge: Merge;
  keep: Keep;
  onKeep: (keep: Keep) => void;
}): ReactElement {
  const styles = useStyles();
  const { added, same, conflicts } = merge;
  return (
    <>
      <p className={styles.note}>
        {added + conflicts.length === 0
          ? `与已有的同名指标库完全相同（${same} 个），不必再收入。`
          : `同名的指标库已经有了：新增 ${added} 个，相同 ${same} 个，指标值不同 ${conflicts.length} 个。`}
      </p>
      {conflicts.length > 0 && (
        <>
          <RadioGroup
            aria-label="指标值不同的"
            value={keep}
            onChange={(_, { value }) => onKeep(value === "old" ? "old" : "fresh")}
          >
            <Radio value="fresh" label="指标值不同的，用新的" />
            <Radio value="old" label="指标值不同的，保留原有" />
          </RadioGroup>
          <ul className={styles.list}>
            {conflicts.slice(0, mostListed).map(({ name, old, fresh }) => (
              <li key={name} className={styles.item}>
                {name}：{old || "空"} → {fresh || "空"}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface RowsProps {
  readonly rows: readonly PackRow[];
  readonly off: ReadonlySet<number>;
  readonly onOff: (off: ReadonlySet<number>) => void;
}

/** The rows, each to be left out. */
export function Rows({ rows, off, onOff }: RowsProps): ReactElement {
  const styles = useStyles();
  const rest = rows.length - mostListed;
  const toggle = (at: number, isTaken: boolean): void => {
    const next = new Set(off);
    if (isTaken) next.delete(at);
    else next.add(at);
    onOff(next);
  };
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, mostListed).map(({ name, level2 = "", target = "", unit = "" }, at) => (
          <li key={`${at} ${name}`} className={styles.item}>
            <Checkbox
              checked={!off.has(at)}
              label={`${name} ${target.endsWith(unit) ? target : `${target}${unit}`}${level2 === "" ? "" : `（${level2}）`}`}
              onChange={(_, { checked }) => toggle(at, checked === true)}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.note}>另有 {rest} 个指标，一并收入。</p>}
    </>
  );
}
