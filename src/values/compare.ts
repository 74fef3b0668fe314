import { meetsCalendar } from "./calendar-comparison";
import { cleanText } from "./clean-text";
import type { ComparedFigures, Comparison, UnitMatch } from "./comparison";
import { gradeReaches } from "./grades";
import { meetsFigures } from "./meets-figures";
import { inKnownUnit } from "./missing-unit";
import { unitSize } from "./unit-size";
import type { Value } from "./value";
import { isCalendar } from "./value-kinds";

type Obstacle = Extract<Comparison, { comparable: false }>["reason"];

function obstacleOf(value: Value): Obstacle | undefined {
  if (isCalendar(value)) return "calendar";
  if (value.kind === "empty" || value.kind === "text" || value.kind === "grade") return value.kind;
  if (value.flags.includes("scanner")) return "scanner";
  return value.flags.includes("several") ? "several" : undefined;
}

interface Conversion {
  readonly units: UnitMatch;
  readonly target: (number: number) => number;
  readonly actual: (number: number) => number;
}

const asIs = (number: number) => number;
const sameUnit: Conversion = { units: "same", target: asIs, actual: asIs };

/** One unit is missing: the bare figure is read in the other's. */
function assumed(target: Value, actual: Value): Conversion {
  const operator = target.operator;
  const [known, bare] = target.unit === undefined ? [actual, target] : [target, actual];
  const unit = known.unit ?? "";
  const read = (number: number) => inKnownUnit({ bare: number, known: known.number ?? 0, unit, operator });
  return { units: "assumed", target: bare === target ? read : asIs, actual: bare === target ? asIs : read };
}

function converted(targetUnit: string, actualUnit: string): Conversion | undefined {
  const [wanted, given] = [unitSize(targetUnit), unitSize(actualUnit)];
  if (wanted.kind !== given.kind) return undefined;
  if (wanted.clock !== given.clock) {
    return { units: "rough", target: asIs, actual: (number) => (number * given.scale) / wanted.scale };
  }
  if (wanted.scale === given.scale) return { units: "other-word", target: asIs, actual: asIs };
  const actual = (number: number) => Number(((number * given.scale) / wanted.scale).toPrecision(14));
  return { units: "converted", target: asIs, actual };
}

function conversionOf(target: Value, actual: Value): Conversion | undefined {
  if (target.unit === actual.unit) return sameUnit;
  if (target.unit === undefined || actual.unit === undefined) return assumed(target, actual);
  return converted(target.unit, actual.unit);
}

function figuresOf(target: Value, actual: Value, conversion: Conversion): ComparedFigures {
  const wanted = conversion.target(target.number ?? 0);
  const given = conversion.actual(actual.number ?? 0);
  return {
    comparable: true,
    target: wanted,
    targetUpper: target.upper === undefined ? undefined : conversion.target(target.upper),
    actual: given,
    actualUpper: actual.upper === undefined ? undefined : conversion.actual(actual.upper),
    unit: target.unit ?? actual.unit,
    units: conversion.units,
    ratio: wanted === 0 ? undefined : given / wanted,
  };
}

/** Puts an actual beside its target in one unit, or says why that cannot be done. */
export function compareValues(target: Value, actual: Value): Comparison {
  const reason = obstacleOf(target) ?? obstacleOf(actual);
  if (reason !== undefined) return { comparable: false, reason };
  const conversion = conversionOf(target, actual);
  return conversion ? figuresOf(target, actual, conversion) : { comparable: false, reason: "unit-kind" };
}

/** Whether an actual meets its target by the target's operator, range, date or grade; undefined where that cannot be told. */
export function meets(target: Value, actual: Value): boolean | undefined {
  if (target.kind === "grade" && actual.kind === "grade") {
    if (target.tier !== undefined && actual.tier !== undefined) return actual.tier <= target.tier;
    return gradeReaches(cleanText(target.text), cleanText(actual.text));
  }
  const comparison = compareValues(target, actual);
  if (comparison.comparable) return meetsFigures(comparison, target.operator);
  return comparison.reason === "calendar" ? meetsCalendar(target, actual) : undefined;
}
