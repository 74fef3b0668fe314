import { historyExtent, historyStandard, type HistoryStandard } from "../../form/history-standard";
import { indicatorDirection } from "../../form/indicator-direction";
import type { PastFigures } from "../../form/past-figures";
import { subjectOf } from "../../form/subject";
import type { CellAddress } from "../../sheet/address";
import { rememberOf } from "../../values/remember-of";
import type { RuleContext } from "../rule";
import { rowsOf, type JudgedRow } from "../wording/rows";

/** How a target stands to what the unit itself reached: less than ever, laxer than ever, or of another size. */
type Gap = "low" | "lax" | "far";

/** A target that earlier years make one ask about. */
export interface AskedRow {
  readonly gap: Gap;
  readonly at: CellAddress;
  /** The target as it stands. */
  readonly target: string;
  readonly history: HistoryStandard;
  /** `（2022–2024年，3 个数）`. */
  readonly extent: string;
}

/** Less than this share of what was usually reached is clearly less. */
const clearly = 0.9;
/** So many times the most or the least that was ever reached is no change from year to year. */
const otherSize = 3;
const money = /元/;

function gapOf(number: number, history: HistoryStandard, indicator: JudgedRow["indicator"]): Gap | null {
  const { least, most, median, unit = "" } = history;
  const isShare = unit === "%" || unit === "‰";
  if (!isShare && least > 0 && (number > most * otherSize || number * otherSize < least)) return "far";
  const direction = indicatorDirection(indicator);
  if (direction === "more" && number < least && number < median * clearly) return "low";
  // What things cost rises by itself.
  const isLax = direction === "less" && number > most && number * clearly > median && !money.test(unit);
  return isLax ? "lax" : null;
}

/** The form that the rows stand in, and what the unit reached before. */
interface Beside {
  readonly subject: string;
  readonly year: number | null;
  readonly past: PastFigures;
}

function askedRow(row: JudgedRow, { past, ...form }: Beside): AskedRow | null {
  const { indicator, name, target, targetFault } = row;
  // What the sheet itself says of earlier years is judged by the rule for its column.
  const isSaid = (indicator.extra.history?.text.trim() ?? "") !== "";
  if (!target || targetFault !== null || isSaid) return null;
  const { kind, number, unit } = target.value;
  if (kind !== "number" || number === undefined) return null;
  const history = historyStandard({ name, unit, ...form }, past);
  const gap = history && gapOf(number, history, indicator);
  if (!gap) return null;
  return { gap, at: target.at, target: target.text.trim(), history, extent: historyExtent(history) };
}

/** The rows whose targets earlier years make one ask about. Both rules of them ask the same: it is answered once. */
export const askedRows = rememberOf(({ form, related }: RuleContext): readonly AskedRow[] => {
  if (!related?.past) return [];
  const beside = { subject: subjectOf(form), year: form.year, past: related.past };
  return rowsOf(form).flatMap((row) => askedRow(row, beside) ?? []);
});
