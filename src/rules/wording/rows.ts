import type { Form, Indicator, Quantity } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { sameAddress } from "../../sheet/address";
import { targetInForce } from "../../form/target-in-force";
import { rememberLast } from "../../values/remember-last";
import { nameFault, type NameFault } from "./name-fault";
import { targetFault, type TargetFault } from "./target-fault";

/** A row and the one thing there is to say about its target cell and about its name cell. */
export interface JudgedRow {
  readonly indicator: Indicator;
  /** The plain name. */
  readonly name: string;
  readonly target: Quantity | null;
  readonly targetFault: TargetFault | null;
  readonly nameFault: NameFault | null;
}

/** A name merged down beside several rows is judged with the first of them. */
function judged(indicator: Indicator, before: Indicator | undefined): JudgedRow {
  const name = plainName(indicator.name.text);
  const target = targetInForce(indicator);
  const isNew = before === undefined || !sameAddress(before.name.at, indicator.name.at);
  const ofName = isNew ? nameFault({ indicator, name, target }) : null;
  const ofTarget = target && ofName !== "swapped" ? targetFault({ indicator, name, target }) : null;
  return { indicator, name, target, targetFault: ofTarget, nameFault: ofName };
}

/** The rows of a form that stand for themselves, judged. Every rule of this folder asks the same: it is answered once. */
export const rowsOf = rememberLast((form: Form): readonly JudgedRow[] => {
  const own = form.indicators.filter((indicator) => !indicator.breakdown);
  return own.map((indicator, index) => judged(indicator, own[index - 1]));
});
