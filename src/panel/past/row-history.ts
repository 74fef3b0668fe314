import type { Form, Indicator } from "../../form/form";
import { historyStandard, speaksFor, type Sought } from "../../form/history-standard";
import { plainName } from "../../form/plain-name";
import { subjectOf } from "../../form/subject";
import { targetInForce } from "../../form/target-in-force";
import type { LibraryEntry } from "../../library/entry";
import type { PastSheet } from "../../library/recommend/past-sheets";
import { shownStandard } from "../../library/standard";
import { compareValues } from "../../values/compare";
import { parseValue } from "../../values/parse-value";
import type { Value } from "../../values/value";
import type { YardstickMark } from "../yardstick/scale";
import { figuresOfPast } from "./past-figures";
import { historyWords, standardWords, standsToHistory, standsToStandard } from "./history-words";

/** What the user's own years and documents say of a row: marks for its yardstick, and the same in words. */
export interface RowHistory {
  readonly marks: readonly YardstickMark[];
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

const noHistory: RowHistory = { marks: [], lines: [] };

interface Earlier {
  readonly year: number | null;
  readonly text: string;
  readonly value: Value;
}

const yearsShown = 4;

/** A row, and the form it stands in. */
interface Row {
  readonly form: Form;
  readonly indicator: Indicator;
}

function soughtBy({ form, indicator }: Row): Sought {
  const unit = targetInForce(indicator)?.value.unit;
  return { name: indicator.name.text, unit, subject: subjectOf(form), year: form.year };
}

function earlierOf(sought: Sought, past: readonly PastSheet[]): readonly Earlier[] {
  const wanted = plainName(sought.name);
  return past
    .filter(({ form }) => form.kind !== "monitoring")
    .flatMap(({ form }) =>
      form.indicators
        .filter((one) => !one.breakdown && plainName(one.name.text) === wanted)
        .flatMap(({ actual }) =>
          actual &&
          actual.value.kind !== "empty" &&
          speaksFor({ unit: actual.value.unit, subject: subjectOf(form), year: form.year }, sought)
            ? [{ year: form.year, text: actual.text.trim(), value: actual.value }]
            : [],
        ),
    )
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
    .slice(0, yearsShown);
}

function markOf(
  kind: "history" | "standard",
  target: Value,
  { value, label }: { readonly value: Value; readonly label: string },
): readonly YardstickMark[] {
  const compared = compareValues(target, value);
  return compared.comparable ? [{ kind, figure: compared.actual, label }] : [];
}

/** Years that reached the same stand on one place of the line. */
function eachOnce(marks: readonly YardstickMark[]): readonly YardstickMark[] {
  return [...new Map(marks.map((mark) => [`${mark.kind} ${mark.figure}`, mark])).values()];
}

function historyLine(target: Value, sought: Sought, past: readonly PastSheet[]): RowHistory["lines"] {
  const history = historyStandard(sought, figuresOfPast(past));
  if (!history) return [];
  return [{ label: "历史标准", text: `${historyWords(history)}${standsToHistory(target, history)}` }];
}

/** The library's entry of the same name, where it holds a standard. */
export function entryWithStandard(name: string, entries: readonly LibraryEntry[]): LibraryEntry | undefined {
  const wanted = plainName(name);
  return entries.find(
    ({ standard, name: own, synonyms }) => standard && (own === wanted || synonyms.includes(wanted)),
  );
}

/** What earlier years and the library's standard say of a row. */
export function rowHistory(
  row: Row,
  past: readonly PastSheet[],
  entry: LibraryEntry | undefined,
): RowHistory {
  const { indicator } = row;
  const target = targetInForce(indicator)?.value;
  if (!target) return noHistory;
  const sought = soughtBy(row);
  const earlier = earlierOf(sought, past);
  const standard = entry?.standard ? shownStandard(entry.standard) : null;
  const years = earlier.map(({ year, text }) => `${year === null ? "年度不明" : `${year}年`} ${text}`);
  return {
    marks: eachOnce([
      ...earlier.flatMap(({ value, text }) => markOf("history", target, { value, label: text })),
      ...(standard
        ? markOf("standard", target, { value: parseValue(standard.value), label: standard.value })
        : []),
    ]),
    lines: [
      ...(years.length > 0 ? [{ label: "历年完成", text: years.join("，") }] : []),
      ...historyLine(target, sought, past),
      ...(standard
        ? [{ label: "行业标准", text: `${standardWords(standard)}${standsToStandard(target, standard)}` }]
        : []),
    ],
  };
}
