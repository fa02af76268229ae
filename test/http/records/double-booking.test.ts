import { afterAll, describe, expect, test } from "vitest";
import {
  APPOINTMENTS,
  aFamilyToVisit,
  visiting,
  withTag,
} from "../../support/a-family-to-visit.ts";
import { eventsOf } from "../../support/announced.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const { asks, agrees, changes, cancels, appointment, visit } = visiting(
  municipality.as("coordinator"),
);

const TAKEN = { status: 409, code: "doubleBooking", faults: [] };

/** From 9:00 to 9:30 on 6 March. */
async function anAgreedHalfHour() {
  const family = await aFamilyToVisit(municipality);
  const { healthVisitor, visit: of } = family;
  const day = { healthVisitor, date: "2026-03-06" };
  const agreed = await agrees({ ...day, visits: [of("postpartum")], time: "09:00" });
  return { ...family, day, agreed, other: of("establishment") };
}

const AROUND = [
  { time: "08:30", durationMinutes: 30, overlaps: false },
  { time: "08:30", durationMinutes: 31, overlaps: true },
  { time: "08:00", durationMinutes: 720, overlaps: true },
  { time: "09:00", durationMinutes: 30, overlaps: true },
  { time: "09:10", durationMinutes: 10, overlaps: true },
  { time: "09:29", durationMinutes: 1, overlaps: true },
  { time: "09:30", durationMinutes: 30, overlaps: false },
  { time: undefined, durationMinutes: 720, overlaps: false },
];

describe("beside an appointment from 9:00 to 9:30", () => {
  test.each(AROUND)("agreed at $time for $durationMinutes minutes: $overlaps", async (told) => {
    const { day, other } = await anAgreedHalfHour();
    const { overlaps, ...terms } = told;
    const body = { ...day, visits: [other], ...terms };
    const events = await eventsOf(municipality, async () => {
      const answer = await asks("POST", APPOINTMENTS, { body });
      if (overlaps) expect(refusal(answer)).toEqual(TAKEN);
      else expect(answer.status).toBe(201);
    });
    expect(events).toHaveLength(overlaps ? 0 : 1);
    const { state } = await visit(other);
    expect(state).toBe(overlaps ? "planned" : "booked");
  });

  test.each(AROUND)("moved to $time for $durationMinutes minutes: $overlaps", async (told) => {
    const { day, other } = await anAgreedHalfHour();
    const { overlaps, time = null, durationMinutes } = told;
    const before = await agrees({ ...day, visits: [other], time: "14:00" });
    const path = `${APPOINTMENTS}/${before.id}`;
    const answer = await withTag(asks, "PATCH", path, { time, durationMinutes });
    if (overlaps) {
      expect(refusal(answer)).toEqual(TAKEN);
      expect(await appointment(before.id)).toEqual({ ...before, warnings: [] });
    } else {
      expect(answer.json).toMatchObject({ time, durationMinutes });
    }
  });

  test.each([
    { name: "another day", difference: { date: "2026-03-07" } },
    { name: "only the day agreed, twice", difference: { time: null } },
  ])("$name: no overlap", async ({ difference }) => {
    const { day, agreed, other } = await anAgreedHalfHour();
    if (difference.time === null) await changes(agreed.id, { time: null });
    const beside = await agrees({ ...day, visits: [other], time: "09:00", ...difference });
    expect(beside).toMatchObject(difference);
  });

  test("another health visitor at the same time: no overlap, until she is given it", async () => {
    const { day, other } = await anAgreedHalfHour();
    const second = await anAgreedHalfHour();
    const { id } = await agrees({
      visits: [other],
      healthVisitor: second.healthVisitor,
      date: day.date,
      time: "09:30",
    });
    const path = `${APPOINTMENTS}/${id}`;
    const { healthVisitor } = day;
    expect((await withTag(asks, "PATCH", path, { time: "10:00" })).status).toBe(200);
    const given = await withTag(asks, "PATCH", path, { healthVisitor, time: "09:15" });
    expect(refusal(given)).toEqual(TAKEN);
    expect(await appointment(id)).toMatchObject({ healthVisitor: second.healthVisitor });
    expect((await withTag(asks, "PATCH", path, { healthVisitor })).status).toBe(200);
  });

  test("once that has been moved or cancelled, its time is free", async () => {
    const { day, agreed, other, visit: of } = await anAgreedHalfHour();
    await changes(agreed.id, { time: "13:00" });
    const taken = await agrees({ ...day, visits: [other], time: "09:00" });
    await cancels(taken.id);
    const again = await agrees({ ...day, visits: [of("two-months")], time: "09:00" });
    expect(again.startsAt).toBe(agreed.startsAt);
  });

  test("it may be moved by less than its own length", async () => {
    const { agreed } = await anAgreedHalfHour();
    expect((await changes(agreed.id, { time: "09:10" })).endsAt).toBe("2026-03-06T09:40:00+01:00");
  });
});

test("over midnight and on the night of the clock change what counts is the instant", async () => {
  const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
  const night = { healthVisitor, date: "2026-10-24", time: "23:00", durationMinutes: 240 };
  const first = await agrees({ ...night, visits: [of("postpartum")] });
  expect(first.endsAt).toBe("2026-10-25T02:00:00+01:00");
  const after = { healthVisitor, date: "2026-10-25", durationMinutes: 30 };
  const twice = { ...after, visits: [of("establishment")], time: "02:30" };
  expect(refusal(await asks("POST", APPOINTMENTS, { body: twice }))).toEqual(TAKEN);
  await agrees({ ...twice, time: "03:00" });
});
