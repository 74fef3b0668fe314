import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Grid } from "../../sheet/grid";
import type { ShownColumns } from "../../sheet/memo";
import { headerWord } from "../../recognition/column-names";
import { labelOf } from "../../recognition/label";
import { keepMemo } from "../session/keep-memo";
import { useSession, useSessionState } from "../session/use-session";
import { columnRoles, missingRole } from "./column-roles";
import { assign, candidateRows, columnsOf, noRole, textAt, type Roles } from "./column-places";
import { ColumnRoleField, HeaderRow } from "./ColumnFields";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  missing: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground3 },
});

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
            roles={columnRoles}
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
