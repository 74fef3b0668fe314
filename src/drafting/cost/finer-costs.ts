import { countTail } from "../../form/count-tail";
import type { Form } from "../../form/form";
import { plainName } from "../../form/plain-name";
import type { LibraryEntry } from "../../library/entry";
import { levelsOf } from "../../library/kinds";
import type { Profile } from "../../profile/profile";
import { withTarget } from "../adapt-entry";
import { declaredCosts, priceText, unitCosts, type UnitCost } from "./unit-costs";

/** A cost by the unit that the form could declare. */
export interface FinerCost {
  readonly entry: LibraryEntry;
  /** The output it follows from. */
  readonly from: UnitCost;
}

const people = /^(?:人|名|人次|人份|位)$/;
const bought = /购|采买|配备|配置|配发/;
const built = /建|修|改造|硬化|铺设|养护|维护|加固/;
const builtUnits = /^(?:米|公里|平方米|延米|立方米)$/;

/** What a cost by such a unit is usually called, and the family of the library it belongs to. */
function wordingOf(name: string, per: string): readonly [tail: string, family: string] {
  if (people.test(per)) return ["人均成本", "per-person"];
  if (per === "户") return ["户均成本", "per-household"];
  if (per === "亩") return ["亩均成本", "per-mu"];
  if (bought.test(name)) return ["单价", "unit-price"];
  if (built.test(name) && builtUnits.test(per)) return ["单位造价", "build-price"];
  return ["单位成本", "unit-cost"];
}

/** Sums of money stand with three digits: a target says more than it knows with four. */
function ceilingOf(price: number): number {
  const size = 10 ** (Math.floor(Math.log10(price)) - 2);
  return Math.ceil(price / size - 1e-9) * size;
}

function entryOf({ indicator, planned }: UnitCost): LibraryEntry | null {
  if (!planned) return null;
  const name = plainName(indicator.name.text);
  const thing = name.replace(countTail, "");
  const [tail, family] = wordingOf(name, planned.per);
  const full = `${thing.length < 2 ? name : thing}${tail}`;
  const target = priceText({ price: ceilingOf(planned.price), per: planned.per });
  const entry: LibraryEntry = {
    id: `own/${full}`,
    name: full,
    kind: "成本",
    ...levelsOf("成本"),
    sample: "",
    operator: null,
    unit: null,
    industry: "own",
    field: "",
    classes: [],
    types: [],
    synonyms: [],
    family,
    standard: null,
    examples: [],
    evidence: "found",
    mustUse: null,
  };
  return withTarget(entry, `≤${target}`);
}

/** The costs by the unit that follow from the form's own money and outputs, and that it does not declare yet. */
export function finerCosts(form: Form, profile: Profile): readonly FinerCost[] {
  const declared = new Set(declaredCosts(form).map(({ target }) => target?.per));
  return unitCosts(form, profile).flatMap((from) => {
    const entry = declared.has(from.planned?.per) ? null : entryOf(from);
    return entry ? [{ entry, from }] : [];
  });
}
