import { noAnswer, type Answer, type Input } from "./answer";

/** An argument as it may come: one value, or those of a range. */
type Argument = Input | undefined | readonly (readonly (Input | undefined)[])[];

type Table = readonly (readonly Input[])[];

function tableOf(argument: Argument): Table {
  if (!Array.isArray(argument)) return [[(argument as Input | undefined) ?? null]];
  return (argument as readonly (readonly (Input | undefined)[])[]).map((row) =>
    row.map((cell) => cell ?? null),
  );
}

/** One value serves all cells, one row all rows, one column all columns. */
function at(table: Table, row: number, col: number): Input | undefined {
  const cells = table.length === 1 ? table[0] : table[row];
  return cells?.length === 1 ? cells[0] : cells?.[col];
}

/** Answers for each cell of its arguments, which are single values or ranges that fit one another. */
export function eachCell(
  compute: (...inputs: readonly Input[]) => Answer,
  given: readonly Argument[],
): readonly (readonly Answer[])[] {
  const tables = given.map(tableOf);
  const rows = Math.max(...tables.map((table) => table.length));
  const cols = Math.max(...tables.map((table) => table[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (__, col) => {
      const inputs = tables.map((table) => at(table, row, col));
      return inputs.some((input) => input === undefined)
        ? noAnswer("几个区域的大小不一致")
        : compute(...inputs.map((input) => input ?? null));
    }),
  );
}
