import { z } from "zod";

/** How sure a number is: seen in a public page, in a seed document, or own knowledge; `practice` is 惯例. */
const evidence = z.enum(["found", "seed", "own-high", "own-medium", "own-low", "practice"]);

/** A number's document and topic, as a user may read it. */
const source = z.strictObject({ text: z.string().min(1), evidence });

const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
/** A column of a platform's import of indicator rows. */
const importColumn = z.enum([
  "level1",
  "level2",
  "name",
  "target",
  "actual",
  "forecast",
  "weight",
  "score",
  "reason",
  "cause",
  "chance",
  "note",
]);
const month = z.number().int().min(1).max(12);
const level1 = z.enum(["产出指标", "成本指标", "效益指标", "满意度指标"]);

/** How the execution score follows from the rate; rates and bands in percent, `share` of the block's points. */
const executionFormula = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("linear") }),
  z.strictObject({
    kind: z.literal("bands"),
    /** From high to low: a rate of at least `from` earns `share` of the points. */
    bands: z.array(z.strictObject({ from: z.number(), share })).min(1),
  }),
]);

/**
 * A jurisdiction's numbers. Absent means: this jurisdiction has no such number, and what needs it stays silent. The
 * profiles are part of the source: tests parse them, no page does.
 */
export const profileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  source,
  /** Level-1 points of a self-evaluation without cost as its own level 1. */
  weights: z.strictObject({
    execution: points,
    cost: points,
    output: points,
    benefit: points,
    satisfaction: points,
  }),
  /** The same when cost is a level 1 of its own; absent where the jurisdiction has only one set. */
  weightsWithCost: z
    .strictObject({ execution: points, cost: points, output: points, benefit: points, satisfaction: points })
    .optional(),
  /** False where level-1 points are free inside 100 − execution (湖北). */
  fixedLevel1: z.boolean(),
  /** What the indicator weights of a target sheet may total. */
  targetTotals: z.array(points).min(1),
  execution: z.strictObject({
    formula: executionFormula,
    /** Which budget figure the rate is taken of. */
    denominator: z.enum(["annual", "initial"]),
    /** Below this rate (percent) a reason is asked for. */
    explainBelow: z.number().optional(),
    /** What a rate above 100 % is: an error, or allowed and capped. */
    over100: z.enum(["error", "warning"]),
  }),
  /** Lower ends of the two upper qualitative tiers, as shares of the weight: 0.8 and 0.6. */
  tiers: z.strictObject({ achieved: share, partly: share }),
  /** The tier sentences units choose from, best first. */
  tierTexts: z.tuple([z.string(), z.string(), z.string()]),
  /** Satisfaction by bands (percent → share of weight), where the jurisdiction has them. */
  satisfactionBands: z.array(z.strictObject({ from: z.number(), share })).optional(),
  /** Reverse indicators above their ceiling: the readings that pass. */
  reverse: z.array(z.enum(["linear", "ratio"])).min(1),
  over: z.strictObject({
    /** Actual ÷ target from which over-completion is remarked on; and must be explained. */
    warnAt: z.number(),
    explainAt: z.number(),
    strongAt: z.number(),
  }),
  grades: z.array(z.strictObject({ name: z.string(), from: points })).min(2),
  mustLevel1: z.array(level1),
  /** Fewest indicators, where the jurisdiction names a number. */
  minIndicators: z.number().int().optional(),
  /** 安徽: a weight of 0 is an error. */
  zeroWeight: z.enum(["error", "warning"]),
  /** Whether the same level-3 name twice is remarked on. */
  duplicateNames: z.boolean(),
  /** Relative excess of the indicator share over the execution share that counts as inflated. */
  inflation: share,
  /** Share of the budget left unspent that is remarked on. */
  unspent: share,
  monitoring: z.strictObject({
    /** Actual ÷ (target × months ÷ 12) below which a row is red, and below which it is yellow. */
    red: share,
    yellow: share,
    /** Share above the whole year's target from which an excess must be explained. */
    over: share.optional(),
    /** Percentage points that the execution rate may lag behind the year, and the months it is looked at. */
    behind: z.strictObject({ points, from: month, to: month }).optional(),
    /** The months the jurisdiction monitors at. */
    months: z.array(month).min(1).optional(),
  }),
  /** Longest texts the form allows, in characters. */
  textLimits: z
    .strictObject({
      reason: z.number(),
      conclusion: z.number(),
      problems: z.number(),
      measures: z.number(),
      goalActual: z.number(),
    })
    .partial()
    .optional(),
  /** The order in which the place's system takes in indicator rows, where it is known. */
  importOrder: z
    .strictObject({ review: z.array(importColumn).min(1), monitoring: z.array(importColumn).min(1) })
    .partial()
    .optional(),
  /** What is due when, where the place says so; the year is the form's, or the one after it. */
  calendar: z.array(z.strictObject({ month, yearAfter: z.boolean(), what: z.string().min(1) })).optional(),
  /** When an evaluation before the decision (事前绩效评估) is asked for; money in 万元. */
  priorEvaluation: z
    .strictObject({
      newFrom: z.number().positive(),
      /** The share, and the money in 万元, by which a continued project grows until it is asked for again. */
      growth: z.number().positive().optional(),
      growthFrom: z.number().positive().optional(),
    })
    .optional(),
  /** What follows from a result, where the jurisdiction says so. */
  results: z
    .strictObject({
      /** The last share of a ranking that is singled out. */
      lastShare: share.optional(),
      /** Below this score the next budget is cut in proportion. */
      budgetLine: points.optional(),
      /** What a reviewer's tick does to the grade: neither of the two best, the last one, or one step down. */
      caps: z
        .array(
          z.strictObject({
            tick: z.enum(["audit", "serious-audit", "monitoring-failed", "misuse"]),
            effect: z.enum(["not-good", "lowest", "step-down"]),
          }),
        )
        .optional(),
    })
    .optional(),
  /** Words printed on a sheet that suggest this profile: a 文号, a form number. */
  marks: z.array(z.string()),
  /** Names of places a department, a unit or a title begins with. */
  places: z.array(z.string()).optional(),
  /** What a place that changed numbers gives as their basis, by their path in this object: `execution.explainBelow`. */
  ownSources: z.record(z.string(), source).optional(),
});

export type Profile = z.infer<typeof profileSchema>;
