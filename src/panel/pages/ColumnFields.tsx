import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { toA1 } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { candidateRows, columnsOf, noRole, textAt } from "./column-places";

const useStyles = makeStyles({
  field: { minWidth: "0" },
  select: { minWidth: "0", "& select": { minWidth: "0", width: "100%", textOverflow: "ellipsis" } },
});

interface RowProps {
  readonly grid: Grid;
  readonly row: number;
  readonly onRow: (row: number) => void;
}

/** In which row the header stands. */
export function HeaderRow({ grid, row, onRow }: RowProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label="表头在哪一行" className={styles.field}>
      <Select className={styles.select} value={String(row)} onChange={(_, { value }) => onRow(Number(value))}>
        {candidateRows(grid).map((candidate) => (
          <option key={candidate} value={candidate}>
            第 {candidate + 1} 行：
            {columnsOf(grid, candidate)
              .map((col) => textAt(grid, candidate, col))
              .filter((text) => text !== "")
              .join(" | ")
              .slice(0, 60)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ColumnProps {
  readonly grid: Grid;
  readonly at: { readonly row: number; readonly col: number };
  /** What it may hold, by id, in words. */
  readonly roles: readonly (readonly [string, string])[];
  readonly role: string;
  readonly onRole: (role: string) => void;
}

/** What a column holds. */
export function ColumnRoleField({ grid, at, roles, role, onRole }: ColumnProps): ReactElement {
  const styles = useStyles();
  const { row, col } = at;
  const letter = toA1({ row: 0, col }).slice(0, -1);
  const sample = textAt(grid, row + 1, col).slice(0, 24);
  return (
    <Field
      className={styles.field}
      label={`${letter} 列 ${textAt(grid, row, col).slice(0, 24)}`}
      {...(sample === "" ? {} : { hint: `下一行：${sample}` })}
    >
      <Select size="small" className={styles.select} value={role} onChange={(_, { value }) => onRole(value)}>
        <option value={noRole}>不用</option>
        {roles.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
