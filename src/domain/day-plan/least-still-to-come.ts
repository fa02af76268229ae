import { type NumberedDay, WHEREVER_SHE_IS, isTimed, minutesHome } from "./numbered-day.ts";
import { shortestTreeMinutes } from "./shortest-tree.ts";

/** What is true of the parts not yet done, in whatever order they come. */
export interface StillToCome {
  /** Their own time. */
  readonly durationMinutes: number;
  /** The ways between them and home, the way to the first of them not counted. */
  readonly leastTravelMinutes: number;
  /** The shortest way home from any of them, 0 when all are done wherever she is. */
  readonly leastWayHomeMinutes: number;
  /** When the last of the agreed ones ends at the earliest. */
  readonly lastEndsAtMinute: number;
  /** Of the parts with a minute, the k-th done is late when she comes from before after the k-th of these. */
  readonly lateAfterMinutes: readonly number[];
}

/** Reads a day once, and then tells for any set of parts done (a bit each) what is still to come at least. */
export function stillToComeIn(day: NumberedDay): (done: number) => StillToCome {
  const parts = Array.from({ length: day.partCount }, (_, part) => readPart(day, part));
  const timed = parts.filter((part) => part.isTimed);
  const byLength = timed.toSorted((one, other) => one.leastMinutes - other.leastMinutes);
  const byClock = timed.toSorted((one, other) => one.lateAfterMinute - other.lateAfterMinute);
  const told = new Map<number, StillToCome>();
  return (done) => {
    const known = told.get(done);
    if (known !== undefined) return known;
    let durationMinutes = 0;
    let leastWayHomeMinutes = NO_WAY;
    let lastEndsAtMinute = 0;
    for (const part of parts) {
      if ((done & part.bit) !== 0) continue;
      durationMinutes += part.durationMinutes;
      lastEndsAtMinute = Math.max(lastEndsAtMinute, part.earliestEndMinute);
      leastWayHomeMinutes = Math.min(leastWayHomeMinutes, part.wayHomeMinutes);
    }
    const stillToCome = {
      durationMinutes,
      leastTravelMinutes: shortestTreeMinutes(day, done),
      leastWayHomeMinutes: leastWayHomeMinutes === NO_WAY ? 0 : leastWayHomeMinutes,
      lastEndsAtMinute,
      lateAfterMinutes: lateAfter(done, byLength, byClock),
    };
    told.set(done, stillToCome);
    return stillToCome;
  };
}

const NO_WAY = 2 ** 30;

type PartRead = ReturnType<typeof readPart>;

function readPart(day: NumberedDay, part: number) {
  const location = day.locations[part] as number;
  const durationMinutes = day.durationMinutes[part] as number;
  return {
    bit: 1 << part,
    isTimed: isTimed(day, part),
    durationMinutes,
    leastMinutes: durationMinutes + leastWayTo(day, part),
    earliestEndMinute: (day.earliestMinutes[part] as number) + durationMinutes,
    lateAfterMinute: day.lateAfterMinutes[part] as number,
    wayHomeMinutes: location === WHEREVER_SHE_IS ? NO_WAY : minutesHome(day, location),
  };
}

/** No order is less late than one where the k-th is the k-th by the clock and those before it are the shortest. */
function lateAfter(
  done: number,
  byLength: readonly PartRead[],
  byClock: readonly PartRead[],
): readonly number[] {
  const lateAfterMinutes: number[] = [];
  let minutesBefore = 0;
  let place = 0; // among the shortest
  for (const { bit, lateAfterMinute } of byClock) {
    if ((done & bit) !== 0) continue;
    lateAfterMinutes.push(lateAfterMinute - minutesBefore);
    while (((byLength[place]?.bit ?? 0) & done) !== 0) place++;
    minutesBefore += byLength[place]?.leastMinutes ?? 0;
    place++;
  }
  return lateAfterMinutes;
}

/** The shortest way to a part from the base or any other part. */
function leastWayTo(day: NumberedDay, part: number): number {
  const { locations, locationCount, travelMinutes } = day;
  const to = locations[part] as number;
  if (to === WHEREVER_SHE_IS) return 0;
  let least = travelMinutes[to] as number; // from the base
  for (let other = 0; other < day.partCount; other++) {
    const from = locations[other] as number;
    if (other === part || from === WHEREVER_SHE_IS) continue;
    least = Math.min(least, travelMinutes[from * locationCount + to] as number);
  }
  return least;
}
