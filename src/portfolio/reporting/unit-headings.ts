/** A row of a list in whose column of projects units and parts of money may stand, too. */
export interface MixedRow {
  readonly name: string;
  readonly unit: string;
  /** One text over several columns. */
  readonly isHeading: boolean;
  /** 其中: a part of the money above. */
  readonly isPart: boolean;
  /** Blanks before the name. */
  readonly indent: number;
  readonly amount: number | null;
}

const organisation =
  /(?:局|委|委员会|办|办公室|厅|院|中心|学校|中学|小学|大学|学院|幼儿园|镇|乡|街道|办事处|政府|站|所|队|馆|会|公司|场|处|部|集团|本级\)?)$/;

/** Whether a text is called as units are. */
export function isUnitName(name: string): boolean {
  return organisation.test(name);
}

/** Money is not split further. */
const mostParts = 8;

/** Whether the amount of a row is what the next rows make together. */
function isSum(rows: readonly MixedRow[], at: number): boolean {
  const wanted = rows[at]?.amount ?? null;
  if (wanted === null || wanted <= 0) return false;
  let sum = 0;
  for (let next = at + 1; next < rows.length; next++) {
    sum += rows[next]?.amount ?? 0;
    if (Math.abs(sum - wanted) <= 0.01) return true;
    if (sum > wanted) return false;
  }
  return false;
}

/**
 * Which rows are units: what spans columns; in a column of both also those set furthest out, with the next one further in; and
 * those without a unit of their own that are called as one, with the money of the rows below.
 */
export function unitHeadings(rows: readonly MixedRow[], isMixed: boolean): ReadonlySet<MixedRow> {
  const least = rows.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  return new Set(
    rows.filter((row, at) => {
      if (row.isHeading) return true;
      const next = rows[at + 1];
      if (!next || row.unit !== "") return false;
      const isOut = isMixed && row.indent === least && next.indent > least;
      return isOut || (isUnitName(row.name) && isSum(rows, at));
    }),
  );
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 0.005;

/** How many rows make up so much money; 0 where none do exactly, or one of them names a unit. */
function rowsThatMake(left: number, rows: readonly MixedRow[]): number {
  let sum = 0;
  for (const [at, { amount, unit, isPart }] of rows.entries()) {
    if (isPart || unit !== "" || amount === null || sum > left) return 0;
    sum += amount;
    if (isSame(sum, left)) return at + 1;
  }
  return 0;
}

/** Rows that only say what the money of a project is made of: 其中, and those after it that complete the sum. */
export function partsOfMoney(rows: readonly MixedRow[]): ReadonlySet<MixedRow> {
  const parts = new Set<MixedRow>();
  let left = 0;
  rows.forEach((row, at) => {
    if (!row.isPart) {
      left = row.amount ?? 0;
      return;
    }
    parts.add(row);
    left -= row.amount ?? 0;
    const rest = rows.slice(at + 1, at + 1 + mostParts);
    for (const part of rest.slice(0, rowsThatMake(left, rest))) parts.add(part);
  });
  return parts;
}
