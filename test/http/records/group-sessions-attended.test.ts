import { afterAll, describe, expect, test } from "vitest";
import { SESSIONS, aSessionWithFamilies, sessionsOf } from "../../support/a-group-session.ts";
import { CONTACTS, at, visiting, withTag } from "../../support/a-family-to-visit.ts";
import { allOf } from "../../support/all-of-a-child.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/events-of.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const before = sessionsOf(coordinator);
/** The evening of the session. */
const AFTER = at(coordinator, "2026-06-25T16:00:00Z");
const { asks, attends, reads } = sessionsOf(AFTER);
const { visit, undoes, contact, says } = visiting(AFTER);

const attendance = (id: string) => `${SESSIONS}/${id}/attendance`;

/** Two who were to come, and one who was not. */
async function aSessionOfTwo() {
  const known = await aSessionWithFamilies(municipality, 3);
  const [came = "", stayedAway = "", walksIn = ""] = known.visits;
  await before.joins(known.session.id, [came, stayedAway]);
  const children = known.families.map(({ child }) => child);
  const everything = () =>
    allOf(AFTER, children, [known.session.appointment.id]).then(async (all) => ({
      ...all,
      session: await reads(known.session.id),
    }));
  return { ...known, id: known.session.id, came, stayedAway, walksIn, children, everything };
}

describe("who came is written down", () => {
  test("it is one contact, in a group, when the session was", async () => {
    const { id, came, stayedAway, walksIn, healthVisitor, families } = await aSessionOfTwo();
    const shown = await attends(id, { visits: [came, walksIn] });
    expect(shown).toMatchObject({
      healthVisitor,
      heldAt: "2026-06-25T10:00:00+02:00",
      modality: "group",
      undoneAt: null,
    });
    expect(shown.visits.toSorted()).toEqual([came, walksIn].toSorted());
    expect(shown.children.toSorted()).toEqual(
      [families[0]?.child ?? "", families[2]?.child ?? ""].toSorted(),
    );
    expect(shown.visits).not.toContain(stayedAway);
    const read = await contact(shown.id);
    expect({ ...read, visits: read.visits.toSorted(), children: read.children.toSorted() }).toEqual(
      { ...shown, visits: shown.visits.toSorted(), children: shown.children.toSorted() },
    );
    expect(await reads(id)).toMatchObject({ attendance: shown.id });
  });

  test("the visits of those are held, joined before or not", async () => {
    const { id, came, walksIn } = await aSessionOfTwo();
    const { id: by } = await attends(id, { visits: [came, walksIn] });
    for (const held of [came, walksIn]) {
      expect(await visit(held, "2026-06-25")).toMatchObject({ state: "held", contact: by });
    }
  });

  test("of who stayed away it is owed again, and remembers", async () => {
    const { id, came, stayedAway } = await aSessionOfTwo();
    const owed = await visit(stayedAway, "2026-06-24");
    await attends(id, { visits: [came] });
    const shown = await visit(stayedAway, "2026-06-26");
    expect(owed.state).toBe("booked");
    expect(shown).toMatchObject({
      state: "due",
      appointment: null,
      contact: null,
      outcomes: [{ outcome: "not-home", on: "2026-06-25" }],
    });
    expect((await reads(id)).takenPlaces).toBe(1);
  });

  test("nobody: then nobody's visit is held", async () => {
    const { id, came, stayedAway } = await aSessionOfTwo();
    const shown = await attends(id, { visits: [] });
    expect([shown.visits, shown.children]).toEqual([[], []]);
    for (const of of [came, stayedAway]) {
      expect(await visit(of)).toMatchObject({ outcomes: [{ outcome: "not-home" }], contact: null });
    }
  });

  test("more than there was room for", async () => {
    const known = await aSessionWithFamilies(municipality, 2, { capacity: 1 });
    const shown = await attends(known.session.id, { visits: known.visits });
    expect(shown.visits.toSorted()).toEqual(known.visits.toSorted());
  });

  test("at another moment, if that is said, but not at one to come", async () => {
    const { id, came } = await aSessionOfTwo();
    const body = { visits: [came], heldAt: "2026-06-25T18:01:00+02:00" };
    expect(refusal(await asks("POST", attendance(id), { body }))).toMatchObject({
      status: 422,
      faults: ["/heldAt heldInTheFuture"],
    });
    const heldAt = "2026-06-25T10:15:00+02:00";
    expect(await attends(id, { visits: [came], heldAt })).toMatchObject({ heldAt });
  });

  test("not before it has begun", async () => {
    const { id, came } = await aSessionOfTwo();
    const answer = await coordinator("POST", attendance(id), { body: { visits: [came] } });
    expect(refusal(answer)).toMatchObject({ status: 422, code: "heldInTheFuture" });
  });

  test("and each visit is announced once, held or not", async () => {
    const { id, came, stayedAway } = await aSessionOfTwo();
    const { events } = await eventsOf(municipality, () => attends(id, { visits: [came] }));
    expect(events.map(({ type, visit: of }) => `${type} ${of}`).toSorted()).toEqual(
      [`visit.held ${came}`, `visit.not-home ${stayedAway}`].toSorted(),
    );
  });
});

