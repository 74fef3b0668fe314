import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { TextColumn } from "../../library/packs/rows-of-grid";
import { assign, candidateRows, columnsOf, noRole, type Roles } from "../pages/column-places";
import { ColumnRoleField, HeaderRow } from "../pages/ColumnFields";
import type { PackTable } from "./incoming-pack";
import { columnWords } from "./pack-tables";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  note: { margin: "0", color: tokens.colorNeutralForeground3 },
  select: { minWidth: "0", "& select": { minWidth: "0", width: "100%", textOverflow: "ellipsis" } },
});

const roles = Object.entries(columnWords);
const isRole = (word: string): word is TextColumn => word in columnWords;

/** Where the table stands and what was chosen so far: as it was read, or the first row that could be a header. */
function startOf({ grid, columns }: PackTable): { readonly row: number; readonly roles: Roles } {
  if (columns) return { row: columns.row, roles: Object.fromEntries(columns.of) };
  return { row: candidateRows(grid)[0] ?? 0, roles: {} };
}

interface TableProps {
  readonly table: PackTable;
  readonly onRead: (columns: PackTable["columns"]) => void;
}

function TableColumns({ table, onRead }: TableProps): ReactElement {
  const styles = useStyles();
  const [{ row, roles: chosen }, setChosen] = useState(() => startOf(table));
  const isEnough = "name" in chosen && "level2" in chosen;
  const read = (): void => {
    const of = Object.entries(chosen).flatMap(([role, col]) => (isRole(role) ? [[role, col] as const] : []));
    onRead({ row, of: new Map(of) });
  };
  return (
    <>
      <HeaderRow grid={table.grid} row={row} onRow={(next) => setChosen({ row: next, roles: {} })} />
      {columnsOf(table.grid, row).map((col) => (
        <ColumnRoleField
          key={`${row} ${col}`}
          grid={table.grid}
          at={{ row, col }}
          roles={roles}
          role={Object.entries(chosen).find(([, at]) => at === col)?.[0] ?? noRole}
          onRole={(role) => setChosen({ row, roles: assign(chosen, col, role) })}
        />
      ))}
      {!isEnough && <p className={styles.note}>还要指定指标名称和二级指标两列。</p>}
      <div>
        <Button size="small" disabledFocusable={!isEnough} onClick={read}>
          按这样读表
        </Button>
      </div>
    </>
  );
}

interface Props {
  readonly tables: readonly PackTable[];
  readonly onTables: (tables: readonly PackTable[]) => void;
}

/** Which column holds what, sheet by sheet: where the header does not say, or says it wrongly. */
function PackColumnsPart({ tables, onTables }: Props): ReactElement {
  const styles = useStyles();
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      tables.findIndex(({ columns }) => columns === null),
    ),
  );
  const table = tables[at];
  return (
    <div className={styles.part} role="group" aria-label="指定各列">
      {tables.length > 1 && (
        <Field label="工作表" size="small">
          <Select
            className={styles.select}
            value={String(at)}
            onChange={(_, { value }) => setAt(Number(value))}
          >
            {tables.map(({ grid, columns }, place) => (
              <option key={grid.sheet} value={place}>
                {grid.sheet}
                {columns === null ? "（没有读）" : ""}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {table && (
        <TableColumns
          key={at}
          table={table}
          onRead={(columns) =>
            onTables(tables.map((one, place) => (place === at ? { ...one, columns } : one)))
          }
        />
      )}
    </div>
  );
}

/** The way to say which column holds what; open from the start where no header said it. */
export function ColumnChoice(props: Props): ReactElement | null {
  const styles = useStyles();
  const isUnread = props.tables.every(({ columns }) => columns === null);
  const [isOpen, setOpen] = useState(isUnread);
  const take = (tables: readonly PackTable[]): void => {
    setOpen(false);
    props.onTables(tables);
  };
  if (!isOpen)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        改列的对应
      </Button>
    );
  return (
    <>
      {isUnread && <p className={styles.note}>表头没有写明“二级指标”和“指标名称”，指定各列后再收入。</p>}
      <PackColumnsPart tables={props.tables} onTables={take} />
    </>
  );
}
