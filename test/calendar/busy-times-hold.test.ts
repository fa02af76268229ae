import fc from "fast-check";
import rrule from "rrule";
import { expect, test } from "vitest";
import { type BusyTime, readBusyTimes } from "../../src/calendar/read-busy-times.ts";
import { writeCalendar } from "../../src/calendar/write-calendar.ts";
import { aCalendar, anEvent } from "../support/a-foreign-calendar.ts";
import { anyRepeat, basicDate } from "../support/any-repeat.ts";
import { anyCalendar } from "../support/calendar-entries.ts";

const RUNS = import.meta.env.MODE === "full" ? 10_000 : 300;
const ALWAYS = { from: new Date("1979-01-01T00:00:00Z"), until: new Date("2101-01-01T00:00:00Z") };
const NOBODY = new Set<string>();
const HOUR_MS = 3_600_000;
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

function busyTimes(text: string, within = ALWAYS): readonly BusyTime[] {
  const read = readBusyTimes(text, within, NOBODY);
  if (!read.ok) throw new Error(`${read.refusal.join(", ")}: ${text}`);
  return read.value;
}

test(`${RUNS} random feeds are read back as the times that were agreed`, () => {
  fc.assert(
    fc.property(anyCalendar, (calendar) => {
      const agreed = calendar.entries.flatMap(({ time, isCancelled }) =>
        time.kind === "clock" && !isCancelled ? [time] : [],
      );
      const read = busyTimes(writeCalendar(calendar));
      const edges = agreed.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
      for (const at of edges.flatMap((edge) => [edge.getTime() - 1, edge.getTime()])) {
        const isIn = ({ startsAt, endsAt }: BusyTime) =>
          startsAt.getTime() <= at && at < endsAt.getTime();
        expect(read.some(isIn)).toBe(agreed.some(isIn));
      }
      read.forEach(({ startsAt, endsAt }, place) => {
        expect(startsAt.getTime()).toBeLessThan(endsAt.getTime());
        expect(startsAt.getTime()).toBeGreaterThan(read[place - 1]?.endsAt.getTime() ?? -Infinity);
        expect(edges.map(Number)).toContain(startsAt.getTime());
        expect(edges.map(Number)).toContain(endsAt.getTime());
      });
    }),
    { numRuns: RUNS },
  );
});

test(`${RUNS} random repeats look the same through a narrow window and a wide one`, () => {
  fc.assert(
    fc.property(
      anyRepeat,
      fc.constantFrom(...WEEKDAYS),
      fc.boolean(),
      fc.nat({ max: 9000 }),
      (repeat, weekStart, isEndless, hours) => {
        const ending = isEndless ? repeat.text.replace(/;(?:COUNT|UNTIL)=\w+/, "") : repeat.text;
        const weekly = repeat.text.includes("BYMONTH=") ? "" : `;WKST=${weekStart}`;
        const text = aCalendar(
          ...anEvent(
            `DTSTART:${basicDate(repeat.start)}T083000`,
            "DURATION:PT26H",
            `RRULE:${ending}${weekly}`,
          ),
        );
        const from = new Date(
          new Date(`${repeat.start}T00:00:00Z`).getTime() + hours * 11 * HOUR_MS,
        );
        const until = new Date(from.getTime() + 400 * HOUR_MS);
        const wide = {
          from: new Date("2019-01-01T00:00:00Z"),
          until: new Date("2046-01-01T00:00:00Z"),
        };
        const cut = busyTimes(text, wide)
          .map(({ startsAt, endsAt }) => ({
            startsAt: startsAt < from ? from : startsAt,
            endsAt: endsAt > until ? until : endsAt,
          }))
          .filter(({ startsAt, endsAt }) => startsAt < endsAt);
        expect(busyTimes(text, { from, until })).toEqual(cut);
      },
    ),
    { numRuns: RUNS },
  );
});

test(`${RUNS} random weekly repeats, whatever day weeks begin with, name the days that rrule names`, () => {
  const weekly = fc.record({
    interval: fc.integer({ min: 1, max: 5 }),
    weekStart: fc.constantFrom(...WEEKDAYS),
    days: fc.subarray(WEEKDAYS, { minLength: 1 }),
    start: fc.nat({ max: 700 }),
  });
  fc.assert(
    fc.property(weekly, ({ interval, weekStart, days, start }) => {
      const first = new Date(Date.UTC(2026, 0, 1 + start, 8));
      const stamp = first.toISOString().slice(0, 10).replaceAll("-", "");
      const rule = `FREQ=WEEKLY;COUNT=20;INTERVAL=${interval};WKST=${weekStart};BYDAY=${days.join(",")}`;
      const text = aCalendar(
        ...anEvent(`DTSTART:${stamp}T080000Z`, "DURATION:PT1H", `RRULE:${rule}`),
      );
      const named = rrule.rrulestr(`DTSTART:${stamp}T080000Z\nRRULE:${rule}`).all();
      const read = busyTimes(text).map(({ startsAt }) => startsAt.getTime());
      expect(read).toEqual([...new Set([first, ...named].map(Number))]);
    }),
    { numRuns: RUNS },
  );
});
