/** A row of a list whose units stand above their projects in the same column. */
export interface MixedRow {
  readonly name: string;
  /** Blanks before the name. */
  readonly indent: number;
  readonly amount: number | null;
}

const organisation =
  /(?:局|委|委员会|办|办公室|厅|院|中心|学校|中学|小学|大学|学院|幼儿园|镇|乡|街道|办事处|政府|站|所|队|馆|会|公司|场|处|部|集团|本级\)?)$/;

/** Whether the amount of a row is what the next rows make together. */
function isSum(rows: readonly MixedRow[], at: number): boolean {
  const wanted = rows[at]?.amount ?? null;
  if (wanted === null || wanted <= 0) return false;
  let sum = 0;
  for (const { amount } of rows.slice(at + 1)) {
    sum += amount ?? 0;
    if (Math.abs(sum - wanted) <= 0.01) return true;
    if (sum > wanted) return false;
  }
  return false;
}

/** Which rows are units: set furthest out, with the next one further in; or called as one, with the money of the rows below. */
export function unitHeadings(rows: readonly MixedRow[]): ReadonlySet<MixedRow> {
  const least = Math.min(...rows.map(({ indent }) => indent));
  return new Set(
    rows.filter((row, at) => {
      const next = rows[at + 1];
      if (!next) return false;
      return (
        (row.indent === least && next.indent > least) || (organisation.test(row.name) && isSum(rows, at))
      );
    }),
  );
}
