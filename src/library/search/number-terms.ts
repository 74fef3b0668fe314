/** Terms as they are numbered: the distinct ones in the order they came. */
export interface Numbering {
  readonly idOf: (term: number) => number;
  readonly terms: () => Uint32Array;
}

const firstSize = 1 << 15;
/** Spreads neighbouring terms over the table. */
const spread = 0x9e3779b1;

/**
 * Numbers terms by a hash table in typed arrays: a `Map` would keep each number of 32 bits as an object, and an index of many
 * names asks a million times.
 */
export function numberTerms(): Numbering {
  let mask = firstSize - 1;
  let slots = new Uint32Array(firstSize);
  /** The id in each slot, and 1 more, so that 0 is an empty slot. */
  let ids = new Uint32Array(firstSize);
  let size = 0;

  const slotOf = (term: number): number => {
    let slot = (Math.imul(term, spread) >>> 7) & mask;
    while (ids[slot] !== 0 && slots[slot] !== term) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldSlots, oldIds] = [slots, ids];
    mask = 2 * mask + 1;
    slots = new Uint32Array(mask + 1);
    ids = new Uint32Array(mask + 1);
    oldIds.forEach((id, at) => {
      if (id === 0) return;
      const term = oldSlots[at] ?? 0;
      const slot = slotOf(term);
      slots[slot] = term;
      ids[slot] = id;
    });
  };
  return {
    idOf(term) {
      let slot = slotOf(term);
      const id = ids[slot] ?? 0;
      if (id !== 0) return id - 1;
      if (2 * size > mask) {
        grow();
        slot = slotOf(term);
      }
      slots[slot] = term;
      ids[slot] = ++size;
      return size - 1;
    },
    terms() {
      const out = new Uint32Array(size);
      ids.forEach((id, slot) => {
        if (id !== 0) out[id - 1] = slots[slot] ?? 0;
      });
      return out;
    },
  };
}
