import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { HostResult, SheetHost } from "../../../src/hosts/sheet-host";
import type { Mark } from "../../../src/sheet/mark";
import { gridOf, type Cell, type Grid } from "../../../src/sheet/grid";
import { bookOfGrids } from "../../office-host/book-of-grids";
import { playExcel } from "../../office-host/bridge";
import { loadExcel } from "../../office-host/load-excel";

const cell = (value: string | number): Cell => ({ value, text: String(value) });

/** A sheet of some size, with merges and a comment as forms have them. */
function sheet(rows: number, cols: number, hasComment = true): Grid {
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (__, col) => cell(col === 0 ? `养护里程${row}` : row + col)),
  );
  return gridOf("自评表", cells, {
    merges: [{ top: 2, left: 1, bottom: 2, right: 2 }],
    comments: hasComment ? [{ at: { row: 3, col: 3 }, text: "按年末数填列" }] : [],
  });
}

const mark = (i: number): Mark => {
  const [top, left] = [(i * 2) % 40, i % 9];
  return { sheet: "自评表", top, left, bottom: top, right: left, level: "error", note: "得分" };
};

/** What one task costs: round trips, and what came back. */
export interface Cost {
  readonly task: string;
  readonly syncs: number;
  readonly received: number;
}

interface Task {
  readonly name: string;
  readonly size: readonly [rows: number, cols: number, hasComment?: boolean];
  readonly act: (host: SheetHost) => Promise<HostResult<unknown>>;
}

const form = [40, 9] as const;
const tasks: readonly Task[] = [
  { name: "list the sheets", size: form, act: (host) => host.sheets() },
  { name: "read a sheet of 40 x 9", size: form, act: (host) => host.read("自评表") },
  {
    name: "read it without comments",
    size: [...form, false],
    act: (host) => host.read("自评表"),
  },
  {
    name: "fix a cell",
    size: form,
    act: (host) => {
      const cells = [{ at: { row: 5, col: 5 }, was: 10, to: 8.64 }];
      return host.apply({ title: "", edits: [{ kind: "set-cells", sheet: "自评表", cells }] });
    },
  },
  {
    name: "mark 200 cells",
    size: form,
    act: (host) => host.mark(Array.from({ length: 200 }, (_, i) => mark(i))),
  },
  { name: "read a register of 2,000 x 20", size: [2000, 20], act: (host) => host.read("自评表") },
];

async function costOf({ name, size, act }: Task): Promise<Cost> {
  const playing = playExcel(bookOfGrids([sheet(...size)]));
  Object.assign(globalThis, { Excel: loadExcel(playing).Excel });
  const host = excelHost();
  // The panel lists the sheets before it does anything else.
  await host.sheets();
  const before = { ...playing.traffic };
  const result = await act(host);
  if (!result.ok) throw new Error(`${name}: ${result.failure}`);
  const { syncs, received } = playing.traffic;
  return { task: name, syncs: syncs - before.syncs, received: received - before.received };
}

/** Counts what the host asks of Excel for its usual tasks, over the genuine library. */
export async function costs(): Promise<readonly Cost[]> {
  const found: Cost[] = [];
  for (const task of tasks) found.push(await costOf(task));
  return found;
}
