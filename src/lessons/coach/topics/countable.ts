import { targetInForce } from "../../../form/target-in-force";
import { isBlank } from "../../../values/blank";
import type { Value } from "../../../values/value";
import { findingsOf, headOf, judged, shownText, writingInto, type CoachRow } from "../coach-row";
import { blank, type Answered, type Mood } from "../question";

/** A sample target with the unit's own figure still to come: ≥1200人 → ≥（数）人. */
function patternOf(sample: string): string {
  return sample.replace(/\d+(?:\.\d+)?/, blank);
}

/** What stands in the target's own cell: operator and unit may have cells of their own. */
function patternsFor(row: CoachRow): readonly string[] {
  const target = targetInForce(row.facts.indicator);
  if (target?.operatorCell || target?.unitCell) return [];
  return [...new Set(row.known.like.map(({ sample }) => patternOf(sample)))].slice(0, 3);
}

function isMeasured({ kind, number, flags }: Value): boolean {
  if (kind === "date" || kind === "period") return true;
  return (kind === "number" || kind === "range") && number !== undefined && !flags.includes("placeholder");
}

function judge(row: CoachRow, value: Value | undefined): readonly [Mood, string] {
  const { facts, form } = row;
  if (!value || value.kind === "empty") return ["fault", "指标值空着，年末没法说做没做到。"];
  const reading = facts.target?.reading ?? "";
  if (isMeasured(value)) return ["good", `数得清：读作“${reading}”。`];
  const standard = facts.indicator.extra.standard?.text ?? "";
  if (!isBlank(standard))
    return ["good", `写的是话，不是数，但“${headOf(form, "standard", "评分标准")}”说清了怎么给分。`];
  if (value.kind === "grade") return ["good", `写的是等级，分得出高低：读作“${reading}”。`];
  return ["ask", "写的是话，不是数。能换成数字、日期或比率吗？换不了，评分标准要写在表上。"];
}

/** 能不能数得清? */
export function askCountable(row: CoachRow): Answered | null {
  const { facts, form, known } = row;
  const target = targetInForce(facts.indicator);
  if (!target || target.covered) return null;
  const findings = findingsOf(row, "countable");
  const own = judge(row, target.value);
  const label = headOf(form, target === facts.indicator.target ? "target" : "adjusted", "指标值");
  const { details } = known;
  return {
    at: target.at,
    ask: "能不能数得清？年末拿什么数字来对？",
    seen: [
      `${label}：${shownText(target.text)}`,
      ...(details ? [`怎么数：${details.formula}`, `常见问题：${details.pitfalls}`] : []),
    ],
    ...judged(findings, own),
    writing: writingInto(row, target.at, {
      label,
      start: row.grid.rows[target.at.row]?.[target.at.col]?.text.trim() ?? "",
      like: patternsFor(row),
    }),
    notes: [],
  };
}
