import { afterAll, describe, expect, test } from "vitest";
import {
  APPOINTMENTS,
  CONTACTS,
  aFamilyToVisit,
  at,
  visiting,
  withTag,
} from "../../support/a-family-to-visit.ts";
import { eventsOf } from "../../support/announced.ts";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aReplacing } from "../../support/letters.ts";
import { BIRTHS } from "../../support/on-record.ts";
import { allOf } from "../../support/all-of-a-child.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { asks, agrees, changes, appointment, holds, contact, undoes, visit } = visiting(
  at(coordinator, "2026-03-20"),
);

const HELD = { heldAt: "2026-03-18T12:00:00+01:00", modality: "home" };

async function twinsWithAppointments() {
  const letter = { children: [aBornChild(), aBornChild({ name: "Storm Æblegren" })] };
  const family = await aFamilyToVisit(municipality, letter);
  const { healthVisitor, visit: of } = family;
  const day = { healthVisitor, durationMinutes: 60 };
  const both = [of("second-in-first-month", 0), of("second-in-first-month", 1)];
  const later = await agrees({ ...day, visits: both, date: "2026-03-25", time: "09:00" });
  const kept = await agrees({
    ...day,
    visits: [of("establishment", 0)],
    date: "2026-03-18",
    time: "11:30",
  });
  return { ...family, both, later, kept, held: { ...HELD, healthVisitor } };
}

describe("a contact that is taken back leaves all as it was", () => {
  const TAKEN_BACK = [
    { name: "of a visit without an appointment", named: { rules: [["two-months", 0]] } },
    { name: "of one that was kept", named: { rules: [["establishment", 0]] } },
    { name: "of one agreed for a later day", named: { rules: [["second-in-first-month", 1]] } },
    {
      name: "of both twins, agreed for a later day",
      named: {
        rules: [
          ["second-in-first-month", 0],
          ["second-in-first-month", 1],
        ],
      },
    },
    {
      name: "of much at once",
      named: {
        rules: [
          ["postpartum", 0],
          ["establishment", 0],
          ["second-in-first-month", 1],
          ["four-months", 1],
        ],
      },
    },
    { name: "of no visit", named: { rules: [] } },
  ] as const;

  test.each(TAKEN_BACK)("$name", async ({ named }) => {
    const { children, visit: of, later, kept, held } = await twinsWithAppointments();
    const before = await allOf(asks, children, [later.id, kept.id]);
    const visits = named.rules.map(([rule, place]) => of(rule, place));
    const shown = await holds({ ...held, visits, children });
    expect(await allOf(asks, children, [later.id, kept.id])).not.toEqual(before);
    const stood = await contact(shown.id);
    const undone = await undoes(shown.id);
    expect(undone).toEqual({ ...stood, documentation: [], undoneAt: "2026-03-20T12:00:00+01:00" });
    expect(await contact(shown.id)).toEqual(undone);
    expect(await allOf(asks, children, [later.id, kept.id])).toEqual(before);
  });

  test("and it is told of each visit, and of each child without one", async () => {
    const { children, both, held } = await twinsWithAppointments();
    const externalReference = "kontakt-9";
    const { id } = await holds({ ...held, visits: [both[0]], children, externalReference });
    const events = await eventsOf(municipality, () => undoes(id));
    const told = events.map(({ type, child, visit: of }) => ({ type, child, visit: of }));
    expect(told).toHaveLength(2);
    expect(told).toContainEqual({
      type: "visit.contact-undone",
      child: children[0],
      visit: both[0],
    });
    expect(told).toContainEqual({ type: "contact.undone", child: children[1], visit: null });
    for (const event of events) {
      expect(event).toMatchObject({ reasons: ["contact"], externalReference });
    }
  });

  test("and what was held can be entered again, with the appointment ended again", async () => {
    const { both, later, held } = await twinsWithAppointments();
    const first = await holds({ ...held, visits: both });
    await undoes(first.id);
    expect(await appointment(later.id)).toMatchObject({ endedAt: null });
    const again = await holds({ ...held, visits: both });
    expect(again.id).not.toBe(first.id);
    expect(await appointment(later.id)).toMatchObject({ endedAs: "settled-otherwise" });
    await undoes(again.id);
    expect(await appointment(later.id)).toMatchObject({ endedAt: null, date: "2026-03-25" });
  });

  test("and a visit that is held no more follows the plan again", async () => {
    const { healthVisitor, letter, visit: of } = await aFamilyToVisit(municipality);
    const id = of("two-months");
    const { id: by } = await holds({ ...HELD, healthVisitor, visits: [id] });
    const { window } = await visit(id);
    const children = [{ ...letter.children[0], bornAt: "2026-02-20T04:12:00+01:00" }];
    const body = aReplacing("corrected", letter, { children });
    expect((await asks("POST", BIRTHS, { body })).status).toBe(200);
    expect((await visit(id)).window).toEqual(window);
    await undoes(by);
    expect((await visit(id)).window).toMatchObject({ earliest: "2026-04-10" });
  });

  test("and what was moved meanwhile stays moved", async () => {
    const { both, later, held } = await twinsWithAppointments();
    const { id } = await holds({ ...held, visits: [both[0]] });
    await changes(later.id, { time: "14:00" });
    await undoes(id);
    const shown = await appointment(later.id);
    expect(shown).toMatchObject({ time: "14:00", endedAt: null });
    expect(shown.visits.toSorted()).toEqual(both.toSorted());
  });

  test("but what a person has cancelled meanwhile stays cancelled", async () => {
    const { both, later, held } = await twinsWithAppointments();
    const { id } = await holds({ ...held, visits: [both[0]] });
    const nextDay = visiting(at(coordinator, "2026-03-21"));
    await nextDay.cancels(later.id);
    await nextDay.undoes(id);
    expect(await appointment(later.id)).toMatchObject({ endedAs: "cancelled" });
    for (const of of both) {
      expect(await nextDay.visit(of)).toMatchObject({ appointment: null, state: "due" });
    }
  });
});

