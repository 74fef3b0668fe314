import type { Value } from "../../src/values/value";

function figures({ number, upper }: Value): string {
  if (number === undefined) return "";
  const lower = String(Number(number.toFixed(6)));
  return upper === undefined ? lower : `${lower}..${upper}`;
}

/** A value in one line: `number ≤ 5 平方米 (㎡) !embedded`. */
export function describeValue(value: Value): string {
  const { kind, operator, unit, unitText, span, tier, flags } = value;
  return [
    kind,
    operator,
    figures(value),
    unit,
    unitText && `(${unitText})`,
    span && `${span.from ?? ""}..${span.to ?? ""}`,
    tier && `tier ${tier}`,
    ...flags.map((flag) => `!${flag}`),
  ]
    .filter(Boolean)
    .join(" ");
}
