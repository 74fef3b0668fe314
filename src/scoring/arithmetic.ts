import { formatNumber } from "../values/number";

/** A figure as a person would write it: at most four decimals, none that are 0. */
export function figureText(figure: number): string {
  const rounded = Math.round(figure * 1e4) / 1e4;
  return Math.abs(rounded) < 1e15 ? String(rounded) : formatNumber(figure);
}

/** `未能复算：目标值没有数字`. */
export function notRecomputed(why: string): string {
  return `未能复算：${why}`;
}
