import { isSatisfaction } from "../../form/name-kinds";
import { compareValues } from "../../values/compare";
import { unitNamed, type Unit } from "../../values/units";
import type { Value } from "../../values/value";
import { isWholeInWords } from "../../values/phrases";
import type { ActualRow } from "./actual-row";
import { isCountOfCount } from "./count-of-count";

interface UnitPair {
  readonly target: string;
  readonly actual: string;
}

/** Target and actual are not counted in the same unit. */
export type UnitGap =
  | { readonly kind: "other-kind"; readonly isLoose: boolean; readonly units: UnitPair }
  | { readonly kind: "other-count"; readonly units: UnitPair }
  | { readonly kind: "other-scale"; readonly units: UnitPair; readonly converted: number }
  | { readonly kind: "scale-assumed"; readonly unit: string; readonly converted: number }
  | { readonly kind: "scale-unclear"; readonly times: number };

/** Counted things; one word stands for another, but none for people. */
const things = [..."台套件座辆册本栋间盏眼株部份块艘"];

/** Counts that are not each other's: one person may come several times, one household has several persons. */
const countOf: Readonly<Record<string, string>> = {
  人: "persons",
  名: "persons",
  位: "persons",
  人次: "visits",
  户: "households",
  ...Object.fromEntries(things.map((unit) => [unit, "things"])),
};
const timeKinds: ReadonlySet<string> = new Set(["time", "months", "workdays"]);
const uncertainScales: ReadonlySet<string> = new Set(["length", "area", "volume", "mass", "energy", "data"]);
const scaleWords = [1000, 10000, 100000000];

/** The unit before any 每 or stroke: of 元/人·月 it is 元. */
function headUnit(unit: string): Unit | undefined {
  return unitNamed(/^[^/·]+/.exec(unit)?.[0] ?? "");
}

/** 1000吨 of water are 1000立方米. */
function isLoose(target: Unit, actual: Unit): boolean {
  const kinds = [target.kind, actual.kind];
  return kinds.includes("mass") && kinds.includes("volume");
}

function isOtherKind(target: Unit, actual: Unit): boolean {
  return target.kind !== actual.kind && !(timeKinds.has(target.kind) && timeKinds.has(actual.kind));
}

function betweenUnits(target: Value, actual: Value, units: UnitPair): UnitGap | null {
  const [wanted, given] = [headUnit(units.target), headUnit(units.actual)];
  if (!wanted || !given) return null;
  if (isOtherKind(wanted, given)) return { kind: "other-kind", isLoose: isLoose(wanted, given), units };
  const [one, other] = [countOf[units.target], countOf[units.actual]];
  if (one && other && one !== other) return { kind: "other-count", units };
  const compared = compareValues(target, actual);
  if (!compared.comparable || compared.units !== "converted") return null;
  return { kind: "other-scale", units, converted: compared.actual };
}

/** An actual without a unit that only makes sense in another one than the target's. */
function withoutUnit(target: Value, actual: Value, unit: string): UnitGap | null {
  const compared = compareValues(target, actual);
  const kind = headUnit(unit)?.kind ?? "";
  if (!compared.comparable || compared.units !== "assumed" || kind === "ratio") return null;
  if (compared.actual !== actual.number) return { kind: "scale-assumed", unit, converted: compared.actual };
  const { ratio = 1 } = compared;
  if (!uncertainScales.has(kind) || ratio <= 0) return null;
  const larger = Math.max(ratio, 1 / ratio);
  const times = scaleWords.find((scale) => larger >= scale * 0.8 && larger <= scale * 1.25);
  return times === undefined ? null : { kind: "scale-unclear", times };
}

/** What stands between target and actual when their units differ. */
export function unitGap({ indicator, actual, target }: ActualRow): UnitGap | null {
  if (target?.value.kind !== "number" || actual.value.kind !== "number") return null;
  const { unit } = target.value;
  const given = actual.value.unit;
  if (unit === undefined || unit === given || isCountOfCount(actual.text)) return null;
  if (isWholeInWords(target.value) || isWholeInWords(actual.value)) return null;
  const gap =
    given === undefined
      ? withoutUnit(target.value, actual.value, unit)
      : betweenUnits(target.value, actual.value, { target: unit, actual: given });
  return gap && isSatisfaction(indicator.name.text) ? null : gap;
}
