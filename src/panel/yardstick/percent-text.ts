/** `69.9%`: one decimal, none that is 0. */
export function percentText(percent: number): string {
  return `${Math.round(percent * 10) / 10}%`;
}
