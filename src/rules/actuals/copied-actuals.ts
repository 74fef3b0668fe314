import type { Form } from "../../form/form";
import { rememberOf } from "../../values/remember-of";
import { unitNamed } from "../../values/units";
import type { Value } from "../../values/value";
import { actualsOf, isUsable, type JudgedActual } from "./actual-fault";

/** Rows with ≥ or ≤ in figures, and those of them where the actual is the target's very figure. */
export interface CopiedActuals {
  readonly rows: readonly JudgedActual[];
  readonly equal: readonly JudgedActual[];
}

const fewest = 5;
const share = 0.9;

/** 100 % and 0 are where a target ends by nature: reaching them copies nothing. */
function isOpenEnded({ kind, operator, number, unit }: Value): boolean {
  if (kind !== "number" || number === undefined || number === 0) return false;
  if (operator !== "≥" && operator !== "≤") return false;
  return !(number === 100 && (unit === "%" || unit === undefined));
}

function inBaseUnit({ number = Number.NaN, unit }: Value): number {
  return number * (unitNamed(unit ?? "")?.scale ?? 1);
}

function isEqual({ target, actual }: JudgedActual): boolean {
  const wanted = target?.value;
  if (!wanted) return false;
  if (wanted.number === actual.value.number) return true;
  return actual.value.unit !== undefined && inBaseUnit(wanted) === inBaseUnit(actual.value);
}

/** The rows of a form whose actuals repeat their targets, when nearly all of at least five do; else null. */
export const copiedActuals = rememberOf((form: Form): CopiedActuals | null => {
  const rows = [...actualsOf(form).values()].filter(
    (row) =>
      isUsable(row) &&
      row.actual.value.kind === "number" &&
      row.target !== null &&
      isOpenEnded(row.target.value),
  );
  const equal = rows.filter(isEqual);
  return rows.length >= fewest && equal.length >= rows.length * share ? { rows, equal } : null;
});
