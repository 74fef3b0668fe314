/** The share that a figure in percent is, without the tail that dividing leaves: 86.2 is 0.862. */
export function shareOf(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}
