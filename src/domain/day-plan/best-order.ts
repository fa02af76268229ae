import { invariant } from "../invariant.ts";
import { type DayCost, isBetter } from "./day-cost.ts";
import { type StillToCome, stillToComeIn } from "./least-still-to-come.ts";
import { BASE, type NumberedDay, WHEREVER_SHE_IS, minutesHome } from "./numbered-day.ts";
import { type Way, followedBy, partsInOrder, withWay } from "./ways-so-far.ts";

/** The ways that have done equally many parts, by the parts done (a bit each) times the number of locations, plus where they stand. */
type Ways = Map<number, Way>;

/**
 * The best order of a day, by dynamic programming over the parts done and where she then is.
 * `reached` is what some order is known to cost: ways that can no longer do as well are left.
 */
export function bestOrder(day: NumberedDay, reached: DayCost): Int32Array {
  const stillToCome = stillToComeIn(day);
  const start: Way = {
    lateMinutes: 0,
    minute: day.leavesBaseAtMinute,
    travelMinutes: 0,
    digits: 0,
    next: undefined,
  };
  let ways: Ways = new Map([[BASE, start]]);
  for (let partsDone = 0; partsDone < day.partCount; partsDone++) {
    ways = onePartMore(day, ways, stillToCome, reached);
  }
  return partsInOrder(bestHome(day, ways).digits, day.partCount);
}

function onePartMore(
  day: NumberedDay,
  ways: Ways,
  stillToCome: (done: number) => StillToCome,
  reached: DayCost,
): Ways {
  const longer: Ways = new Map();
  for (const [key, chain] of ways) {
    const location = key % day.locationCount;
    const done = (key - location) / day.locationCount;
    const left = stillToCome(done);
    const firstWayMinutes = leastWayOn(day, done, location);
    for (let way: Way | undefined = chain; way !== undefined; way = way.next) {
      if (isHopeless(day, way, left, firstWayMinutes, reached)) continue;
      for (let part = 0; part < day.partCount; part++) {
        if ((done & (1 << part)) === 0) goOn(day, longer, done, location, way, part, reached);
      }
    }
  }
  return longer;
}

/** Does one part more, and adds the way to those with the same parts done at the same location. */
function goOn(
  day: NumberedDay,
  longer: Ways,
  done: number,
  location: number,
  way: Way,
  part: number,
  reached: DayCost,
): void {
  const partLocation = day.locations[part] as number;
  const to = partLocation === WHEREVER_SHE_IS ? location : partLocation;
  const travelled =
    partLocation === WHEREVER_SHE_IS
      ? 0
      : (day.travelMinutes[location * day.locationCount + to] as number);
  const starts = Math.max(way.minute + travelled, day.earliestMinutes[part] as number);
  const late = Math.max(0, starts - (day.lateAfterMinutes[part] as number));
  if (way.lateMinutes + late > reached.lateMinutes) return;
  const key = (done | (1 << part)) * day.locationCount + to;
  const chain = longer.get(key);
  const withMore = withWay(chain, {
    lateMinutes: way.lateMinutes + late,
    minute: starts + (day.durationMinutes[part] as number),
    travelMinutes: way.travelMinutes + travelled,
    digits: followedBy(way.digits, part),
    next: undefined,
  });
  if (withMore !== chain) longer.set(key, withMore);
}

/** Whether a way ends worse than what is reached, even if all that is left goes as well as it can. */
function isHopeless(
  day: NumberedDay,
  way: Way,
  left: StillToCome,
  firstWayMinutes: number,
  reached: DayCost,
): boolean {
  const travel = firstWayMinutes + left.leastTravelMinutes;
  const returns = Math.max(
    way.minute + left.durationMinutes + travel,
    left.lastEndsAtMinute + left.leastWayHomeMinutes,
  );
  let late = way.lateMinutes + Math.max(0, returns - day.endsAtMinute);
  for (const lateAfterMinute of left.lateAfterMinutes) {
    late += Math.max(0, way.minute - lateAfterMinute);
  }
  if (late !== reached.lateMinutes) return late > reached.lateMinutes;
  if (returns !== reached.returnsAtMinute) return returns > reached.returnsAtMinute;
  return way.travelMinutes + travel > reached.travelMinutes;
}

/** The shortest way from a location to a part that is not done, or home when she needs to go nowhere else. */
function leastWayOn(day: NumberedDay, done: number, location: number): number {
  let least: number | undefined;
  for (let part = 0; part < day.partCount; part++) {
    const to = day.locations[part] as number;
    if ((done & (1 << part)) !== 0 || to === WHEREVER_SHE_IS) continue;
    const way = day.travelMinutes[location * day.locationCount + to] as number;
    least = Math.min(least ?? way, way);
  }
  return least ?? minutesHome(day, location);
}

/** Of the ways that have done everything, the one that is best when she is home. */
function bestHome(day: NumberedDay, ways: Ways): Way {
  let best: { readonly way: Way; readonly cost: DayCost } | undefined;
  for (const [key, chain] of ways) {
    const wayHome = minutesHome(day, key % day.locationCount);
    for (let way: Way | undefined = chain; way !== undefined; way = way.next) {
      const returnsAtMinute = way.minute + wayHome;
      const cost = {
        lateMinutes: way.lateMinutes + Math.max(0, returnsAtMinute - day.endsAtMinute),
        returnsAtMinute,
        travelMinutes: way.travelMinutes + wayHome,
      };
      const isAsGood = best !== undefined && !isBetter(best.cost, cost);
      if (
        best === undefined ||
        isBetter(cost, best.cost) ||
        (isAsGood && way.digits < best.way.digits)
      ) {
        best = { way, cost };
      }
    }
  }
  invariant(best !== undefined, "one way is as good as what is reached");
  return best.way;
}
