import basisMissing from "../../src/rules/wording/basis-missing";
import benefitIsOutput from "../../src/rules/wording/benefit-is-output";
import inputAsGoal from "../../src/rules/wording/input-as-goal";
import level2Misplaced from "../../src/rules/wording/level2-misplaced";
import moneyAsQuantity from "../../src/rules/wording/money-as-quantity";
import nameCompound from "../../src/rules/wording/name-compound";
import nameTargetSwapped from "../../src/rules/wording/name-target-swapped";
import nameTooLong from "../../src/rules/wording/name-too-long";
import operatorMissing from "../../src/rules/wording/operator-missing";
import operatorWrongWay from "../../src/rules/wording/operator-wrong-way";
import rateAtLeastHundred from "../../src/rules/wording/rate-at-least-hundred";
import rateOverHundred from "../../src/rules/wording/rate-over-hundred";
import satisfactionFull from "../../src/rules/wording/satisfaction-full";
import satisfactionGroupMissing from "../../src/rules/wording/satisfaction-group-missing";
import satisfactionNotSurveyed from "../../src/rules/wording/satisfaction-not-surveyed";
import standardMissing from "../../src/rules/wording/standard-missing";
import targetAlwaysReached from "../../src/rules/wording/target-always-reached";
import targetBelowHistory from "../../src/rules/wording/target-below-history";
import targetInName from "../../src/rules/wording/target-in-name";
import targetMisread from "../../src/rules/wording/target-misread";
import targetNotMeasurable from "../../src/rules/wording/target-not-measurable";
import targetUndetermined from "../../src/rules/wording/target-undetermined";
import targetUnitMissing from "../../src/rules/wording/target-unit-missing";
import targetsAllHundred from "../../src/rules/wording/targets-all-hundred";
import targetsAllRates from "../../src/rules/wording/targets-all-rates";
import targetsArePoints from "../../src/rules/wording/targets-are-points";
import termMisspelled from "../../src/rules/wording/term-misspelled";
import valueSpelling from "../../src/rules/wording/value-spelling";
import type { Rule } from "../../src/rules/rule";

/** The rules on the wording of names and targets. */
export const wordingRules: readonly Rule[] = [
  basisMissing,
  benefitIsOutput,
  inputAsGoal,
  level2Misplaced,
  moneyAsQuantity,
  nameCompound,
  nameTargetSwapped,
  nameTooLong,
  operatorMissing,
  operatorWrongWay,
  rateAtLeastHundred,
  rateOverHundred,
  satisfactionFull,
  satisfactionGroupMissing,
  satisfactionNotSurveyed,
  standardMissing,
  targetAlwaysReached,
  targetBelowHistory,
  targetInName,
  targetMisread,
  targetNotMeasurable,
  targetUndetermined,
  targetUnitMissing,
  targetsAllHundred,
  targetsAllRates,
  targetsArePoints,
  termMisspelled,
  valueSpelling,
];
