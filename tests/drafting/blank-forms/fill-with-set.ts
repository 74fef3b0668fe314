import type {
  Filling,
  FilledRow,
  FormContent,
  FormTemplate,
} from "../../../src/drafting/blank-forms/form-template";
import type { IndicatorSet } from "../../../src/library/sets/indicator-set";
import type { Profile } from "../../../src/profile/profile";
import { actualOf, budgetOf, rowsOf, total, type Row } from "../../library/set-sheets";

const year = 2026;

/** The parts of a target: `≥95%` is ≥, 95 and %. */
function partsOf(text: string): {
  readonly operator: string;
  readonly value: string | number;
  readonly unit: string;
} {
  const [, operator = "", figure = "", unit = ""] = /^([≥≤=]?)(\d+(?:\.\d+)?)(\D*)$/.exec(text) ?? [];
  if (figure === "") return { operator: "定性", value: text.replace(/^=/, ""), unit: "" };
  return { operator: operator || "=", value: Number(figure), unit };
}

function cellsOf(row: Row): Filling {
  const { operator, value, unit } = partsOf(row.sample);
  const actual = actualOf(row);
  return {
    name: row.name,
    target: row.sample,
    "mid.name": row.name,
    "mid.target": row.sample,
    ...{ operator, value, unit, actual, weight: row.weight, score: row.weight },
    "actual.figure": operator === "定性" ? actual : partsOf(actual).value,
    coefficient: 100,
    core: "是",
    forecast: actual,
    chance: "确定能",
    basis: "计划标准",
    standard: "按完成比例得分",
    "standard.kind": "计划标准",
    history: row.sample.replace(/^[≥≤=]/, ""),
  };
}

/** Forms that also judge decisions and management need points there: what is missing to their total. */
function rowsBefore(template: FormTemplate, points: number): readonly FilledRow[] {
  const [first] = template.levels;
  const has = template.defaults["total.weight"] === 100 && template.defaults["exec.weight"] === undefined;
  if (!first || !has) return [];
  const cells = {
    name: "绩效目标合理性",
    target: "合理",
    actual: "合理",
    weight: 100 - points,
    score: 100 - points,
  };
  return [{ level1: first.level1, level2: first.level2, cells }];
}

function moneyOf(budget: number): Filling {
  const kinds = ["total", "fiscal"].flatMap((kind): [string, string | number][] => [
    [`${kind}.initial`, budget],
    [`${kind}.annual`, budget],
    [`${kind}.mid`, budget],
    [`${kind}.yuan`, budget * 10_000],
    [`${kind}.executed`, budget],
    [`${kind}.forecast`, budget],
    [`${kind}.rate`, "100%"],
  ]);
  return { ...Object.fromEntries(kinds), "total.percent": 100, "total.last": budget };
}

/** A library set as the content of a form in which everything was reached. */
export function contentOf(template: FormTemplate, set: IndicatorSet, profile: Profile): FormContent {
  const rows = rowsOf(set, profile);
  const budget = budgetOf(set);
  const { execution } = profile.weights;
  const points = total(rows);
  const before = rowsBefore(template, points);
  const reached = rows.map((row) => `${row.name}${actualOf(row)}`).slice(0, 4);
  return {
    sheet: template.sheet,
    facts: {
      year,
      project: set.project,
      department: "青峰县某局",
      unit: "青峰县某中心",
      goal: set.goal,
      goalMid: set.goal,
      goalAdjusted: set.goal,
      goalActual: `${reached.join("，")}。`,
      attribute: "延续项目",
      category: "特定目标类",
      "exec.weight": execution,
      "exec.score": execution,
      "total.score": before.length > 0 ? 100 : points + execution,
      points,
      ...moneyOf(budget),
      ...(template.scope === "department" ? { "goal.share": 100 } : {}),
    },
    rows: [
      ...before,
      ...rows.map((row) => ({ level1: row.level1, level2: row.level2, cells: cellsOf(row) })),
    ],
  };
}
