import { parseRange, rangeToA1, type CellRange } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Ignore, Memo } from "../sheet/memo";
import type { IgnoredFinding, ReviewFinding } from "./review";

const mostRows = 30;

/** What stands in the rows of a range, over the whole width of the sheet. */
function rowTexts(grid: Grid, { top, bottom }: CellRange): readonly string[] {
  const texts: string[] = [];
  for (let row = top; row <= Math.min(bottom, top + mostRows); row++) {
    grid.rows[row]?.forEach((cell) => {
      if (cell) texts.push(cell.text.trim());
    });
  }
  return texts;
}

/** What a finding rests on, as text: the rows it speaks of. An ignore holds only while these stay the same. */
function contentOf(grid: Grid, finding: ReviewFinding): string {
  const ranges = finding.range ? [finding.range, ...finding.related] : finding.related;
  return ranges.length === 0
    ? finding.message
    : ranges.flatMap((range) => rowTexts(grid, range)).join("\u001f");
}

/** The entry to keep in the workbook when a user answers a finding with a reason. */
export function ignoreOf(grid: Grid, finding: ReviewFinding, reason: string): Ignore {
  const range = finding.range ? rangeToA1(finding.range) : null;
  return { rule: finding.rule, sheet: grid.sheet, range, content: contentOf(grid, finding), reason };
}

function sameColumn({ range }: Ignore, finding: ReviewFinding): boolean {
  return (range === null ? undefined : parseRange(range)?.left) === finding.range?.left;
}

/** Findings that still count, those answered, and the rules whose ignore hides nothing any more. */
export interface Sifted {
  readonly findings: readonly ReviewFinding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly stale: readonly string[];
}

/** Takes the answered findings out. An ignore is bound to the rule, the column and the content, not to the row: rows may move. */
export function siftIgnored(grid: Grid, findings: readonly ReviewFinding[], memo: Memo): Sifted {
  const ignores = memo.ignores.filter((ignore) => ignore.sheet === grid.sheet);
  if (ignores.length === 0) return { findings, ignored: [], stale: [] };
  const used = new Set<Ignore>();
  const kept: ReviewFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const content = contentOf(grid, finding);
    const ignore = ignores.find(
      (candidate) =>
        candidate.rule === finding.rule && sameColumn(candidate, finding) && candidate.content === content,
    );
    if (ignore) {
      used.add(ignore);
      ignored.push({ finding, reason: ignore.reason, ignore });
    } else kept.push(finding);
  }
  return {
    findings: kept,
    ignored,
    stale: ignores.filter((ignore) => !used.has(ignore)).map(({ rule }) => rule),
  };
}
