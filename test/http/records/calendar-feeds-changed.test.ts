import { afterAll, describe, expect, test } from "vitest";
import { aDay, FRIDAY } from "../../support/a-day-plan.ts";
import { eventsRead, handsOut, opens } from "../../support/a-calendar-feed.ts";
import { at, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const { store } = municipality;
const coordinator = municipality.as("coordinator");

const NOON = "2026-03-03T11:00:00Z";

/** A feed that is read at a moment. */
async function aFeedOf(healthVisitor: string) {
  const { url } = await handsOut(coordinator, healthVisitor, "area");
  const read = (moment = NOON, headers = {}) =>
    opens(url, { store, now: new Date(moment) }, headers);
  const events = async (moment?: string) => eventsRead((await read(moment)).text);
  return { read, events };
}

/** An appointment in the calendar of one, and another's beside it. */
async function anAppointmentOfOne() {
  const [one, other] = [await aDay(municipality), await aDay(municipality)];
  const { visit } = await one.family();
  const { id } = await one.agrees([visit("postpartum")], { time: "09:00" });
  const [hers, others] = [await aFeedOf(one.healthVisitor), await aFeedOf(other.healthVisitor)];
  const [{ uid } = { uid: "" }] = await hers.events();
  let minutes = 0;
  return {
    one: one.healthVisitor,
    other: other.healthVisitor,
    hers,
    others,
    uid,
    visit,
    id,
    /** Each change a minute after the one before. */
    changes: async (body: object) => {
      const moment = new Date(Date.parse(NOON) + ++minutes * 60_000).toISOString();
      return visiting(at(coordinator, moment)).changes(id, body);
    },
    cancels: async (moment = NOON) => visiting(at(coordinator, moment)).cancels(id),
  };
}

describe("one that is cancelled", () => {
  test("stays as that and nothing more for thirty days", async () => {
    const { hers, others, cancels, uid } = await anAppointmentOfOne();
    await cancels();
    const [event, ...more] = await hers.events();
    expect(more).toEqual([]);
    expect(event).toEqual({
      uid,
      status: "CANCELLED",
      sequence: 1,
      stamp: "2026-03-03T11:00:00Z",
      start: `${FRIDAY}T09:00:00`,
      end: `${FRIDAY}T09:30:00`,
      summary: null,
      location: null,
    });
    expect(await hers.events("2026-04-02T10:59:59Z")).toHaveLength(1);
    expect(await hers.events("2026-04-02T11:00:00Z")).toEqual([]);
    expect(await others.events()).toEqual([]);
  });

  test("and a new one for the same visit is another", async () => {
    const { hers, cancels, uid, visit, one } = await anAppointmentOfOne();
    await cancels();
    const again = { visits: [visit("postpartum")], healthVisitor: one, date: FRIDAY };
    await visiting(coordinator).agrees({ ...again, time: "09:00" });
    const events = await hers.events();
    expect(events.map(({ status }) => status).toSorted()).toEqual(["CANCELLED", "CONFIRMED"]);
    const confirmed = events.find(({ status }) => status === "CONFIRMED");
    expect(confirmed).toMatchObject({ sequence: 0 });
    expect(confirmed?.uid).not.toBe(uid);
  });

  test.each(["not-home", "declined"])("by an outcome it is cancelled too: %s", async (outcome) => {
    const { hers, visit, uid } = await anAppointmentOfOne();
    const told = { outcome, on: "2026-03-06", reason: "Ingen hjemme" };
    const friday = visiting(at(coordinator, "2026-03-06T12:00:00Z"));
    await friday.says(visit("postpartum"), told);
    const shown = await hers.events("2026-03-06T13:00:00Z");
    expect(shown).toMatchObject([{ uid, status: "CANCELLED", sequence: 1 }]);
    await friday.takesBack(visit("postpartum"));
    const again = await hers.events("2026-03-06T13:00:00Z");
    expect(again).toMatchObject([{ uid, status: "CONFIRMED", sequence: 2 }]);
  });
});

describe("one that is moved", () => {
  test("is the same one at another time", async () => {
    const { hers, changes, uid } = await anAppointmentOfOne();
    await changes({ time: "13:00" });
    await changes({ date: "2026-03-09" });
    await changes({ durationMinutes: 60 });
    await changes({ time: null });
    await changes({ time: "08:00" });
    expect(await hers.events()).toMatchObject([
      {
        uid,
        status: "CONFIRMED",
        sequence: 5,
        stamp: "2026-03-03T11:05:00Z",
        start: "2026-03-09T08:00:00",
        end: "2026-03-09T09:00:00",
      },
    ]);
  });

  test("to what it is already it is no change", async () => {
    const { hers, changes } = await anAppointmentOfOne();
    await changes({ time: "09:00" });
    expect(await hers.events()).toMatchObject([{ sequence: 0, stamp: "2026-03-03T11:00:00Z" }]);
  });
});

describe("one that is given to another", () => {
  test("is cancelled with the one and confirmed with the other, under one UID", async () => {
    const { hers, others, changes, other, uid } = await anAppointmentOfOne();
    await changes({ healthVisitor: other });
    const given = { uid, sequence: 1, stamp: "2026-03-03T11:01:00Z" };
    const time = { start: `${FRIDAY}T09:00:00`, end: `${FRIDAY}T09:30:00` };
    const gone = { ...given, ...time, status: "CANCELLED", summary: null, location: null };
    expect(await hers.events()).toEqual([gone]);
    expect(await others.events()).toMatchObject([{ ...given, ...time, status: "CONFIRMED" }]);
    expect(await hers.events("2026-04-02T11:00:59Z")).toEqual([gone]);
    expect(await hers.events("2026-04-02T11:01:00Z")).toEqual([]);
  });

  test("and what becomes of it there is not told here", async () => {
    const { hers, others, changes, cancels, other, uid } = await anAppointmentOfOne();
    await changes({ healthVisitor: other });
    const before = await hers.read();
    await changes({ date: "2026-03-09", time: "14:00" });
    await cancels("2026-03-04T11:00:00Z");
    const after = await hers.read();
    expect(after.text).toBe(before.text);
    expect(await others.events("2026-03-04T12:00:00Z")).toMatchObject([
      { uid, status: "CANCELLED", sequence: 3, start: "2026-03-09T14:00:00" },
    ]);
  });

  test("and a new day at once: gone here from where it was", async () => {
    const { hers, others, changes, other } = await anAppointmentOfOne();
    await changes({ healthVisitor: other, date: "2026-03-09", time: "14:00" });
    expect(await hers.events()).toMatchObject([
      { status: "CANCELLED", start: `${FRIDAY}T09:00:00` },
    ]);
    expect(await others.events()).toMatchObject([
      { status: "CONFIRMED", start: "2026-03-09T14:00:00" },
    ]);
  });

  test("and back: the same one again, and gone with the other", async () => {
    const { hers, others, changes, one, other, uid } = await anAppointmentOfOne();
    const seen: number[] = [];
    const sequenceOf = async (feed: typeof hers) => (await feed.events())[0]?.sequence ?? -1;
    for (const healthVisitor of [other, one, other, one]) {
      seen.push(await sequenceOf(hers));
      await changes({ healthVisitor });
    }
    seen.push(await sequenceOf(hers));
    expect(seen).toEqual([0, 1, 2, 3, 4]);
    expect(await hers.events()).toMatchObject([{ uid, status: "CONFIRMED" }]);
    expect(await others.events()).toMatchObject([{ uid, status: "CANCELLED", sequence: 4 }]);
  });

  test("after it was moved: gone from where it was last", async () => {
    const { hers, changes, other } = await anAppointmentOfOne();
    await changes({ date: "2026-03-09" });
    await changes({ healthVisitor: other });
    expect(await hers.events()).toMatchObject([
      { status: "CANCELLED", sequence: 2, start: "2026-03-09T09:00:00" },
    ]);
  });
});

describe("a feed that has not changed", () => {
  test("has the same bytes and ETag days later, and is 304", async () => {
    const { hers, changes } = await anAppointmentOfOne();
    const first = await hers.read();
    const tag = first.headers.get("ETag") ?? "";
    expect(tag).toMatch(/^"[^"]+"$/);
    const later = "2026-03-05T23:30:00Z";
    const again = await hers.read(later);
    expect([again.text, again.headers.get("ETag")]).toEqual([first.text, tag]);
    const unchanged = await hers.read(later, { "If-None-Match": tag });
    expect([unchanged.status, unchanged.text]).toEqual([304, ""]);
    await changes({ time: "10:00" });
    const changed = await hers.read(later, { "If-None-Match": tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get("ETag")).not.toBe(tag);
  });

  test("an empty one too", async () => {
    const { hers, others } = await anAppointmentOfOne();
    const tag = (await others.read()).headers.get("ETag") ?? "";
    const later = await others.read("2027-01-01T00:00:00Z", { "If-None-Match": tag });
    expect(later.status).toBe(304);
    expect((await hers.read(NOON, { "If-None-Match": tag })).status).toBe(200);
  });
});
