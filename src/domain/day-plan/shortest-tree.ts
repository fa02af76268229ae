import { BASE, type NumberedDay, WHEREVER_SHE_IS } from "./numbered-day.ts";

/** Travel minutes of the shortest tree that joins the base and the parts that are not done (a bit each): no way through them and home is shorter. */
export function shortestTreeMinutes(day: NumberedDay, done: number): number {
  const { locations, locationCount, partCount, travelMinutes } = day;
  const nearest = new Int32Array(partCount);
  let outside = 0;
  let outsideCount = 0;
  for (let part = 0; part < partCount; part++) {
    const location = locations[part] as number;
    if ((done & (1 << part)) !== 0 || location === WHEREVER_SHE_IS) continue;
    nearest[part] = travelMinutes[BASE * locationCount + location] as number;
    outside |= 1 << part;
    outsideCount++;
  }
  let minutes = 0;
  for (; outsideCount > 0; outsideCount--) {
    let joined = -1;
    for (let part = 0; part < partCount; part++) {
      if ((outside & (1 << part)) === 0) continue;
      if (joined === -1 || (nearest[part] as number) < (nearest[joined] as number)) joined = part;
    }
    minutes += nearest[joined] as number;
    outside &= ~(1 << joined);
    const from = (locations[joined] as number) * locationCount;
    for (let part = 0; part < partCount; part++) {
      if ((outside & (1 << part)) === 0) continue;
      const way = travelMinutes[from + (locations[part] as number)] as number;
      if (way < (nearest[part] as number)) nearest[part] = way;
    }
  }
  return minutes;
}
