import { isBlank } from "./blank";
import { cleanText } from "./clean-text";
import { interpret } from "./interpret";
import { operatorNamed } from "./operator-words";
import { unitNamed } from "./units";
import type { Value, ValueHints } from "./value";
import { isFigure } from "./value-kinds";

function operatorFor(value: Value, hint: string): string {
  if (value.operator !== undefined || value.kind === "empty") return "";
  if (hint.startsWith("定性")) return value.flags.includes("qualitative") ? "" : "定性";
  return value.kind === "text" ? "" : (operatorNamed(hint) ?? "");
}

function unitFor(value: Value, hint: string): string {
  return isFigure(value) && value.unit === undefined && !isBlank(hint) ? hint : "";
}

/**
 * What a text means, alone and with what stands beside it. The text's own operator and unit hold; what it lacks is taken
 * from the hints, as if all three stood in one cell. Never throws.
 */
export function parseValue(text: string, hints: ValueHints = {}): Value {
  const clean = cleanText(text);
  const alone = interpret(text, clean, hints.year);
  if (hints.operator === undefined && hints.unit === undefined) return alone;
  const operator = operatorFor(alone, cleanText(hints.operator ?? ""));
  const unit = unitFor(alone, cleanText(hints.unit ?? ""));
  if (operator === "" && unit === "") return alone;
  const joined = interpret(text, operator + clean + unit, hints.year);
  if (unit === "") return joined;
  if (joined.unitText !== undefined) return { ...joined, unitText: (hints.unit ?? "").trim() };
  if ((isFigure(joined) && joined.unit !== undefined) || joined.span) return joined;
  return { ...interpret(text, operator + clean, hints.year), unit: unitNamed(unit)?.name ?? unit };
}
