import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { toA1 } from "../../sheet/address";
import { cellAt, type Grid } from "../../sheet/grid";
import type { ShownColumns } from "../../sheet/memo";
import { headerWord } from "../../recognition/column-names";
import { labelOf } from "../../recognition/label";
import { keepMemo } from "../session/keep-memo";
import { useSession, useSessionState } from "../session/use-session";
import { columnRoles, missingRole } from "./column-roles";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: { minWidth: "0" },
  select: { minWidth: "0", "& select": { minWidth: "0", width: "100%", textOverflow: "ellipsis" } },
  missing: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground3 },
});

/** A header stands among the first rows. */
const mostRows = 60;
const noRole = "";

/** Zero-based column by role. */
type Roles = Readonly<Record<string, number>>;

function textAt(grid: Grid, row: number, col: number): string {
  return (cellAt(grid, row, col)?.text ?? "").replace(/\s+/g, "");
}

/** Rows that could be a header: at least two cells are filled. */
function candidateRows(grid: Grid): readonly number[] {
  return grid.rows.slice(0, mostRows).flatMap((row, index) => {
    const filled = (row ?? []).filter((cell) => cell !== undefined && cell.text.trim() !== "");
    return filled.length > 1 ? [index] : [];
  });
}

function columnsOf(grid: Grid, row: number): readonly number[] {
  return Array.from({ length: grid.colCount }, (_, col) => col).filter(
    (col) => textAt(grid, row, col) !== "" || textAt(grid, row + 1, col) !== "",
  );
}

/** What the words of the row say already. */
function guess(grid: Grid, row: number): Roles {
  const roles: Record<string, number> = {};
  const known = new Set<string>(columnRoles.map(([role]) => role));
  for (const col of columnsOf(grid, row)) {
    const role = headerWord(labelOf(textAt(grid, row, col)))?.role;
    if (role !== undefined && known.has(role)) roles[role] ??= col;
  }
  return roles;
}

function bestRow(grid: Grid): number {
  const scored = candidateRows(grid).map((row) => ({ row, known: Object.keys(guess(grid, row)).length }));
  return scored.reduce((best, next) => (next.known > best.known ? next : best), { row: 0, known: 0 }).row;
}

/** A column has one role, a role one column. */
function assign(roles: Roles, col: number, role: string): Roles {
  const rest = Object.entries(roles).filter(([other, at]) => at !== col && other !== role);
  return Object.fromEntries(role === noRole ? rest : [...rest, [role, col]]);
}

interface RowProps {
  readonly grid: Grid;
  readonly row: number;
  readonly onRow: (row: number) => void;
}

function HeaderRow({ grid, row, onRow }: RowProps): ReactElement {
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
  readonly role: string;
  readonly onRole: (role: string) => void;
}

function ColumnRoleField({ grid, at, role, onRole }: ColumnProps): ReactElement {
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
        {columnRoles.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface Foot {
  readonly shown: ShownColumns;
  readonly missing: string | undefined;
}

function FootButtons({ shown, missing }: Foot): ReactElement {
  const session = useSession();
  const { memo } = useSessionState();
  const { sheet } = shown;
  const keep = async (own: readonly ShownColumns[]): Promise<void> => {
    session.dispatch({ kind: "opened-page", page: null });
    await keepMemo(session, (memo) => {
      const others = (memo.columns ?? []).filter((other) => other.sheet !== sheet);
      return { ...memo, columns: [...others, ...own] };
    });
  };
  const isKept = memo.columns?.some((other) => other.sheet === sheet) ?? false;
  return (
    <>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={missing !== undefined}
        onClick={() => void keep([shown])}
      >
        按这样读表
      </Button>
      {isKept && (
        <Button size="small" onClick={() => void keep([])}>
          恢复自动识别
        </Button>
      )}
    </>
  );
}

function Columns({ grid }: { readonly grid: Grid }): ReactElement {
  const styles = useStyles();
  const kept = useSessionState().memo.columns?.find(({ sheet }) => sheet === grid.sheet);
  const [row, setRow] = useState(() => kept?.headerRow ?? bestRow(grid));
  const [roles, setRoles] = useState<Roles>(() => kept?.columns ?? guess(grid, row));
  const missing = missingRole(Object.keys(roles));
  const choose = (next: number): void => {
    setRow(next);
    setRoles(guess(grid, next));
  };
  const shown = { sheet: grid.sheet, headerRow: row, columns: roles };
  return (
    <PageFrame title="手动指定列" foot={<FootButtons shown={shown} missing={missing} />}>
      <p className={styles.text}>指明表头行和各列的内容，随工作簿保存。</p>
      <div className={styles.fields}>
        <HeaderRow grid={grid} row={row} onRow={choose} />
        {columnsOf(grid, row).map((col) => (
          <ColumnRoleField
            key={`${row} ${col}`}
            grid={grid}
            at={{ row, col }}
            role={Object.entries(roles).find(([, at]) => at === col)?.[0] ?? noRole}
            onRole={(role) => setRoles(assign(roles, col, role))}
          />
        ))}
      </div>
      {missing !== undefined && <p className={styles.missing}>{missing}</p>}
    </PageFrame>
  );
}

/** Where the columns of a sheet stand, shown by the user; kept in the workbook. */
export function ColumnsPage({ sheet }: { readonly sheet: string }): ReactElement | null {
  const grid = useSessionState().grids.get(sheet);
  return grid ? <Columns grid={grid} /> : null;
}
