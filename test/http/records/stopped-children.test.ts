import { afterAll, describe, expect, test } from "vitest";
import { aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { eventsRead, handsOut, opens } from "../../support/a-calendar-feed.ts";
import { FRIDAY, aDay } from "../../support/a-day-plan.ts";
import { type AFamilyToVisit, visiting, withTag } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { type EventShown, eventsAfter } from "../../support/announced.ts";
import { aReplacing } from "../../support/letters.ts";
import {
  BIRTHS,
  type ChildShown,
  type Registered,
  aJournal,
  bodyOf,
} from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { holds, says, takesBack, undoes, appointment } = visiting(coordinator);

const stops = (child: string, body: object = { cause: "death" }) =>
  coordinator("POST", `/v1/children/${child}/stop`, { body });
const stopped = async (child: string) => bodyOf<ChildShown>(await stops(child));

type Said = EventShown | { readonly number: number; readonly type: "withdrawn" };
const allEvents = async (): Promise<readonly Said[]> => eventsAfter(municipality, 0);
const eventsAbout = async (child: string) =>
  (await allEvents()).filter((event) => "child" in event && event.child === child);

/** A family with a visit that was held, one that is agreed for Friday, and one that waits. */
async function aFollowedFamily(letter: Readonly<Record<string, unknown>> = {}) {
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

describe("once a child is stopped", async () => {
  const family = await aFollowedFamily();
  const { child, healthVisitor } = family;
  const feed = await handsOut(coordinator, healthVisitor, "area");
  const door = { store: municipality.store };
  const before = eventsRead((await opens(feed.url, door)).text);
  const first = await stopped(child);

  test("it says so, and stays on record", async () => {
    expect(first).toMatchObject({ id: child, ending: "stopped", withdrawn: false });
    expect(await journal.child(child)).toMatchObject(first);
  });

  test("nothing is owed any more, and what was held stays", async () => {
    const { visits, proposals, undecided, waiting, notDue } = await journal.schedule(child);
    expect(visits.map(({ rule, state }) => [rule, state])).toEqual([["early-contact", "held"]]);
    expect([proposals, undecided, waiting]).toEqual([[], [], []]);
    expect(new Set(notDue.flatMap(({ because }) => because.map(({ code }) => code)))).toEqual(
      new Set(["childStopped"]),
    );
  });

  test("it stands in no list and is found by no number", async () => {
    const children = await journal.everyPage<ChildShown>("/v1/children");
    expect(children.map(({ id }) => id)).not.toContain(child);
    const visits = await journal.everyPage<{ child: string }>("/v1/visits");
    expect(visits.map((visit) => visit.child)).not.toContain(child);
    const cpr = family.letter.children[0]?.cpr;
    const found = await coordinator("POST", "/v1/children/lookup", { body: { cpr } });
    expect(bodyOf<{ items: unknown[] }>(found).items).toEqual([]);
  });

  test("her day has neither a stop nor a visit to book for it", async () => {
    const { stops: places, toBook } = await family.plan(FRIDAY);
    expect([places, toBook]).toEqual([[], []]);
    expect(await appointment(family.agreed)).toMatchObject({ endedAs: "settled-otherwise" });
  });

  test("her calendar says of the appointment only that it is gone", async () => {
    expect(before).toMatchObject([{ status: "CONFIRMED" }]);
    const [gone] = eventsRead((await opens(feed.url, door)).text);
    expect(gone).toMatchObject({ uid: before[0]?.uid, status: "CANCELLED", summary: null });
    expect(gone?.sequence).toBeGreaterThan(before[0]?.sequence ?? 0);
  });

  test("its family asks for nobody", async () => {
    const open = await journal.everyPage<{ id: string }>("/v1/children");
    expect(open.map(({ id }) => id)).not.toContain(child);
    const waiting = bodyOf<{ items: { id: string }[] }>(
      await coordinator("GET", "/v1/assignments"),
    );
    expect(waiting.items.map(({ id }) => id)).not.toContain(family.family);
  });

  test("its last event is that it was stopped; the numbers before it stay, and say nothing", async () => {
    const events = await allEvents();
    expect(events.map(({ number }) => number)).toEqual(events.map((_, place) => place + 1));
    expect(await eventsAbout(child)).toMatchObject([{ type: "child.stopped", reasons: ["death"] }]);
    const withdrawn = events.filter(({ type }) => type === "withdrawn");
    expect(withdrawn.length).toBeGreaterThan(10);
    for (const event of withdrawn) expect(Object.keys(event)).toEqual(["number", "type"]);
  });

  test("a second time is as the first, and is no event", async () => {
    const events = await allEvents();
    expect(await stopped(child)).toEqual(first);
    expect(await allEvents()).toEqual(events);
  });
});

test.each<[string, (family: AFamilyToVisit & { contact: string }) => Promise<unknown>]>([
  ["a corrected letter", ({ letter }) => journal.sends(aReplacing("corrected", letter, {}), 200)],
  ["a cancelled letter", ({ letter }) => journal.sends(aReplacing("cancelled", letter, {}), 200)],
  ["its letter again", ({ letter }) => journal.sends(letter, 200)],
  [
    "a letter of the same birth with another messageId",
    ({ letter }) => journal.asks("POST", BIRTHS, { body: { ...letter, messageId: "another" } }),
  ],
  ["a contact taken back", ({ contact }) => undoes(contact)],
  [
    "a departure",
    ({ child }) =>
      coordinator("POST", `/v1/children/${child}/departure`, { body: { on: "2026-03-03" } }),
  ],
  [
    "a protected address",
    ({ child }) =>
      withTag(
        coordinator,
        "PUT",
        `/v1/children/${child}/address-protection`,
        { protected: true },
        () => `/v1/children/${child}`,
      ),
  ],
  [
    "a new telephone number of its mother",
    ({ family }) =>
      withTag(coordinator, "PATCH", `/v1/families/${family}`, { mother: { phone: "12345678" } }),
  ],
  [
    "its own new name",
    ({ family, child }) =>
      withTag(coordinator, "PATCH", `/v1/families/${family}`, {
        children: [{ id: child, name: "Storm Æblegren" }],
      }),
  ],
])("after it, %s brings nothing back and is no event of it", async (_, happens) => {
  const family = await aFollowedFamily();
  await stopped(family.child);
  await happens(family);
  expect(await eventsAbout(family.child)).toMatchObject([{ type: "child.stopped" }]);
  const { visits } = await journal.schedule(family.child);
  expect(visits.filter(({ state }) => state !== "held")).toEqual([]);
  expect((await journal.child(family.child)).ending).toBe("stopped");
  expect((await family.plan(FRIDAY)).stops).toEqual([]);
});

test("a sister who comes to the family later is followed, and it stays silent", async () => {
  const { family, child, letter } = await aFollowedFamily();
  await stopped(child);
  const born = { children: [aBornChild({ bornAt: "2025-02-02T04:12:00+01:00" })] };
  const sister = await journal.registers({ mother: letter.mother, ...born });
  expect(sister.family).toBe(family);
  expect((await journal.schedule(sister.child)).visits.length).toBeGreaterThan(0);
  expect(await eventsAbout(child)).toMatchObject([{ type: "child.stopped" }]);
});

test("its twin stays: what was agreed for both stands for the one", async () => {
  const day = await aDay(municipality);
  const twins = await day.family({ children: [aBornChild(), aBornChild()] });
  const [one = "", other = ""] = twins.children;
  const both = await day.agrees([twins.visit("postpartum", 0), twins.visit("postpartum", 1)]);
  await stopped(one);
  expect(await appointment(both.id)).toMatchObject({
    visits: [twins.visit("postpartum", 1)],
    endedAt: null,
  });
  const { stops: places } = await day.plan(FRIDAY);
  expect(places.map(({ visits }) => visits.map(({ child }) => child))).toEqual([[other]]);
  expect((await journal.child(other)).ending).toBeNull();
  expect((await eventsAbout(other)).length).toBeGreaterThan(5);
  expect(await eventsAbout(one)).toMatchObject([{ type: "child.stopped" }]);
});

test("what ended a shared appointment can be taken back, for the twin alone", async () => {
  const day = await aDay(municipality);
  const twins = await day.family({ children: [aBornChild(), aBornChild()] });
  const visits = [twins.visit("postpartum", 0), twins.visit("postpartum", 1)] as const;
  const both = await day.agrees(visits, { date: "2026-03-03" });
  const nobody = { outcome: "not-home", on: "2026-03-03", reason: "Ingen åbnede" };
  await says(visits[0], nobody);
  await stopped(twins.children[0] ?? "");
  await takesBack(visits[1]);
  expect((await appointment(both.id)).visits).toEqual([visits[1]]);
});

test("a stillbirth ends the pregnancy: the mother can be expecting again", async () => {
  const mother = aMother();
  const expects = async (dueDate: string) =>
    bodyOf<Registered>(
      await coordinator("POST", "/v1/pregnancies", { body: { mother, dueDate } }),
      201,
    ).children[0]?.childId ?? "";
  const first = await expects("2026-05-20");
  await bodyOf(await stops(first, { cause: "stillbirth", on: "2026-03-01" }));
  const second = await expects("2027-02-20");
  expect(second).not.toBe(first);
  expect((await journal.schedule(second)).visits.length).toBeGreaterThan(0);
  expect((await journal.schedule(first)).visits).toEqual([]);
});

test.each([
  { name: "a day to come", body: { cause: "death", on: "2030-01-01" }, status: 422 },
  { name: "no cause", body: {}, status: 400 },
  { name: "a cause of somebody's own", body: { cause: "moved" }, status: 400 },
])("$name is refused, and nothing is stopped", async ({ body, status }) => {
  const { child } = await journal.registers();
  expect(refusal(await stops(child, body)).status).toBe(status);
  expect((await journal.child(child)).ending).toBeNull();
});

test("another health visitor's child is not found", async () => {
  const { child } = await journal.registers();
  const stranger = municipality.as("health-visitor", { subject: "nobody-of-hers" });
  const answer = await stranger("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } });
  expect(answer.status).toBe(404);
  expect((await journal.child(child)).ending).toBeNull();
});
