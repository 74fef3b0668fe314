// Folder by folder in the order in which the worker that reviews is packed best; the list below has its own.
import basisMissing from "./wording/basis-missing";
import benefitIsOutput from "./wording/benefit-is-output";
import inputAsGoal from "./wording/input-as-goal";
import level2Misplaced from "./wording/level2-misplaced";
import moneyAsQuantity from "./wording/money-as-quantity";
import nameCompound from "./wording/name-compound";
import nameTargetSwapped from "./wording/name-target-swapped";
import nameTooLong from "./wording/name-too-long";
import operatorMissing from "./wording/operator-missing";
import operatorWrongWay from "./wording/operator-wrong-way";
import rateAtLeastHundred from "./wording/rate-at-least-hundred";
import rateOverHundred from "./wording/rate-over-hundred";
import satisfactionFull from "./wording/satisfaction-full";
import satisfactionGroupMissing from "./wording/satisfaction-group-missing";
import satisfactionNotSurveyed from "./wording/satisfaction-not-surveyed";
import standardMissing from "./wording/standard-missing";
import targetAlwaysReached from "./wording/target-always-reached";
import targetBelowHistory from "./wording/target-below-history";
import targetInName from "./wording/target-in-name";
import targetMisread from "./wording/target-misread";
import targetNotMeasurable from "./wording/target-not-measurable";
import targetMissing from "./wording/target-missing";
import targetOtherYear from "./wording/target-other-year";
import targetUndetermined from "./wording/target-undetermined";
import targetUnitMissing from "./wording/target-unit-missing";
import targetsAllHundred from "./wording/targets-all-hundred";
import targetsAllRates from "./wording/targets-all-rates";
import targetsArePoints from "./wording/targets-are-points";
import termMisspelled from "./wording/term-misspelled";
import valueSpelling from "./wording/value-spelling";
import targetAgainstStandard from "./yardsticks/target-against-standard";
import targetBelowPastYears from "./yardsticks/target-below-past-years";
import targetFarFromPastYears from "./yardsticks/target-far-from-past-years";
import actualBound from "./actuals/actual-bound";
import actualMissing from "./actuals/actual-missing";
import actualNotAFigure from "./actuals/actual-not-a-figure";
import actualOtherYear from "./actuals/actual-other-year";
import actualPercentOfPlan from "./actuals/actual-percent-of-plan";
import actualRepeatsName from "./actuals/actual-repeats-name";
import actualTierText from "./actuals/actual-tier-text";
import actualUnit from "./actuals/actual-unit";
import actualsCopied from "./actuals/actuals-copied";
import costFarBelow from "./scores/cost-far-below";
import overCompletion from "./scores/over-completion";
import scoreMissing from "./scores/score-missing";
import scoreOverFormula from "./scores/score-over-formula";
import scoreOverTier from "./scores/score-over-tier";
import scoreWrongWay from "./scores/score-wrong-way";
import scoresAllFull from "./scores/scores-all-full";
import evidenceMissing from "./reasons/evidence-missing";
import goalResultEmpty from "./reasons/goal-result-empty";
import lostPointsUnexplained from "./reasons/lost-points-unexplained";
import reasonAgainstResult from "./reasons/reason-against-result";
import reasonOffTopic from "./reasons/reason-off-topic";
import reasonWithoutMeasure from "./reasons/reason-without-measure";
import aggregateWrong from "./transfer/aggregate-wrong";
import otherFundUnexplained from "./transfer/other-fund-unexplained";
import partsAllHundred from "./transfer/parts-all-hundred";
import splitLooser from "./transfer/split-looser";
import splitMissing from "./transfer/split-missing";
import splitSum from "./transfer/split-sum";
import coreUnmarked from "./department/core-unmarked";
import dutyWithoutGoal from "./department/duty-without-goal";
import projectsExceedDepartment from "./department/projects-exceed-department";
import dimensionMissing from "./department/dimension-missing";
import goalRatioTotal from "./department/goal-ratio-total";
import printedSum from "./department/printed-sum";
import chanceAgainstForecast from "./monitoring/chance-against-forecast";
import chanceUnexplained from "./monitoring/chance-unexplained";
import executionBehindTime from "./monitoring/execution-behind-time";
import forecastArithmetic from "./monitoring/forecast-arithmetic";
import goalOutOfReach from "./monitoring/goal-out-of-reach";
import lightUnexplained from "./monitoring/light-unexplained";
import monitoringFailedTwice from "./monitoring/monitoring-failed-twice";
import monitoringMonth from "./monitoring/monitoring-month";
import monitoringUnfilled from "./monitoring/monitoring-unfilled";
import overInYear from "./monitoring/over-in-year";
import progressGap from "./monitoring/progress-gap";
import commentBlank from "./structure/comment-blank";
import goalUnstated from "./structure/goal-unstated";
import headingEmpty from "./structure/heading-empty";
import indicatorCountUnusual from "./structure/indicator-count-unusual";
import level1Missing from "./structure/level1-missing";
import nameDuplicate from "./structure/name-duplicate";
import periodReversed from "./structure/period-reversed";
import placeholderLeft from "./structure/placeholder-left";
import quantityWithoutQuality from "./structure/quantity-without-quality";
import rowsHidden from "./structure/rows-hidden";
import textOverLimit from "./structure/text-over-limit";
import goalFigureClash from "./related/goal-figure-clash";
import goalWithoutIndicator from "./related/goal-without-indicator";
import indicatorOutsideGoal from "./related/indicator-outside-goal";
import indicatorsDiffer from "./related/indicators-differ";
import targetChanged from "./related/target-changed";
import weightChanged from "./related/weight-changed";
import budgetChangeUnexplained from "./money/budget-change-unexplained";
import budgetZero from "./money/budget-zero";
import costOnlyBudget from "./money/cost-only-budget";
import costOverBudget from "./money/cost-over-budget";
import outputsTooFew from "./money/outputs-too-few";
import priorEvaluationDue from "./money/prior-evaluation-due";
import executionOverBudget from "./money/execution-over-budget";
import executionRate from "./money/execution-rate";
import executionScore from "./money/execution-score";
import formTotalInMoneyRow from "./money/form-total-in-money-row";
import fundSum from "./money/fund-sum";
import goalMoneyPeriod from "./money/goal-money-period";
import moneyNotANumber from "./money/money-not-a-number";
import moneyUnitInCell from "./money/money-unit-in-cell";
import moneyUnitMixed from "./money/money-unit-mixed";
import scoreOutrunsExecution from "./money/score-outruns-execution";
import gradeMismatch from "./weights/grade-mismatch";
import levelWeightsUnusual from "./weights/level-weights-unusual";
import pointsNegative from "./weights/points-negative";
import pointsNotANumber from "./weights/points-not-a-number";
import pointsRunTogether from "./weights/points-run-together";
import scoreOverWeight from "./weights/score-over-weight";
import scoreTotal from "./weights/score-total";
import weightConcentrated from "./weights/weight-concentrated";
import weightGroupTotal from "./weights/weight-group-total";
import weightMissing from "./weights/weight-missing";
import weightTotal from "./weights/weight-total";
import weightsAllEqual from "./weights/weights-all-equal";
import type { Rule } from "./rule";

