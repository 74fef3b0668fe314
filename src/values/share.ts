/** The share that a figure in percent is, without the tail that dividing leaves: 86.2 is 0.862. */
export function shareOf(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}

/** A share as it is shown in percent, without the tail that multiplying leaves: 0.862 is 86.2%. */
export function percentText(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}
