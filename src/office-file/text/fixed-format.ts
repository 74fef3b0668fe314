/** `0`, `0.00`, `#,##0`, `#,##0.00`, `0%`, `0.00%`: most numbers of forms are shown by one of these. */
const plainPattern = /^(#,##)?0(?:\.(0{1,9}))?(%)?$/;
/** Up to here fifteen digits leave room to tell halves. */
const mostExact = 1e11;
/** So close to a half the last digit of the double decides, and Excel looks at 15 digits only. */
const unsure = 1e-3;

function rounded(scaled: number): number {
  const whole = Math.floor(scaled);
  const fraction = scaled - whole;
  if (fraction < 0.5 - unsure) return whole;
  return fraction > 0.5 + unsure ? whole + 1 : Math.round(Number(scaled.toPrecision(15)));
}

function grouped(digits: string): string {
  const rest = digits.length - 3;
  return rest <= 0 ? digits : `${grouped(digits.slice(0, rest))},${digits.slice(rest)}`;
}

/** Shows numbers by a plain pattern, several times faster than the general way; undefined for other patterns and numbers. */
export function fixedFormat(pattern: string): ((value: number) => string | undefined) | undefined {
  const match = plainPattern.exec(pattern);
  if (!match) return undefined;
  const [, groups, decimals = "", percent = ""] = match;
  const places = decimals.length;
  const scale = 10 ** places;
  const factor = percent === "" ? scale : scale * 100;
  return (value) => {
    const scaled = Math.abs(value) * factor;
    if (!(scaled < mostExact)) return undefined;
    const units = rounded(scaled);
    const whole = String(Math.floor(units / scale));
    const tail = places === 0 ? "" : `.${String(units % scale).padStart(places, "0")}`;
    return `${value < 0 && units > 0 ? "-" : ""}${groups === undefined ? whole : grouped(whole)}${tail}${percent}`;
  };
}
