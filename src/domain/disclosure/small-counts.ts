/** What would single out a family is not shown: a count under this one, but for none at all. */
export const SMALLEST_SHOWN = 5;

/** A count from 1 to 4. */
export function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_SHOWN;
}

/** A count as it stands between two sums: what comes in at the one end goes out at the other, and every sum has as much coming in as going out. */
export interface CountInSums {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** The same while it is tried what else it could be. */
interface Arc {
  readonly from: Sum;
  readonly to: Sum;
  readonly count: number;
  now: number;
  isHidden: boolean;
}

/** A sum, and how it was last come to: in which search, at what cost, by which step. */
interface Sum {
  readonly steps: Step[];
  search: object | undefined;
  cost: number;
  cameBy: Step | undefined;
}

/** A way along an arc, which makes it more, or against it, which makes it less. */
interface Step {
  readonly arc: Arc;
  readonly at: Sum;
  readonly to: Sum;
  readonly isMore: boolean;
}

/**
 * Which counts are hidden: the small ones, and of the others the smallest that must be, so that no small one can be
 * reckoned from what is shown. Whoever knows every shown count, every sum, that counts are whole and that what is
 * hidden is not 0 can still take each small count that is no sum for 1, 2, 3 or 4; and each that is one for at least
 * two numbers. Counts that add up are a circulation, and what else they could be is another one: a change of one
 * count closes to a ring of hidden counts, each of which stays above 0.
 */
export function countsToHide<Count extends CountInSums>(
  counts: readonly Count[],
): ReadonlySet<Count> {
  const sums = new Map<string, Sum>();
  const sumOf = (name: string) => {
    const sum = sums.get(name) ?? { steps: [], search: undefined, cost: 0, cameBy: undefined };
    sums.set(name, sum);
    return sum;
  };
  const arcs = counts.map(({ from, to, count }): Arc => {
    const isHidden = isSmall(count);
    return { from: sumOf(from), to: sumOf(to), count, now: count, isHidden };
  });
  // What is none is shown, and stays none.
  for (const arc of arcs.filter(({ count }) => count > 0)) {
    const { from, to } = arc;
    from.steps.push({ arc, at: from, to, isMore: true });
    to.steps.push({ arc, at: to, to: from, isMore: false });
  }
  for (const arc of arcs.filter(({ count }) => isSmall(count))) {
    const least = arc.count - loosen(arc, false, arc.count - 1);
    loosen(arc, true, Math.max(SMALLEST_SHOWN - 1, least + 1) - arc.count);
  }
  return new Set(counts.filter((_, place) => arcs[place]?.isHidden));
}

/** Hides what must be hidden for an arc to be so much more or less, and says by how much it can be. */
function loosen(arc: Arc, isMore: boolean, by: number): number {
  const [start, end] = isMore ? [arc.to, arc.from] : [arc.from, arc.to];
  const changed: Arc[] = [];
  let done = 0;
  while (done < by) {
    const way = cheapestWay(start, end, arc);
    if (way === undefined) break;
    const room = Math.min(by - done, ...way.map(roomOf));
    for (const step of way) {
      step.arc.isHidden = true;
      step.arc.now += step.isMore ? room : -room;
      changed.push(step.arc);
    }
    done += room;
  }
  for (const other of changed) other.now = other.count;
  return done;
}

/** What is hidden is not 0. */
function roomOf({ arc, isMore }: Step): number {
  return isMore ? Number.POSITIVE_INFINITY : arc.now - 1;
}

/** The way that hides the least: over hidden counts alone, or else over the shown ones that are smallest together. */
function cheapestWay(start: Sum, end: Sum, except: Arc): readonly Step[] | undefined {
  const search = {};
  const costOf = (sum: Sum) => (sum.search === search ? sum.cost : Number.POSITIVE_INFINITY);
  const comeTo = (sum: Sum, cost: number, cameBy: Step | undefined) =>
    Object.assign(sum, { search, cost, cameBy });
  comeTo(start, 0, undefined);
  const free = [start];
  const others: Sum[] = [];
  for (let at = free.pop(); at !== undefined; at = free.pop() ?? others.shift()) {
    for (const step of at.steps) {
      const { arc, to } = step;
      if (arc === except || roomOf(step) < 1) continue;
      const cost = at.cost + (arc.isHidden ? 0 : arc.count);
      if (cost >= costOf(to) || cost >= costOf(end)) continue;
      comeTo(to, cost, step);
      if (to === end && cost === 0) return wayTo(end);
      if (to !== end) (arc.isHidden ? free : others).push(to);
    }
  }
  return end.search === search ? wayTo(end) : undefined;
}

function wayTo(end: Sum): readonly Step[] {
  const way: Step[] = [];
  for (let step = end.cameBy; step !== undefined; step = step.at.cameBy) way.push(step);
  return way;
}
