import { afterAll, describe, expect, test } from "vitest";
import {
  APPOINTMENTS,
  aFamilyToVisit,
  aNewHealthVisitor,
  at,
  visiting,
  withTag,
} from "../../support/a-family-to-visit.ts";
import { eventsOf } from "../../support/announced.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { asks, agrees, changes, cancels, appointment, visit, holds, says } = visiting(coordinator);

/** Both of the first two visits of a child, on 6 March at 9. */
async function anAppointment(difference: object = {}) {
  const family = await aFamilyToVisit(municipality);
  const { healthVisitor, visit: of } = family;
  const visits = [of("postpartum"), of("establishment")].toSorted();
  const day = { visits, healthVisitor, date: "2026-03-06", time: "09:00", durationMinutes: 45 };
  const agreed = await agrees({ ...day, ...difference });
  return { ...family, visits, agreed, path: `${APPOINTMENTS}/${agreed.id}` };
}

const BEFORE = { startsAt: "2026-03-06T09:00:00+01:00", endsAt: "2026-03-06T09:45:00+01:00" };

describe("what is agreed anew", () => {
  test.each([
    {
      name: "the time",
      change: { time: "10:30" },
      becomes: { startsAt: "2026-03-06T10:30:00+01:00", endsAt: "2026-03-06T11:15:00+01:00" },
      reasons: ["time"],
    },
    {
      name: "the day, into summer time",
      change: { date: "2026-04-07" },
      becomes: { startsAt: "2026-04-07T09:00:00+02:00", endsAt: "2026-04-07T09:45:00+02:00" },
      reasons: ["date"],
    },
    {
      name: "only the day",
      change: { time: null },
      becomes: { startsAt: null, endsAt: null },
      reasons: ["time"],
    },
    {
      name: "how long",
      change: { durationMinutes: 90 },
      becomes: { ...BEFORE, endsAt: "2026-03-06T10:30:00+01:00" },
      reasons: ["durationMinutes"],
    },
    { name: "how", change: { modality: "video" }, becomes: BEFORE, reasons: ["modality"] },
    {
      name: "all of it",
      change: { date: "2026-03-05", time: "13:00", durationMinutes: 30, modality: "clinic" },
      becomes: { startsAt: "2026-03-05T13:00:00+01:00", endsAt: "2026-03-05T13:30:00+01:00" },
      reasons: ["date", "time", "durationMinutes", "modality"],
    },
  ])("$name: the rest stays, and each visit is announced", async ({ change, becomes, reasons }) => {
    const { agreed, visits, child } = await anAppointment();
    const events = await eventsOf(municipality, async () => {
      const changed = await changes(agreed.id, change);
      expect({ ...changed, warnings: [] }).toEqual({
        ...agreed,
        ...change,
        ...becomes,
        warnings: [],
      });
      expect(await appointment(agreed.id)).toEqual({ ...changed, warnings: [] });
    });
    const told = { type: "visit.rebooked", child, version: 3, reasons };
    expect(events.map(({ visit: of }) => of).toSorted()).toEqual(visits);
    for (const event of events) expect(event).toMatchObject(told);
    for (const id of visits) {
      expect(await visit(id)).toMatchObject({ state: "booked", appointment: agreed.id });
    }
  });

  test("who comes: her visits follow, and the family's own health visitor stays", async () => {
    const { agreed, visits, family, healthVisitor } = await anAppointment({
      externalReference: "aftale-7",
    });
    const other = await aNewHealthVisitor(municipality);
    const events = await eventsOf(municipality, () => changes(agreed.id, { healthVisitor: other }));
    expect(events).toHaveLength(2);
    for (const event of events) {
      expect(event).toMatchObject({
        type: "visit.reassigned",
        reasons: ["healthVisitor"],
        externalReference: "aftale-7",
      });
    }
    for (const id of visits) expect(await visit(id)).toMatchObject({ healthVisitor: other });
    const { json } = await asks("GET", `/v1/families/${family}`);
    expect(json).toMatchObject({ healthVisitor });
    await cancels(agreed.id);
    for (const id of visits) expect(await visit(id)).toMatchObject({ healthVisitor });
  });

  test.each([{}, { time: "09:00" }, { date: "2026-03-06", durationMinutes: 45 }])(
    "nothing, where it says what is agreed: %o",
    async (change) => {
      const { agreed, path } = await anAppointment();
      const tag = (await asks("GET", path)).headers.get("ETag");
      const events = await eventsOf(municipality, () => changes(agreed.id, change));
      expect(events).toEqual([]);
      expect((await asks("GET", path)).headers.get("ETag")).toBe(tag);
    },
  );
});

