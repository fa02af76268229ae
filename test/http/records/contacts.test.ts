import { afterAll, describe, expect, test } from "vitest";
import {
  CONTACTS,
  type ContactShown,
  aFamilyToVisit,
  aNewHealthVisitor,
  at,
  visiting,
} from "../../support/a-family-to-visit.ts";
import { eventsOf } from "../../support/announced.ts";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { type Page, aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");

/** Long after the births: everything has been, and can be entered. */
const later = visiting(at(coordinator, "2026-12-01"));
const { asks, agrees, appointment, holds, contact, visit, statesOn, says } = later;

const NOON = "T12:00:00+01:00";

describe("what was held counts, whatever its window says", () => {
  test.each([
    { name: "long before", heldAt: `2026-03-02${NOON}`, state: "held", when: "beforeWindow" },
    { name: "the day before", heldAt: `2026-03-08${NOON}`, state: "held", when: "beforeWindow" },
    { name: "the first day", heldAt: `2026-03-09${NOON}`, state: "held", when: "insideWindow" },
    { name: "the last day", heldAt: `2026-03-16${NOON}`, state: "held", when: "insideWindow" },
    {
      name: "the last minute of the last day, told from elsewhere",
      heldAt: "2026-03-17T03:59:00+05:00",
      state: "held",
      when: "insideWindow",
    },
    {
      name: "the minute after",
      heldAt: "2026-03-16T23:00:00Z",
      state: "held-late",
      when: "afterWindow",
    },
    {
      name: "half a year after",
      heldAt: "2026-09-09T12:00:00+02:00",
      state: "held-late",
      when: "afterWindow",
    },
  ])("$name", async ({ heldAt, state, when }) => {
    const { child, healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const id = of("establishment");
    const before = await visit(id);
    let shown: ContactShown | undefined;
    const events = await eventsOf(municipality, async () => {
      shown = await holds({ heldAt, healthVisitor, modality: "clinic", visits: [id] });
    });
    expect(shown).toMatchObject({
      healthVisitor,
      modality: "clinic",
      visits: [id],
      children: [child],
    });
    expect(await contact(shown?.id ?? "")).toEqual(shown);
    expect(await visit(id)).toEqual({ ...before, state, contact: shown?.id });
    const reasons = ["clinic", when];
    expect(events).toMatchObject([
      { type: "visit.held", child, visit: id, version: 2, reasons, externalReference: null },
    ]);
    expect(new Date(shown?.heldAt ?? "")).toEqual(new Date(heldAt));
  });

  test("on days before it the visit is as it was", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const id = of("establishment");
    const days = [
      "2026-03-05",
      "2026-03-10",
      "2026-03-17",
      "2026-03-19",
      "2026-03-20",
      "2026-12-01",
    ];
    expect(await statesOn(id, days)).toEqual([
      "planned",
      "due",
      "overdue",
      "overdue",
      "overdue",
      "overdue",
    ]);
    await holds({ heldAt: `2026-03-20${NOON}`, healthVisitor, modality: "home", visits: [id] });
    expect(await statesOn(id, days)).toEqual([
      "planned",
      "due",
      "overdue",
      "overdue",
      "held-late",
      "held-late",
    ]);
  });

  test("several visits at once, one early, one in time, one late", async () => {
    const { child, healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const visits = [of("postpartum"), of("establishment"), of("second-in-first-month")];
    const heldAt = `2026-03-10${NOON}`;
    const shown = await holds({ heldAt, healthVisitor, modality: "home", visits });
    expect(shown.visits.toSorted()).toEqual(visits.toSorted());
    expect(shown.children).toEqual([child]);
    const states = await Promise.all(visits.map(async (id) => (await visit(id)).state));
    expect(states).toEqual(["held-late", "held", "held"]);
  });

  test("several visits are answered as they are read then", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const visits = [of("postpartum"), of("establishment"), of("two-months")]
      .toSorted()
      .toReversed();
    const heldAt = `2026-03-10${NOON}`;
    const shown = await holds({ heldAt, healthVisitor, modality: "home", visits });
    expect(await contact(shown.id)).toEqual(shown);
  });

  test("both twins' visits", async () => {
    const letter = { children: [aBornChild(), aBornChild({ name: "Storm Æblegren" })] };
    const { children, healthVisitor, visit: of } = await aFamilyToVisit(municipality, letter);
    const visits = [of("postpartum", 0), of("postpartum", 1)];
    const heldAt = `2026-03-06${NOON}`;
    const shown = await holds({ heldAt, healthVisitor, modality: "home", visits });
    expect(shown.children.toSorted()).toEqual(children.toSorted());
    for (const id of visits) expect(await visit(id)).toMatchObject({ state: "held" });
  });

  test("another visit than the planned one, by another than planned", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const other = await aNewHealthVisitor(municipality);
    const day = { visits: [of("postpartum")], healthVisitor, date: "2026-03-06", time: "09:00" };
    const { id } = await agrees(day);
    const heldAt = `2026-03-06${NOON}`;
    const visits = [of("establishment")];
    await holds({ heldAt, healthVisitor: other, modality: "home", visits });
    expect(await visit(of("establishment"))).toMatchObject({ state: "held", healthVisitor });
    expect(await visit(of("postpartum"))).toMatchObject({ state: "booked", appointment: id });
  });

  test("a visit that was declined", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const id = of("establishment");
    await says(id, { outcome: "declined", on: "2026-03-05", reason: "Ønsker det ikke" });
    await holds({ heldAt: `2026-03-12${NOON}`, healthVisitor, modality: "home", visits: [id] });
    expect(await statesOn(id, ["2026-03-04", "2026-03-05", "2026-03-12"])).toEqual([
      "planned",
      "declined",
      "held",
    ]);
  });

  test("no visit at all, but about a child", async () => {
    const { child, healthVisitor } = await aFamilyToVisit(municipality);
    const before = await aJournal(municipality).schedule(child);
    const body = { heldAt: `2026-03-06${NOON}`, healthVisitor, modality: "phone" };
    const events = await eventsOf(municipality, async () => {
      const shown = await holds({ ...body, children: [child], externalReference: "kontakt-1" });
      expect(shown).toMatchObject({ visits: [], children: [child] });
    });
    expect(events).toMatchObject([
      {
        type: "contact.recorded",
        child,
        visit: null,
        reasons: ["phone"],
        externalReference: "kontakt-1",
      },
    ]);
    expect(await aJournal(municipality).schedule(child)).toEqual(before);
  });

  test("a child that is named beside its own visit is named once", async () => {
    const { child, healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const events = await eventsOf(municipality, async () => {
      const shown = await holds({
        heldAt: `2026-03-06${NOON}`,
        healthVisitor,
        modality: "home",
        visits: [of("postpartum")],
        children: [child],
      });
      expect(shown.children).toEqual([child]);
    });
    expect(events.map(({ type }) => type)).toEqual(["visit.held"]);
  });

  test("an appointment of the same day stays in the calendar as it was kept", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const visits = [of("postpartum")];
    const { id } = await agrees({ visits, healthVisitor, date: "2026-03-06", time: "09:00" });
    const shown = await holds({
      heldAt: "2026-03-06T09:20:00+01:00",
      healthVisitor,
      modality: "home",
      visits,
    });
    expect(await appointment(id)).toMatchObject({ endedAt: null, visits });
    const held = { state: "held", appointment: id, contact: shown.id };
    expect(await visit(visits[0] ?? "")).toMatchObject(held);
  });

  test("an appointment of a later day ends, but goes on for what was not held", async () => {
    const { healthVisitor, visit: of } = await aFamilyToVisit(municipality);
    const both = [of("establishment"), of("second-in-first-month")];
    const day = { visits: both, healthVisitor, date: "2026-12-03", time: "09:00" };
    const { id } = await agrees(day);
    const held = { heldAt: `2026-11-30${NOON}`, healthVisitor, modality: "home" };
    await holds({ ...held, visits: [both[0]] });
    expect(await appointment(id)).toMatchObject({ endedAt: null, visits: [both[1]] });
    await holds({ ...held, visits: [both[1]] });
    expect(await appointment(id)).toMatchObject({ endedAs: "settled-otherwise" });
    await agrees({ ...day, visits: [of("two-months")] });
  });
});

