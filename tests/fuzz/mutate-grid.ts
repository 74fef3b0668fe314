import type { CellRange } from "../../src/sheet/address";
import { gridOf, type Cell, type Grid } from "../../src/sheet/grid";
import type { Chance } from "./chance";
import { mutatedText } from "./mutate-text";

type Rows = (Cell | undefined)[][];

/** A sheet on its way to another: what a mutation may change. */
interface Draft {
  readonly rows: Rows;
  merges: CellRange[];
}

function cellOf(text: string): Cell | undefined {
  if (text === "") return undefined;
  const figure = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return { value: Number.isFinite(figure) ? figure : text, text };
}

function changeCell({ rows }: Draft, chance: Chance): void {
  const row = chance.pick(rows);
  const col = chance.whole(row.length + 1);
  row[col] = cellOf(mutatedText(row[col]?.text ?? "", chance));
}

/** The merges after rows were put in or taken out are no longer those of the sheet: as when somebody edits in another program. */
const mutations: readonly ((draft: Draft, chance: Chance) => void)[] = [
  changeCell,
  changeCell,
  changeCell,
  ({ rows }, chance) => rows.splice(chance.whole(rows.length), 1 + chance.whole(2)),
  ({ rows }, chance) => rows.splice(chance.whole(rows.length), 0, [...chance.pick(rows)]),
  ({ rows }, chance) => rows.push(...rows.slice(chance.whole(rows.length)).map((row) => [...row])),
  ({ rows }, chance) => {
    const col = chance.whole(10);
    for (const row of rows) row.splice(col, 1);
  },
  ({ rows }, chance) => {
    const col = chance.whole(10);
    for (const row of rows) row.splice(col, 0, undefined);
  },
  ({ rows }, chance) => {
    const [one, other] = [chance.whole(rows.length), chance.whole(rows.length)];
    [rows[one], rows[other]] = [rows[other] ?? [], rows[one] ?? []];
  },
  ({ rows }, chance) => {
    const row = chance.pick(rows);
    const [from, to] = [chance.whole(row.length + 1), chance.whole(row.length + 1)];
    row[to] = row[from];
  },
  (draft) => (draft.merges = []),
  (draft, chance) => {
    const top = chance.whole(draft.rows.length);
    const left = chance.whole(10);
    const bottom = top + chance.whole(chance.oneIn(20) ? 1_048_576 : 4);
    draft.merges.push({ top, left, bottom, right: left + chance.whole(4) });
  },
  ({ rows }, chance) => {
    const row = chance.pick(rows);
    const col = chance.whole(row.length + 1);
    row[col] = { value: chance.pick([-1, 1e300, 0.1, true, false, null]), text: row[col]?.text ?? "" };
  },
  ({ rows }, chance) => {
    const row = chance.pick(rows);
    const col = chance.whole(row.length + 1);
    row[col] = { value: "#DIV/0!", text: "#DIV/0!", error: true, formula: "A1/0" };
  },
];

/** A sheet with some of its cells, rows, columns and merges changed. */
export function mutatedGrid(grid: Grid, chance: Chance): Grid {
  const rows: Rows = Array.from({ length: grid.rowCount }, (_, at) => Array.from(grid.rows[at] ?? []));
  const draft: Draft = { rows, merges: [...grid.merges] };
  for (let left = 1 + chance.whole(8); left > 0 && draft.rows.length > 0; left -= 1) {
    chance.pick(mutations)(draft, chance);
  }
  return gridOf(grid.sheet, draft.rows, { merges: draft.merges });
}
