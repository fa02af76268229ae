import { BASE, type NumberedDay, WHEREVER_SHE_IS, minutesHome } from "./numbered-day.ts";

/** What an order of a day costs. The same stops take the same time in any order, so the return tells travel and waiting together. */
export interface DayCost {
  readonly lateMinutes: number;
  readonly returnsAtMinute: number;
  readonly travelMinutes: number;
}

/** Fewest late minutes, then the earliest return, then the least travel. */
export function isBetter(one: DayCost, other: DayCost): boolean {
  if (one.lateMinutes !== other.lateMinutes) return one.lateMinutes < other.lateMinutes;
  if (one.returnsAtMinute !== other.returnsAtMinute) {
    return one.returnsAtMinute < other.returnsAtMinute;
  }
  return one.travelMinutes < other.travelMinutes;
}

/** Goes through the first `length` parts of an order, and home. */
export function costOfOrder(day: NumberedDay, order: Int32Array, length: number): DayCost {
  let location = BASE;
  let minute = day.leavesBaseAtMinute;
  let lateMinutes = 0;
  let travelMinutes = 0;
  for (let place = 0; place < length; place++) {
    const part = order[place] as number;
    const to = day.locations[part] as number;
    if (to !== WHEREVER_SHE_IS) {
      const way = day.travelMinutes[location * day.locationCount + to] as number;
      travelMinutes += way;
      minute += way;
      location = to;
    }
    minute = Math.max(minute, day.earliestMinutes[part] as number);
    lateMinutes += Math.max(0, minute - (day.lateAfterMinutes[part] as number));
    minute += day.durationMinutes[part] as number;
  }
  const wayHome = minutesHome(day, location);
  const returnsAtMinute = minute + wayHome;
  return {
    lateMinutes: lateMinutes + Math.max(0, returnsAtMinute - day.endsAtMinute),
    returnsAtMinute,
    travelMinutes: travelMinutes + wayHome,
  };
}
