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
interface Arc extends CountInSums {
  now: number;
  isHidden: boolean;
}

/** A way along an arc, which makes it more, or against it, which makes it less. */
interface Step {
  readonly arc: Arc;
  readonly to: string;
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
  const arcs = counts.map((count): Arc => ({
    from: count.from,
    to: count.to,
    count: count.count,
    now: count.count,
    isHidden: isSmall(count.count),
  }));
  const steps = stepsFrom(arcs);
  for (const arc of arcs.filter(({ count }) => isSmall(count))) {
    const least = arc.count - loosen(arc, steps, false, arc.count - 1);
    loosen(arc, steps, true, Math.max(SMALLEST_SHOWN - 1, least + 1) - arc.count);
  }
  return new Set(counts.filter((_, place) => arcs[place]?.isHidden));
}

/** Hides what must be hidden for an arc to be so much more or less, and says by how much it can be. */
function loosen(arc: Arc, steps: Steps, isMore: boolean, by: number): number {
  const [start, end] = isMore ? [arc.to, arc.from] : [arc.from, arc.to];
  const changed: Arc[] = [];
  let done = 0;
  while (done < by) {
    const way = cheapestWay(start, end, arc, steps);
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

type Steps = ReadonlyMap<string, readonly Step[]>;

/** What is none is shown, and stays none. */
function stepsFrom(arcs: readonly Arc[]): Steps {
  const steps = arcs
    .filter(({ count }) => count > 0)
    .flatMap((arc) => [
      { at: arc.from, step: { arc, to: arc.to, isMore: true } },
      { at: arc.to, step: { arc, to: arc.from, isMore: false } },
    ]);
  const grouped = Map.groupBy(steps, ({ at }) => at);
  return new Map([...grouped].map(([at, of]) => [at, of.map(({ step }) => step)]));
}

/** The way that hides the least: over hidden counts alone, or else over the shown ones that are smallest together. */
function cheapestWay(
  start: string,
  end: string,
  except: Arc,
  steps: Steps,
): readonly Step[] | undefined {
  const costs = new Map([[start, 0]]);
  const cameBy = new Map<string, { readonly step: Step; readonly at: string }>();
  const free = [start];
  const others: string[] = [];
  for (let at = free.pop(); at !== undefined; at = free.pop() ?? others.shift()) {
    const cost = costs.get(at) ?? 0;
    for (const step of steps.get(at) ?? []) {
      if (step.arc === except || roomOf(step) < 1) continue;
      const total = cost + (step.arc.isHidden ? 0 : step.arc.count);
      if (total >= (costs.get(step.to) ?? Number.POSITIVE_INFINITY)) continue;
      if (total >= (costs.get(end) ?? Number.POSITIVE_INFINITY)) continue;
      costs.set(step.to, total);
      cameBy.set(step.to, { step, at });
      if (step.to === end && total === 0) return wayTo(end, start, cameBy);
      (step.arc.isHidden ? free : others).push(step.to);
    }
  }
  return costs.has(end) ? wayTo(end, start, cameBy) : undefined;
}

function wayTo(
  end: string,
  start: string,
  cameBy: ReadonlyMap<string, { readonly step: Step; readonly at: string }>,
): readonly Step[] {
  const way: Step[] = [];
  for (let at = end; at !== start;) {
    const came = cameBy.get(at);
    if (came === undefined) break;
    way.push(came.step);
    at = came.at;
  }
  return way;
}
