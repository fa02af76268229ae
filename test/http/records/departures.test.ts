import { afterAll, describe, expect, test } from "vitest";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { FRIDAY, aDay } from "../../support/a-day-plan.ts";
import { APPOINTMENTS, at, visiting, withTag } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import { aReplacing } from "../../support/letters.ts";
import { type ChildShown, aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { holds, undoes, cancels, changes, appointment, says } = visiting(coordinator);
const onFriday = at(coordinator, FRIDAY);

interface DepartureShown {
  readonly child: string;
  readonly departedOn: string | null;
  readonly checklist: readonly { readonly code: string; readonly rule?: string }[];
}

const TODAY = "2026-03-03";
const pathOf = (child: string) => `/v1/children/${child}/departure`;
const leaves = (child: string, on = TODAY, asks = coordinator) =>
  asks("POST", pathOf(child), { body: { on } });
const left = async (child: string, on = TODAY) => bodyOf<DepartureShown>(await leaves(child, on));
const departure = async (child: string) =>
  bodyOf<DepartureShown>(await coordinator("GET", pathOf(child)));
const statesOf = async (child: string, day = TODAY) =>
  (await journal.schedule(child, day)).visits.map(({ rule, state }) => `${rule} ${state}`);

/** Registered on the day after its birth: one visit was held, one is agreed for Friday, and others wait. */
async function aFamilyThatLeaves(letter: Readonly<Record<string, unknown>> = {}) {
  const day = await aDay(municipality);
  const family = await day.family(letter);
  const contact = await holds({
    heldAt: "2026-03-03T01:00:00+01:00",
    healthVisitor: day.healthVisitor,
    modality: "phone",
    visits: [family.visit("early-contact")],
  });
  const agreed = await day.agrees([family.visit("postpartum")], { time: "10:00" });
  return { ...day, ...family, contact: contact.id, agreed: agreed.id };
}

describe("once a child has moved out", async () => {
  const family = await aFamilyThatLeaves();
  const { child } = family;
  let first: DepartureShown | undefined;
  const events = await eventsOf(municipality, async () => {
    first = await left(child);
  });

  test("it is told what a person sees to, and reads so again", async () => {
    expect(first).toMatchObject({
      child,
      departedOn: TODAY,
      checklist: [
        { code: "askConsentToHandOver" },
        {
          code: "appointmentStands",
          visit: family.visit("postpartum"),
          appointment: family.agreed,
          on: FRIDAY,
        },
      ],
    });
    expect(await departure(child)).toEqual(first);
  });

  test("nothing is owed any more; what was held and what is agreed stay", async () => {
    expect(await statesOf(child)).toEqual(["early-contact held", "postpartum booked"]);
    const { notDue } = await journal.schedule(child);
    const reasons = new Set(notDue.flatMap(({ because }) => because.map(({ code }) => code)));
    expect(reasons).toEqual(new Set(["childDeparted"]));
    expect((await journal.child(child)).ending).toBe("departed");
  });

  test("it says why of each visit that is owed no more, and of no other", () => {
    const said = events.filter(({ type }) => type.startsWith("visit."));
    expect(new Set(said.map(({ type }) => type))).toEqual(new Set(["visit.withdrawn"]));
    expect(new Set(said.flatMap(({ reasons }) => reasons))).toEqual(new Set(["childDeparted"]));
    const stays = new Set([family.visit("early-contact"), family.visit("postpartum")]);
    expect(said.filter(({ visit }) => stays.has(visit ?? ""))).toEqual([]);
    expect(events.find(({ type }) => type === "child.departed")?.child).toBe(child);
  });

  test("it stands in no list, and her day keeps only what is agreed", async () => {
    const children = await journal.everyPage<ChildShown>("/v1/children");
    expect(children.map(({ id }) => id)).not.toContain(child);
    const visits = await journal.everyPage<{ child: string }>("/v1/visits");
    expect(visits.map((visit) => visit.child)).not.toContain(child);
    const { stops, toBook } = await family.plan(FRIDAY);
    expect(stops.map((stop) => stop.appointment)).toEqual([family.agreed]);
    expect(toBook).toEqual([]);
  });

  test("a second time is as the first, and is no event", async () => {
    const again = await eventsOf(municipality, async () => {
      expect(await left(child)).toEqual(first);
      expect(await left(child, "2026-03-02")).toEqual(first);
    });
    expect(again).toEqual([]);
  });

  test("a corrected letter leaves it away", async () => {
    await journal.sends(aReplacing("corrected", family.letter, { dueDate: "2026-03-10" }), 200);
    expect((await journal.child(child)).ending).toBe("departed");
    expect(await statesOf(child)).toEqual(["early-contact held", "postpartum booked"]);
  });
});

describe("what is agreed with a family that has left", () => {
  test("can be cancelled, and is owed no more then", async () => {
    const { child, agreed, plan } = await aFamilyThatLeaves();
    await left(child);
    expect((await cancels(agreed)).endedAs).toBe("cancelled");
    expect(await statesOf(child)).toEqual(["early-contact held"]);
    expect((await departure(child)).checklist).toEqual([{ code: "askConsentToHandOver" }]);
    expect((await plan(FRIDAY)).stops).toEqual([]);
  });

  test("can be moved", async () => {
    const { child, agreed } = await aFamilyThatLeaves();
    await left(child);
    expect(await changes(agreed, { date: "2026-03-05" })).toMatchObject({ endedAt: null });
    expect((await departure(child)).checklist[1]).toMatchObject({ on: "2026-03-05" });
  });

  test("can be held, and taken back again", async () => {
    const { child, agreed, healthVisitor, visit } = await aFamilyThatLeaves();
    await left(child);
    const body = {
      heldAt: "2026-03-06T10:00:00+01:00",
      healthVisitor,
      modality: "home",
      visits: [visit("postpartum")],
    };
    const { id } = bodyOf<{ id: string }>(await onFriday("POST", "/v1/contacts", { body }), 201);
    expect(await statesOf(child, FRIDAY)).toEqual(["early-contact held", "postpartum held"]);
    bodyOf(await withTag(onFriday, "DELETE", `/v1/contacts/${id}`));
    expect(await statesOf(child, FRIDAY)).toEqual(["early-contact held", "postpartum booked"]);
    expect(await appointment(agreed)).toMatchObject({ endedAt: null });
  });

  test("can be missed, which ends it", async () => {
    const { child, agreed, visit } = await aFamilyThatLeaves();
    await left(child);
    await says(visit("postpartum"), { outcome: "not-home", on: TODAY, reason: "Flyttet" });
    expect(await statesOf(child)).toEqual(["early-contact held"]);
    expect(await appointment(agreed)).toMatchObject({ endedAs: "not-home" });
  });

  test("is not added to: nothing more can be agreed", async () => {
    const { child, healthVisitor, visit } = await aFamilyThatLeaves();
    await left(child);
    const body = { visits: [visit("two-months")], healthVisitor, date: "2026-04-27" };
    expect(refusal(await coordinator("POST", APPOINTMENTS, { body }))).toMatchObject({
      faults: ["/visits/0 unknownVisit"],
    });
  });

  test("a contact taken back is owed no more", async () => {
    const { child, contact } = await aFamilyThatLeaves();
    await left(child);
    await undoes(contact);
    expect(await statesOf(child)).toEqual(["postpartum booked"]);
  });
});

describe("a family", () => {
  /** Whether anybody is asked to follow it once its health visitor has given it back. */
  const isWaiting = async (family: string) => {
    const body = { healthVisitor: null };
    bodyOf(await withTag(coordinator, "PATCH", `/v1/families/${family}`, body));
    const { items } = bodyOf<{ items: { id: string }[] }>(
      await coordinator("GET", "/v1/assignments?limit=200"),
    );
    return items.some(({ id }) => id === family);
  };

  test("asks for nobody once nobody of it is left", async () => {
    const { child, family } = await aFamilyThatLeaves();
    await left(child);
    expect(await isWaiting(family)).toBe(false);
  });

  test("of twins of whom one moves apart is followed for the other", async () => {
    const day = await aDay(municipality);
    const twins = await day.family({ children: [aBornChild(), aBornChild()] });
    const [one = "", other = ""] = twins.children;
    const both = await day.agrees([twins.visit("postpartum", 0), twins.visit("postpartum", 1)]);
    const before = await journal.schedule(other);
    const { checklist } = await left(one);
    expect(checklist[1]).toMatchObject({ visit: twins.visit("postpartum", 0) });
    expect(await journal.schedule(other)).toEqual(before);
    expect((await appointment(both.id)).visits).toHaveLength(2);
    expect(await isWaiting(twins.family)).toBe(true);
  });
});

test("one that left before it came is here, and nothing is to be seen to", async () => {
  const { child, letter } = await journal.registers();
  const [born] = letter.children;
  const body = {
    arrivedOn: "2026-03-03",
    mother: letter.mother,
    children: [{ cpr: born?.cpr, birthDate: "2026-03-02" }],
  };
  bodyOf(await coordinator("POST", "/v1/arrivals", { body }));
  const before = await journal.schedule(child);
  expect(await left(child, "2026-03-02")).toMatchObject({
    departedOn: "2026-03-02",
    checklist: [],
  });
  expect(await journal.schedule(child)).toEqual(before);
  expect((await journal.child(child)).ending).toBeNull();
});

test("of one that was stopped since, nobody is asked for anything", async () => {
  const { child } = await aFamilyThatLeaves();
  await left(child);
  bodyOf(await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } }));
  expect((await departure(child)).checklist).toEqual([]);
  expect((await left(child)).checklist).toEqual([]);
});

