/** Chance that comes the same again for the same seed (mulberry32). */
export interface Chance {
  /** From 0 up to, not including, this. */
  readonly below: (limit: number) => number;
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[];
}

export function seededChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    shuffled: (items) => {
      const order = [...items];
      for (let place = order.length - 1; place > 0; place--) {
        const other = below(place + 1);
        [order[place], order[other]] = [order[other] as never, order[place] as never];
      }
      return order;
    },
  };
}