describe("what can not be written down", () => {
  test("attendance twice, but again once it is taken back", async () => {
    const { id, came } = await aSessionOfTwo();
    const first = await attends(id, { visits: [came] });
    const body = { visits: [came] };
    expect(refusal(await asks("POST", attendance(id), { body }))).toEqual({
      status: 409,
      code: "attendanceRecorded",
      faults: [],
    });
    await undoes(first.id);
    expect((await attends(id, body)).id).not.toBe(first.id);
  });

  test("of a cancelled session", async () => {
    const { id, came } = await aSessionOfTwo();
    await before.cancels(id);
    const answer = await asks("POST", attendance(id), { body: { visits: [came] } });
    expect(refusal(answer)).toEqual({ status: 409, code: "appointmentEnded", faults: [] });
  });

  test("of a visit that is held already, or that nobody has", async () => {
    const { id, came, healthVisitor, everything } = await aSessionOfTwo();
    const heldAt = "2026-06-20T10:00:00+02:00";
    await visiting(AFTER).holds({ heldAt, healthVisitor, modality: "home", visits: [came] });
    const stood = await everything();
    for (const [visits, code] of [
      [[came], "alreadyHeld"],
      [[crypto.randomUUID()], "unknownVisit"],
    ] as const) {
      const answer = await asks("POST", attendance(id), { body: { visits } });
      expect(refusal(answer).faults).toEqual([`/visits/0 ${code}`]);
    }
    expect(await everything()).toEqual(stood);
  });

  test("of a session that nobody has", async () => {
    for (const id of [crypto.randomUUID(), "nobody"]) {
      const answer = await asks("POST", attendance(id), { body: { visits: [] } });
      expect(refusal(answer)).toMatchObject({ status: 404, code: "notFound" });
    }
  });
});

describe("the contact taken back leaves all as it was", () => {
  test.each([
    { name: "of one who came and one who stayed away", who: (s: Who) => [s.came] },
    { name: "of all who were to come", who: (s: Who) => [s.came, s.stayedAway] },
    { name: "of one who walked in alone", who: (s: Who) => [s.walksIn] },
    { name: "of all three", who: (s: Who) => [s.came, s.stayedAway, s.walksIn] },
    { name: "of nobody", who: () => [] },
  ])("$name", async ({ who }) => {
    const session = await aSessionOfTwo();
    const stood = await session.everything();
    const { id } = await attends(session.id, { visits: who(session) });
    expect(await session.everything()).not.toEqual(stood);
    await undoes(id);
    expect(await session.everything()).toEqual(stood);
  });

  type Who = Awaited<ReturnType<typeof aSessionOfTwo>>;

  test("but not the place of one whom another booking has taken since", async () => {
    const { id, came, stayedAway, healthVisitor } = await aSessionOfTwo();
    const { id: by } = await attends(id, { visits: [came] });
    const { agrees } = visiting(AFTER);
    const agreed = { visits: [stayedAway], healthVisitor, date: "2026-07-01", time: "09:00" };
    const later = await agrees(agreed);
    const answer = await withTag(AFTER, "DELETE", `${CONTACTS}/${by}`);
    expect(refusal(answer)).toMatchObject({ status: 409 });
    expect(await visit(stayedAway)).toMatchObject({ state: "booked", appointment: later.id });
  });

  test("who had left before the session is not to come again", async () => {
    const { id, came, stayedAway } = await aSessionOfTwo();
    const reason = "Familien rejser";
    await says(stayedAway, { outcome: "cancelled-by-family", on: "2026-06-24", reason });
    const { id: by } = await attends(id, { visits: [came] });
    await undoes(by);
    expect((await reads(id)).appointment.visits).toEqual([came]);
    expect(await visit(stayedAway)).toMatchObject({
      appointment: null,
      outcomes: [{ outcome: "cancelled-by-family" }],
    });
  });
});
