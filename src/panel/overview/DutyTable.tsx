import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Field } from "../../form/form";
import type { DutyRow } from "../../review/duty-map";
import { CellLink } from "../check/CellLink";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  none: { color: tokens.colorNeutralForeground3 },
});

const mostShown = 3;

function Cells({
  sheet,
  fields,
}: {
  readonly sheet: string;
  readonly fields: readonly Field[];
}): ReactElement {
  const styles = useStyles();
  if (fields.length === 0) return <span className={styles.none}>没有</span>;
  const more = fields.length - mostShown;
  return (
    <span className={styles.links}>
      {fields.slice(0, mostShown).map(({ at: { row, col } }) => (
        <CellLink key={`${row},${col}`} range={{ sheet, top: row, left: col, bottom: row, right: col }} />
      ))}
      {more > 0 && <span>等 {fields.length} 处</span>}
    </span>
  );
}

/** 职能与目标: for every duty of a department the goals, tasks and indicators that serve it. */
export function DutyTable({
  sheet,
  rows,
}: {
  readonly sheet: string;
  readonly rows: readonly DutyRow[];
}): ReactElement {
  const styles = useStyles();
  const hasTasks = rows.some(({ tasks }) => tasks.length > 0);
  const heads = ["职能", "目标", ...(hasTasks ? ["任务"] : []), "指标"];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} className={styles.cell} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ duty, goals, tasks, indicators }) => (
          <tr key={duty}>
            <th className={styles.cell} scope="row">
              {duty}
            </th>
            {[goals, ...(hasTasks ? [tasks] : []), indicators].map((fields, at) => (
              <td key={heads[at + 1]} className={styles.cell}>
                <Cells sheet={sheet} fields={fields} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
