import { compareTexts } from "../record/merge-records";
import { groupBy } from "../../values/group-by";
import { hashOf } from "../record/shard";
import { ownerKey, ownerOf } from "../record/record";
import { onePerProject } from "../triage/projects";
import { byUrgency, outOfHundred, type TriageRow } from "../triage/triage";
import { randomOf, type Random } from "./random";

/** How a sample (抽查复核) is to be drawn. */
export interface DrawOrder {
  readonly seed: string;
  /** A number of forms, or a share of them rounded up. */
  readonly size: { readonly number: number } | { readonly share: number };
  /** Draw from every unit in proportion to its forms. */
  readonly byUnit: boolean;
  readonly weight: "equal" | "money" | "risk";
}

/** A draw that can be shown and repeated: the same rows and the same order give the same forms. */
export interface Draw {
  readonly order: DrawOrder;
  readonly from: number;
  /** Eight digits that stand for the list drawn from: another list gives other digits. */
  readonly list: string;
  readonly drawn: readonly TriageRow[];
}

/** How likely a form is drawn, as a whole number: money in 元, or the risk; never 0, so that every form can be drawn. */
function weightOf({ money, risk }: TriageRow, by: DrawOrder["weight"]): number {
  if (by === "money") return Math.max(1, Math.round((money ?? 0) * 10000));
  return by === "risk" ? risk + 1 : 1;
}

/** Draws so many of the rows without putting any back. */
function drawFrom(
  rows: readonly TriageRow[],
  count: number,
  by: { weight: DrawOrder["weight"]; random: Random },
): TriageRow[] {
  const left = rows.map((row) => ({ row, weight: weightOf(row, by.weight) }));
  let total = left.reduce((sum, { weight }) => sum + weight, 0);
  const drawn: TriageRow[] = [];
  while (drawn.length < count && left.length > 0) {
    let mark = by.random.below(total);
    const index = left.findIndex(({ weight }) => (mark -= weight) < 0);
    const [chosen] = left.splice(index, 1);
    if (!chosen) break;
    total -= chosen.weight;
    drawn.push(chosen.row);
  }
  return drawn;
}

interface Stratum {
  readonly name: string;
  readonly rows: readonly TriageRow[];
}

function strataOf(rows: readonly TriageRow[]): readonly Stratum[] {
  return [...groupBy(rows, (row) => [ownerKey(row)]).values()]
    .map((list) => ({ name: list[0] ? ownerOf(list[0]) : "", rows: list }))
    .toSorted((a, b) => compareTexts(a.name, b.name));
}

/** How many each stratum gives: whole shares first, then one more to the largest remainders. */
function allotment(strata: readonly Stratum[], count: number): readonly number[] {
  const all = strata.reduce((sum, { rows }) => sum + rows.length, 0);
  const whole = strata.map(({ rows }) => Math.floor((count * rows.length) / all));
  const order = strata
    .map(({ rows }, index) => ({ index, rest: (count * rows.length) % all }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  let missing = count - whole.reduce((sum, number) => sum + number, 0);
  for (const { index } of order) {
    if (missing <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    missing--;
  }
  return whole;
}

function sizeOf({ size }: DrawOrder, of: number): number {
  const wanted = "number" in size ? size.number : Math.ceil(Math.round(of * size.share * 1e6) / 1e6);
  return Math.max(0, Math.min(of, wanted));
}

/** Draws a sample. The order of the rows does not matter. */
export function drawSample(rows: readonly TriageRow[], order: DrawOrder): Draw {
  const sorted = rows.toSorted((a, b) => compareTexts(a.key, b.key));
  const count = sizeOf(order, sorted.length);
  const random = randomOf(order.seed);
  const by = { weight: order.weight, random };
  const strata = order.byUnit ? strataOf(sorted) : [{ name: "", rows: sorted }];
  const numbers = allotment(strata, count);
  const drawn = strata.flatMap((stratum, index) => drawFrom(stratum.rows, numbers[index] ?? 0, by));
  const list = hashOf(sorted.map(({ key }) => key).join("\n"));
  return { order, from: sorted.length, list: list.toString(16).padStart(8, "0"), drawn };
}

/** What must be reached when projects are chosen for 部门评价: a share of their number, or of their money. */
export interface ChoiceOrder {
  readonly share: number;
  readonly by: "count" | "money";
}

/** Chooses projects for 部门评价, each by its worst form: low scores and many findings first, until the share is reached. */
export function chooseEvaluated(
  rows: readonly TriageRow[],
  { share, by }: ChoiceOrder,
): readonly TriageRow[] {
  const sorted = onePerProject(
    rows.toSorted(
      (a, b) =>
        (outOfHundred(a.recomputed, a) ?? 100) - (outOfHundred(b.recomputed, b) ?? 100) ||
        b.errors + b.warnings - (a.errors + a.warnings) ||
        byUrgency(a, b),
    ),
  );
  const worth = (row: TriageRow): number => (by === "count" ? 1 : Math.round((row.money ?? 0) * 10000));
  const wanted = sorted.reduce((sum, row) => sum + worth(row), 0) * share;
  const chosen: TriageRow[] = [];
  let reached = 0;
  for (const row of sorted) {
    // Sums of shares come with the noise of binary fractions.
    if (reached >= wanted - 1e-6) break;
    chosen.push(row);
    reached += worth(row);
  }
  return chosen;
}

/** How a draw is written into the minutes. */
export function drawMinutes({ order, from, list, drawn }: Draw): string {
  const size =
    "number" in order.size ? `${order.size.number} 个` : `${Math.round(order.size.share * 1000) / 10}%`;
  const weights = { equal: "等概率", money: "按资金规模加权", risk: "按疑点多少加权" };
  const strata = order.byUnit ? "按单位分层" : "不分层";
  return `从 ${from} 张表中抽取 ${size}，${strata}，${weights[order.weight]}，种子“${order.seed}”，清单校验码 ${list}；抽中 ${drawn.length} 张。同一清单和种子重抽，结果相同。`;
}
