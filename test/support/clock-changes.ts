/** The Sundays on which Danish clocks change, as the almanac has them: to summer time, and back from it. */
export const CLOCK_CHANGES = [
  { year: 2024, spring: "2024-03-31", autumn: "2024-10-27" },
  { year: 2025, spring: "2025-03-30", autumn: "2025-10-26" },
  { year: 2026, spring: "2026-03-29", autumn: "2026-10-25" },
  { year: 2027, spring: "2027-03-28", autumn: "2027-10-31" },
  { year: 2028, spring: "2028-03-26", autumn: "2028-10-29" },
  { year: 2029, spring: "2029-03-25", autumn: "2029-10-28" },
  { year: 2030, spring: "2030-03-31", autumn: "2030-10-27" },
] as const;

/** The instant of a Danish local time in one of those years, worked out from the table; undefined in the hour that spring skips. */
export function instantByAlmanac(date: string, time: string): Date | undefined {
  const change = CLOCK_CHANGES.find(({ year }) => date.startsWith(String(year)));
  if (change === undefined) throw new Error(`no almanac of ${date}`);
  const { spring, autumn } = change;
  if (date === spring && time.startsWith("02")) return undefined;
  // In autumn every time before three is first shown in summer time.
  const local = `${date}T${time}`;
  const isSummer = `${spring}T03:00` <= local && local < `${autumn}T03:00`;
  return new Date(`${local}:00${isSummer ? "+02:00" : "+01:00"}`);
}