const ENDING: readonly { how: string; end: (of: Ended) => Promise<unknown>; endedAs: string }[] = [
  { how: "cancelled", end: ({ id }) => cancels(id), endedAs: "cancelled" },
  {
    how: "nobody was at home",
    end: ({ visits }) =>
      says(visits[0] ?? "", { outcome: "not-home", on: "2026-03-03", reason: "Ingen åbnede" }),
    endedAs: "not-home",
  },
  {
    how: "held on an earlier day",
    end: ({ visits, healthVisitor }) =>
      holds({ heldAt: "2026-03-03T10:00:00+01:00", healthVisitor, modality: "home", visits }),
    endedAs: "settled-otherwise",
  },
];

interface Ended {
  readonly id: string;
  readonly visits: readonly string[];
  readonly healthVisitor: string;
}

describe.each(ENDING)("one that has ended, $how", ({ end, endedAs }) => {
  test("can be read, and says how", async () => {
    const { agreed, visits, healthVisitor } = await anAppointment();
    await end({ id: agreed.id, visits, healthVisitor });
    expect(await appointment(agreed.id)).toEqual({
      ...agreed,
      endedAt: "2026-03-03T12:00:00+01:00",
      endedAs,
      warnings: [],
    });
  });

  test("can neither be changed nor cancelled", async () => {
    const { agreed, visits, healthVisitor, path } = await anAppointment();
    await end({ id: agreed.id, visits, healthVisitor });
    const before = await appointment(agreed.id);
    for (const [method, body] of [["PATCH", { time: "10:00" }], ["DELETE"]] as const) {
      const answer = await withTag(asks, method, path, body);
      expect(refusal(answer)).toEqual({ status: 409, code: "appointmentEnded", faults: [] });
    }
    expect(await appointment(agreed.id)).toEqual(before);
  });
});

describe("what is changed is what was read", () => {
  const METHODS = [
    { method: "PATCH", body: { time: "10:00" } },
    { method: "DELETE", body: undefined },
  ] as const;

  test.each(METHODS)("$method without If-Match: 428", async ({ method, body }) => {
    const { path } = await anAppointment();
    const answer = await asks(method, path, body === undefined ? {} : { body });
    expect(refusal(answer)).toEqual({ status: 428, code: "versionRequired", faults: [] });
  });

  test.each(METHODS)("$method with a stale or foreign ETag: 412", async ({ method, body }) => {
    const { path, agreed } = await anAppointment();
    const stale = (await asks("GET", path)).headers.get("ETag") ?? "";
    await changes(agreed.id, { time: "11:00" });
    for (const tag of [stale, `W/${stale}`, '"x"', '"1"']) {
      const answer = await asks(method, path, {
        ...(body && { body }),
        headers: { "If-Match": tag },
      });
      expect(refusal(answer), tag).toEqual({ status: 412, code: "versionStale", faults: [] });
    }
    expect(await appointment(agreed.id)).toMatchObject({ time: "11:00", endedAt: null });
  });

  test.each(METHODS)(
    "$method with the ETag of the answer before: 200",
    async ({ method, body }) => {
      const { path, visits, healthVisitor } = await anAppointment();
      const first = await asks("PATCH", path, {
        body: { time: "12:00" },
        headers: { "If-Match": "*" },
      });
      const tag = first.headers.get("ETag") ?? "";
      const answer = await asks(method, path, {
        ...(body && { body }),
        headers: { "If-Match": tag },
      });
      expect(answer.status).toBe(200);
      expect(answer.json).toMatchObject({ visits, healthVisitor });
    },
  );

  test("a stale one is told so before it is told that the appointment has ended", async () => {
    const { path, agreed } = await anAppointment();
    const tag = (await asks("GET", path)).headers.get("ETag") ?? "";
    await cancels(agreed.id);
    const answer = await asks("DELETE", path, { headers: { "If-Match": tag } });
    expect(refusal(answer)).toMatchObject({ status: 412 });
  });
});

test("a cancellation is announced of each visit, which is owed as before from that day on", async () => {
  const { agreed, visits, child } = await anAppointment({ externalReference: "aftale-8" });
  const later = visiting(at(coordinator, "2026-03-05"));
  const events = await eventsOf(municipality, () => later.cancels(agreed.id));
  expect(events).toHaveLength(2);
  for (const event of events) {
    expect(event).toMatchObject({ child, reasons: ["cancelled"], type: "visit.cancelled" });
    expect(event.externalReference).toBe("aftale-8");
  }
  for (const id of visits) {
    const states = await later.statesOn(id, ["2026-03-02", "2026-03-04", "2026-03-05"]);
    expect(states.slice(0, 2)).toEqual(["planned", "booked"]);
    expect(["planned", "due"]).toContain(states[2]);
  }
});