/** All rules, in the reading order of a form. */
export const rules: readonly Rule[] = [
  commentBlank,
  goalUnstated,
  headingEmpty,
  indicatorCountUnusual,
  level1Missing,
  nameDuplicate,
  periodReversed,
  placeholderLeft,
  quantityWithoutQuality,
  rowsHidden,
  textOverLimit,
  gradeMismatch,
  levelWeightsUnusual,
  pointsNegative,
  pointsNotANumber,
  pointsRunTogether,
  scoreOverWeight,
  scoreTotal,
  weightConcentrated,
  weightGroupTotal,
  weightMissing,
  weightTotal,
  weightsAllEqual,
  budgetChangeUnexplained,
  budgetZero,
  costOnlyBudget,
  costOverBudget,
  outputsTooFew,
  priorEvaluationDue,
  executionOverBudget,
  executionRate,
  executionScore,
  formTotalInMoneyRow,
  fundSum,
  goalMoneyPeriod,
  moneyNotANumber,
  moneyUnitInCell,
  moneyUnitMixed,
  scoreOutrunsExecution,
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
  targetMissing,
  targetOtherYear,
  targetUndetermined,
  targetUnitMissing,
  targetsAllHundred,
  targetsAllRates,
  targetsArePoints,
  termMisspelled,
  valueSpelling,
  targetAgainstStandard,
  targetBelowPastYears,
  targetFarFromPastYears,
  actualBound,
  actualMissing,
  actualNotAFigure,
  actualOtherYear,
  actualPercentOfPlan,
  actualRepeatsName,
  actualTierText,
  actualUnit,
  actualsCopied,
  costFarBelow,
  overCompletion,
  scoreMissing,
  scoreOverFormula,
  scoreOverTier,
  scoreWrongWay,
  scoresAllFull,
  evidenceMissing,
  goalResultEmpty,
  lostPointsUnexplained,
  reasonAgainstResult,
  reasonOffTopic,
  reasonWithoutMeasure,
  coreUnmarked,
  dutyWithoutGoal,
  dimensionMissing,
  projectsExceedDepartment,
  goalRatioTotal,
  printedSum,
  aggregateWrong,
  otherFundUnexplained,
  partsAllHundred,
  splitLooser,
  splitMissing,
  splitSum,
  chanceAgainstForecast,
  chanceUnexplained,
  executionBehindTime,
  forecastArithmetic,
  goalOutOfReach,
  lightUnexplained,
  monitoringFailedTwice,
  monitoringMonth,
  monitoringUnfilled,
  overInYear,
  progressGap,
  goalFigureClash,
  goalWithoutIndicator,
  indicatorOutsideGoal,
  indicatorsDiffer,
  targetChanged,
  weightChanged,
];