describe("a contact that can not be taken back", () => {
  test("where the appointment's time was given away since: nothing changes", async () => {
    const { children, visit: of, both, later, held } = await twinsWithAppointments();
    const { id } = await holds({ ...held, visits: both });
    const { healthVisitor } = held;
    const visits = [of("two-months")];
    const taken = { visits, healthVisitor, date: "2026-03-25", time: "09:59" };
    const other = await agrees(taken);
    const before = await allOf(asks, children, [later.id, other.id], [id]);
    const events = await eventsOf(municipality, async () => {
      const answer = await withTag(asks, "DELETE", `${CONTACTS}/${id}`);
      expect(refusal(answer)).toEqual({ status: 409, code: "doubleBooking", faults: [] });
    });
    expect(events).toEqual([]);
    expect(await allOf(asks, children, [later.id, other.id], [id])).toEqual(before);
    await changes(other.id, { time: "10:00" });
    await undoes(id);
    expect(await appointment(later.id)).toMatchObject({ endedAt: null, time: "09:00" });
  });

  test("twice", async () => {
    const { both, held } = await twinsWithAppointments();
    const { id } = await holds({ ...held, visits: both });
    await undoes(id);
    const answer = await withTag(asks, "DELETE", `${CONTACTS}/${id}`);
    expect(refusal(answer)).toEqual({ status: 409, code: "alreadyUndone", faults: [] });
  });

  test("without If-Match, with a stale ETag, or of nobody", async () => {
    const { both, held } = await twinsWithAppointments();
    const { id } = await holds({ ...held, visits: both });
    const path = `${CONTACTS}/${id}`;
    expect(refusal(await asks("DELETE", path))).toMatchObject({ status: 428 });
    for (const tag of ['"2.0123456789abcdef"', '"x"']) {
      const answer = await asks("DELETE", path, { headers: { "If-Match": tag } });
      expect(refusal(answer)).toMatchObject({ status: 412, code: "versionStale" });
    }
    for (const nobody of [crypto.randomUUID(), "no-id"]) {
      const headers = { "If-Match": "*" };
      const answer = await asks("DELETE", `${CONTACTS}/${nobody}`, { headers });
      expect(refusal(answer)).toEqual({ status: 404, code: "notFound", faults: [] });
    }
    expect(await contact(id)).toMatchObject({ undoneAt: null });
  });
});

test("an appointment that was kept is not taken out of the calendar", async () => {
  const { visit: of, kept, held } = await twinsWithAppointments();
  const id = of("establishment");
  const { id: by } = await holds({ ...held, visits: [id] });
  const answer = await withTag(asks, "DELETE", `${APPOINTMENTS}/${kept.id}`);
  expect(refusal(answer)).toEqual({ status: 409, code: "alreadyHeld", faults: [] });
  await undoes(by);
  expect((await withTag(asks, "DELETE", `${APPOINTMENTS}/${kept.id}`)).status).toBe(200);
  expect(await visit(id)).toMatchObject({ state: "overdue", contact: null, appointment: null });
});
