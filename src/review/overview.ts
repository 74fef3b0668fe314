import type { Form, Indicator } from "../form/form";
import type { Level1, Level2 } from "../form/levels";
import { plainName } from "../form/plain-name";
import type { Profile } from "../profile/profile";
import { level1Sums } from "../rules/weights/level1-sums";
import { usualPoints, weighed } from "../rules/weights/usual-points";
import { executionRate } from "../scoring/execution-rate";
import type { CellAddress } from "../sheet/address";
import type { FormReview } from "./review";

/** One level 1 of the form beside what the profile gives it; points in hundredths. */
interface LevelWeight {
  readonly level1: Level1;
  readonly points: number;
  /** Null where the profile has no such figure. */
  readonly usual: number | null;
  readonly at: CellAddress | null;
}

interface Completion {
  readonly name: string;
  /** Actual ÷ target in percent. */
  readonly percent: number | null;
  readonly met: boolean | null;
  /** The cell of the actual, else of the name. */
  readonly at: CellAddress;
}

interface Execution {
  readonly percent: number | null;
  readonly budget: number | null;
  readonly executed: number | null;
  readonly moneyUnit: string | null;
  readonly at: CellAddress | null;
}

/** A kind of indicator and the names of those that are of it. */
interface KindCoverage {
  readonly kind: string;
  readonly cells: readonly CellAddress[];
}

/** What 概览 shows of a form: figures, each with the cells it comes from. */
export interface Overview {
  /** Null where the form has no weights, or one cannot be read. */
  readonly weights: readonly LevelWeight[] | null;
  readonly completion: readonly Completion[];
  readonly execution: Execution | null;
  readonly kinds: readonly KindCoverage[];
}

function weightsOf(form: Form, profile: Profile): readonly LevelWeight[] | null {
  const sums = level1Sums(form);
  if (!sums) return null;
  const usual = profile.fixedLevel1 ? usualPoints((level) => sums.get(level)?.points ?? 0, profile) : null;
  const named = new Set<Level1>([...sums.keys(), ...weighed.filter((level) => (usual?.[level] ?? 0) > 0)]);
  return [...named].map((level1) => {
    const own = sums.get(level1);
    const known = weighed.find((level) => level === level1);
    return {
      level1,
      points: own?.points ?? 0,
      usual: known && usual ? usual[known] : null,
      at: own?.at ?? null,
    };
  });
}

function executionOf({ form, scores }: FormReview, profile: Profile): Execution | null {
  if (!form.budget) return null;
  const { total: whole, funds } = form.budget;
  // A target sheet has money, but no place for what was spent.
  if (![whole, ...funds].some((line) => line?.executed)) return null;
  const { budget, executed } = executionRate(form.budget, profile);
  const total = whole ?? funds[0];
  return {
    percent: scores.execution.percent,
    budget,
    executed,
    moneyUnit: form.budget.moneyUnit,
    at: total?.executed?.at ?? total?.annual?.at ?? total?.label.at ?? null,
  };
}

const kinds: readonly (readonly [string, readonly Level2[]])[] = [
  ["数量", ["数量指标"]],
  ["质量", ["质量指标"]],
  ["时效", ["时效指标"]],
  ["成本", ["成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标"]],
  ["经济效益", ["经济效益指标"]],
  ["社会效益", ["社会效益指标"]],
  ["生态效益", ["生态效益指标"]],
  ["可持续影响", ["可持续影响指标"]],
  ["满意度", ["服务对象满意度指标"]],
];

function isOfKind({ level1, level2 }: Indicator, kind: string, wanted: readonly Level2[]): boolean {
  if (level2 !== null) return wanted.includes(level2);
  return (kind === "成本" && level1 === "成本指标") || (kind === "满意度" && level1 === "满意度指标");
}

function coverageOf({ indicators }: Form): readonly KindCoverage[] {
  return kinds.map(([kind, wanted]) => ({
    kind,
    cells: indicators.filter((row) => isOfKind(row, kind, wanted)).map(({ name }) => name.at),
  }));
}

/** The form at a glance: weights, completion, execution and the kinds of indicator. */
export function overviewOf(review: FormReview, profile: Profile): Overview {
  const { form, scores } = review;
  return {
    weights: weightsOf(form, profile),
    completion: scores.indicators
      .filter(({ indicator }) => indicator.actual !== null && !indicator.breakdown)
      .map(({ indicator, completion, met }) => ({
        name: plainName(indicator.name.text),
        percent: completion,
        met,
        at: indicator.actual?.at ?? indicator.name.at,
      })),
    execution: executionOf(review, profile),
    kinds: coverageOf(form),
  };
}
