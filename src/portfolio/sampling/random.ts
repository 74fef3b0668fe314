import { hashOf } from "../record/shard";

/** A stream of whole numbers that depends on the seed alone. */
export interface Random {
  /** A whole number from 0 up to but not including `below`, each as likely as the others. */
  readonly below: (below: number) => number;
}

const two32 = 4294967296;
const two53 = 9007199254740992;

/**
 * SplitMix32: a counter in steps of the golden ratio, mixed by two multiplications. Whole numbers only (no logarithms, no
 * powers, whose last digits differ between machines), so that a draw can be repeated anywhere from its seed.
 */
export function randomOf(seed: string): Random {
  let state = hashOf(seed);
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return {
    below(below) {
      if (below <= 1) return 0;
      // Numbers from the last, incomplete stretch would make the first answers likelier: they are drawn again.
      const limit = two53 - (two53 % below);
      for (;;) {
        const number = (next() & 0x1fffff) * two32 + next();
        if (number < limit) return number % below;
      }
    },
  };
}