test("the contacts about a child are listed, the latest first, its sibling's left out", async () => {
  const letter = { children: [aBornChild(), aBornChild({ name: "Storm Æblegren" })] };
  const { children, healthVisitor, visit: of } = await aFamilyToVisit(municipality, letter);
  const by = { healthVisitor, modality: "home" };
  const first = await holds({ ...by, heldAt: `2026-03-06${NOON}`, visits: [of("postpartum")] });
  const last = await holds({ ...by, heldAt: `2026-03-12${NOON}`, children });
  const middle = await holds({ ...by, heldAt: `2026-03-08${NOON}`, children: [children[0]] });
  await holds({ ...by, heldAt: `2026-03-09${NOON}`, children: [children[1]] });
  const list = async () =>
    bodyOf<Page<ContactShown>>(await asks("GET", `/v1/children/${children[0]}/contacts`));
  expect(await list()).toEqual({ items: [last, middle, first], next: null });
  await later.undoes(middle.id);
  expect(await list()).toEqual({ items: [last, first], next: null });
});

test("once with one Idempotency-Key, however often it is sent", async () => {
  const { child, healthVisitor } = await aFamilyToVisit(municipality);
  const heldAt = `2026-03-06${NOON}`;
  const body = { heldAt, healthVisitor, modality: "phone", children: [child] };
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const answers = [
    await asks("POST", CONTACTS, { body, headers }),
    await asks("POST", CONTACTS, { body, headers }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(answers[1]?.text).toBe(answers[0]?.text);
  expect(answers[1]?.headers.get("ETag")).toBe(answers[0]?.headers.get("ETag"));
  const { items } = bodyOf<Page<ContactShown>>(await asks("GET", `/v1/children/${child}/contacts`));
  expect(items).toHaveLength(1);
});