test("one that has not left has no departure", async () => {
  const { child } = await journal.registers();
  expect(await departure(child)).toEqual({ child, departedOn: null, checklist: [] });
});

test("what was open and came to nothing is named for the next municipality", async () => {
  const { child } = await journal.registers({}, new Date("2026-03-03T11:00:00Z"));
  const later = at(coordinator, "2026-05-12");
  const answer = bodyOf<DepartureShown>(await leaves(child, "2026-05-11", later));
  expect(answer.checklist.map(({ code, rule }) => rule ?? code)).toEqual([
    "askConsentToHandOver",
    "early-contact",
    "postpartum",
    "establishment",
    "second-in-first-month",
    "two-months",
  ]);
});

test.each([
  { name: "a day to come", body: { on: "2026-03-04" }, status: 422, fault: "/on onInTheFuture" },
  {
    name: "a day before the birth",
    body: { on: "2026-03-01" },
    status: 422,
    fault: "/on onBeforeBirth",
  },
  { name: "no day", body: {}, status: 400, fault: "/on required" },
  {
    name: "no day of the calendar",
    body: { on: "2026-02-30" },
    status: 400,
    fault: "/on notADate",
  },
])("$name is refused, and the child stays", async ({ body, status, fault }) => {
  const { child } = await journal.registers();
  const answer = await coordinator("POST", pathOf(child), { body });
  expect(refusal(answer)).toMatchObject({ status, faults: [fault] });
  expect((await journal.child(child)).ending).toBeNull();
});

test("another health visitor's child is not found", async () => {
  const { child } = await journal.registers();
  const stranger = municipality.as("health-visitor", { subject: "nobody-of-hers" });
  expect((await leaves(child, TODAY, stranger)).status).toBe(404);
  expect((await stranger("GET", pathOf(child))).status).toBe(404);
  expect((await journal.child(child)).ending).toBeNull();
});
