import { describe, expect, test } from "vitest";
import { slotsBetween } from "../../../src/domain/planning/slots.ts";
import { civilDateOf } from "../../../src/domain/time/civil-date.ts";
import { writeInstant } from "../../../src/domain/time/local-time.ts";
import { parseRepeat } from "../../../src/domain/time/repeat.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";

function worksDaily(startsAt: string, endsAt: string) {
  const repeat = parseRepeat("FREQ=DAILY", { mayBeEndless: true });
  if (!repeat.ok) throw new Error("every day can be read");
  return [{ repeat: repeat.value, from: civilDateOf("2026-01-01"), startsAt, endsAt }];
}

const FREE = { absences: [], agreed: [], busy: [] };

function slotsOn(day: string, difference: Partial<Parameters<typeof slotsBetween>[0]> = {}) {
  const available = { ...FREE, workingHours: worksDaily("08:00", "10:00"), ...difference };
  const date = civilDateOf(day);
  return slotsBetween(available, date, date, NO_CLOSING_DAYS).map(
    ({ startsAt, endsAt, state }) =>
      `${writeInstant(startsAt).slice(11, 16)}-${writeInstant(endsAt).slice(11, 16)} ${state}`,
  );
}

const span = (from: string, until: string) => ({
  startsAt: new Date(`2026-03-04T${from}:00+01:00`),
  endsAt: new Date(`2026-03-04T${until}:00+01:00`),
});

test("a shift is its whole half hours by the clock", () => {
  expect(slotsOn("2026-03-04", { workingHours: worksDaily("08:10", "09:50") })).toEqual([
    "08:30-09:00 free",
    "09:00-09:30 free",
  ]);
});

test("nobody who has recorded no hours has slots", () => {
  expect(slotsOn("2026-03-04", { workingHours: [] })).toEqual([]);
});

describe("a half hour is taken by whatever touches it", () => {
  test.each([
    { taken: { agreed: [span("08:15", "08:45")] }, states: ["agreed", "agreed", "free", "free"] },
    { taken: { busy: [span("09:00", "09:30")] }, states: ["free", "free", "busy", "free"] },
    {
      taken: { agreed: [span("09:00", "09:10")], busy: [span("09:00", "10:00")] },
      states: ["free", "free", "agreed", "busy"],
    },
  ])("$states", ({ taken, states }) => {
    expect(slotsOn("2026-03-04", taken).map((slot) => slot.split(" ")[1])).toEqual(states);
  });
});

test("a day off has none: a holiday of the country's, and an absence", () => {
  expect(slotsOn("2026-04-03")).toEqual([]);
  const [from, until] = [civilDateOf("2026-03-04"), civilDateOf("2026-03-05")];
  expect(slotsOn("2026-03-05", { absences: [{ from, until }] })).toEqual([]);
});

describe("where the clocks change no moment is told twice", () => {
  test.each([
    { day: "2026-03-29", hours: 4 },
    { day: "2026-10-25", hours: 6 },
  ])("$day", ({ day, hours }) => {
    const date = civilDateOf(day);
    const available = { ...FREE, workingHours: worksDaily("00:00", "05:00") };
    const slots = slotsBetween(available, date, date, NO_CLOSING_DAYS);
    for (const [place, { startsAt, endsAt }] of slots.entries()) {
      expect(startsAt < endsAt).toBe(true);
      expect(slots[place + 1]?.startsAt ?? endsAt).toEqual(endsAt);
    }
    const [first, last] = [slots[0], slots.at(-1)];
    expect((Number(last?.endsAt) - Number(first?.startsAt)) / 3_600_000).toBe(hours);
  });
});
