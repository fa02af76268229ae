/** What some of the numbers that are not told make together. */
export interface KnownSum {
  readonly of: readonly number[];
  readonly sum: number;
}

/**
 * Whether a reader who knows these sums of so many untold numbers, and that none of them is 0, must think them
 * possible: found by trying numbers, the least free first, and by nothing that the house itself reckons with.
 */
export function arePossible(numbers: number, sums: readonly KnownSum[]): boolean {
  const taken = new Map<number, number>();
  const about = Array.from({ length: numbers }, (_, number) =>
    sums.filter(({ of }) => of.includes(number)),
  );
  /** How much more than one each its open numbers can be together. */
  const room = ({ of, sum }: KnownSum) =>
    of.reduce((left, number) => left - (taken.get(number) ?? 1), sum);
  const isLast = ({ of }: KnownSum, number: number) =>
    of.every((other) => other === number || taken.has(other));
  const rangeOf = (number: number) => {
    const own = about[number] ?? [];
    const forced = own.filter((sum) => isLast(sum, number)).map((sum) => 1 + room(sum));
    const least = Math.max(1, ...forced);
    return { number, least, most: own.length === 0 ? 1 : 1 + Math.min(...own.map(room)) };
  };
  const takeNext = (): boolean => {
    const open = about.flatMap((_, number) => (taken.has(number) ? [] : [rangeOf(number)]));
    const [next] = open.sort((one, other) => one.most - one.least - (other.most - other.least));
    if (next === undefined) return true;
    for (let value = next.least; value <= next.most; value++) {
      taken.set(next.number, value);
      if (takeNext()) return true;
    }
    taken.delete(next.number);
    return false;
  };
  return sums.every((sum) => room(sum) >= 0 && (sum.of.length > 0 || sum.sum === 0)) && takeNext();
}
