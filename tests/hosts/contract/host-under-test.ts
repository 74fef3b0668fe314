import type { HostResult, SheetHost } from "../../../src/hosts/sheet-host";
import type { CellAddress, SheetRange } from "../../../src/sheet/address";
import type { Edit } from "../../../src/sheet/change";
import type { CellValue, Grid } from "../../../src/sheet/grid";

/** What somebody at the keyboard does in the program behind a host. */
export interface User {
  readonly type: (sheet: string, at: CellAddress, value: CellValue) => Promise<void>;
  readonly select: (range: SheetRange) => Promise<void>;
  readonly addSheet: (name: string) => Promise<void>;
  readonly renameSheet: (name: string, to: string) => Promise<void>;
  readonly removeSheet: (name: string) => Promise<void>;
}

/** A host with a workbook of its own, and what is around it. */
export interface HostUnderTest {
  readonly host: SheetHost;
  /** Another host over the same workbook, as after closing and opening it. */
  readonly reopen: () => Promise<SheetHost>;
  /** Absent where nobody but us touches the workbook. */
  readonly user?: User;
  /** Opens a cell for typing, or closes it; absent where the program has no such state. */
  readonly setEditing?: (editing: boolean) => Promise<void>;
  /** Makes the program stop answering; absent where it cannot. */
  readonly disconnect?: () => Promise<void>;
  /** Places and levels of our marks as the program shows them: `自评表!B2 error`. */
  readonly shownMarks?: () => Promise<readonly string[]>;
  /** Looks at leftovers at the end of a case. */
  readonly close: () => Promise<void>;
}

/** A kind of host: how to make one, and what it says it cannot do. The contract asks for a clear no there. */
export interface HostKind {
  /** Sheets as somebody saved them: values, formulas with results, formats, merges, hidden lines, protection. */
  readonly open: (sheets: readonly Grid[]) => Promise<HostUnderTest>;
  /** The edits it performs; all others are answered `unsupported`. */
  readonly edits: readonly Edit["kind"][];
  /** Works formulas out by itself: what they give after a change may differ from what stood there. */
  readonly recalculates?: true;
}

/** One thing every host promises. */
export interface ContractCase {
  readonly name: string;
  readonly keeps: (kind: HostKind) => Promise<void>;
}

/** Opens a workbook for a case and looks at what is left of it afterwards. */
export async function withHost(
  kind: HostKind,
  sheets: readonly Grid[],
  use: (open: HostUnderTest) => Promise<void>,
): Promise<void> {
  const open = await kind.open(sheets);
  try {
    await use(open);
  } finally {
    await open.close();
  }
}

export function valueOf<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(`the host answered ${result.failure}`);
  return result.value;
}

export async function gridsOf(host: SheetHost): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const { name } of valueOf(await host.sheets())) grids.push(valueOf(await host.read(name)));
  return grids;
}
