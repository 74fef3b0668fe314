/** Draws that the same seed repeats. */
export interface Chance {
  /** A whole number from 0 to `below` − 1. */
  readonly whole: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True once in `times`. */
  readonly oneIn: (times: number) => boolean;
}

/** Mulberry32: 32 bits of state, enough to repeat a round by its number. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    oneIn: (times) => whole(times) === 0,
    pick(items) {
      const item = items[whole(items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
}
