import type { Quantity } from "../../form/form";

const sign = /^(?:定性(?:指标)?|[≥≤≧≦<>=＝＞＜﹦═])+[\s:：]*/;

/** What stands in the value cell itself, where operator or unit have cells of their own. */
export function ownText({ text, operatorCell, unitCell }: Quantity): string {
  const operator = operatorCell?.text ?? "";
  const unit = unitCell?.text ?? "";
  const behind = operator !== "" && text.startsWith(operator) ? text.slice(operator.length) : text;
  return (unit !== "" && behind.endsWith(unit) ? behind.slice(0, -unit.length) : behind).trim();
}

/** The words of a target without 定性, ≥ and the like before them. */
export function ownWords(quantity: Quantity): string {
  return ownText(quantity).replace(sign, "");
}

/** True where ≥, ≤ and the like stand before the target, in its own cell or in the one for operators. */
export function hasSign({ text, operatorCell }: Quantity): boolean {
  return (
    /^[≥≤≧≦<>=＝＞＜﹦═]/.test(text.trim()) || /^[≥≤≧≦<>＞＜]|^[大小不]/.test(operatorCell?.text.trim() ?? "")
  );
}
