import { readBusyTimes } from "../../src/calendar/read-busy-times.ts";

export const MARCH = {
  from: new Date("2026-03-01T00:00:00Z"),
  until: new Date("2026-04-01T00:00:00Z"),
};
const NOBODY: ReadonlySet<string> = new Set();

/** Each busy time as `6T08:00/09:00`: day of the month and times in UTC; an end on another day has its day. */
export function shownBusy(
  text: string,
  within = MARCH,
  ownUids: ReadonlySet<string> = NOBODY,
): unknown {
  const read = readBusyTimes(text, within, ownUids);
  if (!read.ok) return read.refusal;
  return read.value.map(({ startsAt, endsAt }) => {
    const [start, end] = [startsAt, endsAt].map((at) => at.toISOString().slice(8, 16));
    return start?.slice(0, 2) === end?.slice(0, 2)
      ? `${start}/${end?.slice(3)}`
      : `${start}/${end}`;
  });
}
