import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Grid } from "../../sheet/grid";
import type { ShownColumns } from "../../sheet/memo";
import { keepMemo } from "../session/keep-memo";
import type { SessionState } from "../session/state";
import { useSession, useSessionState } from "../session/use-session";
import { columnRoles, missingRole } from "./column-roles";
import { assign, columnsOf, noRole } from "./column-places";
import { bestGuess, columnsAsRead, guessColumns, type ColumnPlaces } from "./guess-columns";
import { ColumnRoleField, HeaderRow } from "./ColumnFields";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  missing: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground3 },
});

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

/** What is shown first: what the user said before, else the columns as they were read, else what the words say. */
function startOf(grid: Grid, { memo, reviews }: SessionState): ColumnPlaces {
  const kept = memo.columns?.find(({ sheet }) => sheet === grid.sheet);
  if (kept) return { row: kept.headerRow, roles: kept.columns };
  const [read] = reviews.find(({ sheet }) => sheet === grid.sheet)?.forms ?? [];
  return (read && columnsAsRead(read.form)) ?? bestGuess(grid);
}

function Columns({ grid }: { readonly grid: Grid }): ReactElement {
  const styles = useStyles();
  const state = useSessionState();
  const [start] = useState(() => startOf(grid, state));
  const [{ row, roles }, setPlaces] = useState(start);
  const missing = missingRole(Object.keys(roles));
  const choose = (next: number): void => {
    setPlaces(next === start.row ? start : { row: next, roles: guessColumns(grid, next) });
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
            onRole={(role) => setPlaces({ row, roles: assign(roles, col, role) })}
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
