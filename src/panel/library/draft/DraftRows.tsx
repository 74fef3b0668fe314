import { Checkbox, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OldRow } from "../plan-insertion";
import { oldKey, readPoints, type Adaptation } from "./adaptation";
import type { DraftGroup, ShownRow } from "./draft-groups";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  off: { color: tokens.colorStatusDangerForeground1 },
  list: { margin: "0", padding: "0", listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalXXXL,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  kind: { minWidth: "4.5em" },
  target: { flexGrow: "1", minWidth: "96px", width: "96px" },
  points: { width: "64px", minWidth: "64px" },
  check: { width: "100%" },
});

interface Editing {
  readonly adaptation: Adaptation;
  readonly onAdapt: (adaptation: Adaptation) => void;
}

/** Points in hundredths as they are typed: `12.5`, "" for none. */
function written(points: number | null): string {
  return points === null ? "" : String(points / 100);
}

function PointsBox({
  name,
  id,
  points,
  adaptation,
  onAdapt,
}: Editing & { readonly name: string; readonly id: string; readonly points: number | null }): ReactElement {
  const styles = useStyles();
  const typed = adaptation.points.get(id);
  return (
    <Input
      size="small"
      className={styles.points}
      input={{ inputMode: "decimal", "aria-label": `分值：${name}` }}
      value={typed ?? written(points)}
      aria-invalid={typed !== undefined && readPoints(typed) === undefined}
      onChange={(_, { value }) =>
        onAdapt({ ...adaptation, points: new Map(adaptation.points).set(id, value) })
      }
    />
  );
}

interface RowProps extends Editing {
  readonly shown: ShownRow;
  readonly there: boolean;
  readonly hasPoints: boolean;
}

function DraftRow({ shown, there, hasPoints, ...editing }: RowProps): ReactElement {
  const styles = useStyles();
  const { adaptation, onAdapt } = editing;
  const { entry } = shown.row;
  const take = (isTaken: boolean): void => {
    const off = new Set(adaptation.off);
    if (isTaken) off.delete(entry.id);
    else off.add(entry.id);
    onAdapt({ ...adaptation, off });
  };
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.check}
        label={there ? `${entry.name}（表中已有）` : entry.name}
        checked={shown.isTaken}
        onChange={(_, { checked }) => take(checked === true)}
      />
      {shown.isTaken && (
        <div className={styles.line}>
          <span className={mergeClasses(styles.quiet, styles.kind)}>{entry.kind}</span>
          <Input
            size="small"
            className={styles.target}
            input={{ "aria-label": `指标值：${entry.name}` }}
            value={adaptation.targets.get(entry.id) ?? entry.sample}
            onChange={(_, { value }) =>
              onAdapt({ ...adaptation, targets: new Map(adaptation.targets).set(entry.id, value) })
            }
          />
          {hasPoints && (
            <>
              <PointsBox name={entry.name} id={entry.id} points={shown.points} {...editing} />
              <span className={styles.quiet}>分</span>
            </>
          )}
        </div>
      )}
    </li>
  );
}

function OldPoints({ old, ...editing }: Editing & { readonly old: OldRow }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div>{old.name}</div>
      <div className={styles.line}>
        <span className={styles.quiet}>表中原有，分值 {written(old.was) || "空"} →</span>
        <PointsBox name={old.name} id={oldKey(old)} points={old.points} {...editing} />
        <span className={styles.quiet}>分</span>
      </div>
    </li>
  );
}

function GroupHead({ level1, kept, sum, total }: DraftGroup): ReactElement {
  const styles = useStyles();
  const isOff = total !== null && sum !== total;
  return (
    <h3 className={styles.head}>
      <span>{level1}</span>
      {sum !== null && (
        <span className={mergeClasses(styles.quiet, isOff && styles.off)}>
          合计 {sum / 100} 分{kept === 0 ? "" : `（含表中不变的 ${kept / 100} 分）`}
          {total === null ? "" : isOff ? `，应为 ${total / 100} 分` : ""}
        </span>
      )}
    </h3>
  );
}

interface Props extends Editing {
  readonly groups: readonly DraftGroup[];
  /** Ids of what the form has already. */
  readonly there: ReadonlySet<string>;
}

/** Chosen indicators, level by level: each may be left out, its target and points changed. */
export function DraftRows({ groups, there, ...editing }: Props): ReactElement {
  const styles = useStyles();
  return (
    <>
      {groups.map((group) => (
        <section key={group.level1}>
          <GroupHead {...group} />
          <ul className={styles.list}>
            {group.old.map((old) => (
              <OldPoints key={old.row} old={old} {...editing} />
            ))}
            {group.rows.map((shown) => (
              <DraftRow
                key={shown.row.entry.id}
                shown={shown}
                there={there.has(shown.row.entry.id)}
                hasPoints={group.sum !== null}
                {...editing}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
