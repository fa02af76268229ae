import { afterAll, describe, expect, test } from "vitest";
import { aBornChild, aCpr, aMother } from "../../support/a-birth-letter.ts";
import { aFamilyToVisit, at, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import {
  type ChildShown,
  type Registered,
  aJournal,
  bodyOf,
  visitIds,
} from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { holds, agrees } = visiting(coordinator);

/** A day on which the family is back: the first months have passed. */
const BACK = "2026-08-03";
const later = at(coordinator, BACK);

const arrives = (body: object, asks = later) => asks("POST", "/v1/arrivals", { body });
const comesBack = async (body: object, status = 200, asks = later) =>
  bodyOf<Registered>(await arrives(body, asks), status);
const leaves = (child: string, on: string, asks = later) =>
  asks("POST", `/v1/children/${child}/departure`, { body: { on } });
const stillFollows = async (child: string) => (await journal.child(child)).ending === null;

/** A family that can come back, and how its arrival is told. */
async function aFamilyOnRecord(letter: Readonly<Record<string, unknown>> = {}) {
  const family = await aFamilyToVisit(municipality, letter);
  const [born] = family.letter.children;
  const told = (difference: object = {}, child: object = {}) => ({
    arrivedOn: "2026-08-01",
    mother: family.letter.mother,
    children: [{ cpr: born?.cpr, birthDate: "2026-03-02", ...child }],
    ...difference,
  });
  return { ...family, told };
}

describe("a child that moved out and comes back", async () => {
  const family = await aFamilyOnRecord();
  const { child } = family;
  const before = await journal.schedule(child);
  const { id: contact } = await holds({
    heldAt: "2026-03-03T01:00:00+01:00",
    healthVisitor: family.healthVisitor,
    modality: "phone",
    visits: [family.visit("early-contact")],
  });
  bodyOf(await leaves(child, "2026-05-01"));
  const away = await journal.schedule(child);
  let back: Registered | undefined;
  const events = await eventsOf(municipality, async () => {
    back = await comesBack(family.told());
  });
  const after = bodyOf<typeof before>(await later("GET", `/v1/children/${child}/schedule`));

  test("is the child that was there, in its family", async () => {
    expect(back).toMatchObject({ family: family.family, children: [{ childId: child }] });
    expect(back?.children[0]?.schedule).toEqual(after);
    expect(await stillFollows(child)).toBe(true);
    const listed = await journal.everyPage<ChildShown>("/v1/children");
    expect(listed.map(({ id }) => id)).toContain(child);
  });

  test("is owed what lies ahead, each visit under the id that it had", () => {
    expect(away.visits.map(({ rule }) => rule)).toEqual(["early-contact"]);
    const ids = visitIds(before);
    const owed = after.visits.filter(({ rule }) => rule !== "arrival-contact");
    expect(owed.length).toBeGreaterThan(2);
    for (const { rule, occurrence, id } of owed) expect(id).toBe(ids[`${rule} ${occurrence}`]);
  });

  test("is owed nothing of what lay before it came", () => {
    const open = after.visits.filter(({ state }) => state !== "held");
    for (const { window, rule } of open) expect(window.latest >= "2026-08-01", rule).toBe(true);
    expect(after.visits.map(({ rule }) => rule)).not.toContain("postpartum");
  });

  test("keeps what was held", () => {
    expect(after.visits[0]).toMatchObject({ rule: "early-contact", state: "held", contact });
  });

  test("is announced as come, with each visit that is owed again", () => {
    const types = events.map(({ type }) => type);
    expect(types.filter((type) => type.startsWith("child."))).toEqual(["child.arrived"]);
    expect(events.find(({ type }) => type === "anchor.changed")?.reasons).toEqual(["arrival"]);
    const planned = events.filter(({ type }) => type === "visit.planned");
    expect(planned.length).toBe(after.visits.length - 1);
  });

  test("told again, changes nothing", async () => {
    const again = await eventsOf(municipality, async () => {
      expect(await comesBack(family.told())).toEqual(back);
    });
    expect(again).toEqual([]);
  });

  test("has its family open again: somebody follows it", async () => {
    const { healthVisitor } = await journal.family(family.family);
    expect(healthVisitor).toBe(family.healthVisitor);
    const plan = await later("GET", `/v1/health-visitors/${healthVisitor}/day-plan?date=${BACK}`);
    const { toBook } = bodyOf<{ toBook: { child: string }[] }>(plan);
    expect(new Set(toBook.map((visit) => visit.child))).toEqual(new Set([child]));
  });
});

test("an arrival may come before the departure that it followed", async () => {
  const { child, told, visit } = await aFamilyOnRecord();
  const twoMonths = visit("two-months");
  await comesBack(told({ arrivedOn: "2026-04-01" }));
  bodyOf(await leaves(child, "2026-03-15"));
  expect(await stillFollows(child)).toBe(true);
  expect(visitIds(await journal.schedule(child))).toMatchObject({ "two-months 0": twoMonths });
});

test("of several arrivals the latest counts, whatever their order", async () => {
  const { child, told } = await aFamilyOnRecord();
  const ends = async (days: readonly string[]) => {
    for (const arrivedOn of days) await comesBack(told({ arrivedOn }));
    const { visits } = await journal.schedule(child);
    return visits.find(({ rule }) => rule === "arrival-contact")?.window.earliest;
  };
  expect(await ends(["2026-06-01", "2026-07-01"])).toBe("2026-07-01");
  expect(await ends(["2026-05-01"])).toBe("2026-07-01");
});

test("one who left later than it came stays away, and its family closed", async () => {
  const { child, told } = await aFamilyOnRecord();
  bodyOf(await leaves(child, "2026-08-02"));
  const events = await eventsOf(municipality, async () => {
    const { children } = await comesBack(told({ arrivedOn: "2026-06-01" }));
    expect(children[0]?.schedule.visits).toEqual([]);
  });
  expect(await stillFollows(child)).toBe(false);
  expect(events.map(({ type }) => type)).toEqual(["child.arrived", "anchor.changed"]);
});

test("what was agreed before it left stands when it is back", async () => {
  const family = await aFamilyOnRecord();
  const visit = family.visit("nine-months");
  const { id } = await agrees({
    visits: [visit],
    healthVisitor: family.healthVisitor,
    date: "2026-12-01",
  });
  bodyOf(await leaves(family.child, "2026-05-01"));
  const { children } = await comesBack(family.told());
  const [agreed] = children[0]?.schedule.visits.filter((each) => each.id === visit) ?? [];
  expect(agreed).toMatchObject({ state: "booked", appointment: id });
});

test("a sister who is not on record comes along: 201, with both", async () => {
  const { child, family, told } = await aFamilyOnRecord();
  bodyOf(await leaves(child, "2026-05-01"));
  const sister = { cpr: aCpr(), birthDate: "2024-03-02" };
  const arrival = told();
  const both = { ...arrival, children: [sister, ...arrival.children] };
  const registered = await comesBack(both, 201);
  expect(registered.family).toBe(family);
  expect(registered.children[1]?.childId).toBe(child);
  expect((await journal.family(family)).children).toHaveLength(2);
});

describe("a person looks, and nothing is changed, where", () => {
  const aStranger = { mother: aMother() };
  test.each<[string, object, (child: string) => Promise<unknown>]>([
    ["the child belongs to another household", aStranger, async () => undefined],
    [
      "it was stopped",
      {},
      (child) => coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } }),
    ],
    ["it has left another household", aStranger, (child) => leaves(child, "2026-05-01")],
  ])("%s", async (_, difference, happens) => {
    const { child, told } = await aFamilyOnRecord();
    await happens(child);
    const before = await journal.child(child);
    const events = await eventsOf(municipality, async () => {
      expect(refusal(await arrives(told(difference)))).toEqual({
        status: 409,
        code: "identifierTaken",
        faults: ["/children identifierTaken"],
      });
    });
    expect(events).toEqual([]);
    expect(await journal.child(child)).toEqual(before);
  });

  test("two children of an arrival are one on record", async () => {
    const replacement = "020326-AB12";
    const born = aBornChild({ replacementNumber: replacement });
    const { told } = await aFamilyOnRecord({ children: [born] });
    const one = { cpr: born.cpr, birthDate: "2026-03-02" };
    const children = [one, { replacementNumber: replacement, birthDate: "2026-03-02" }];
    expect(refusal(await arrives(told({ children })))).toMatchObject({ code: "identifierTaken" });
  });
});

test("its own reference may come again, and another's may not", async () => {
  const { told, child } = await aFamilyOnRecord();
  const reference = crypto.randomUUID();
  await comesBack(told({}, { externalReference: reference }));
  expect((await journal.child(child)).externalReference).toBe(reference);
  await comesBack(told({}, { externalReference: reference }));
  const other = await aFamilyOnRecord();
  expect(refusal(await arrives(other.told({}, { externalReference: reference })))).toMatchObject({
    code: "externalReferenceTaken",
  });
});

describe("how a child came", () => {
  const aNewFamily = (as?: string | null) => ({
    arrivedOn: "2026-08-01",
    ...(as === undefined ? {} : { as }),
    secondParent: aMother({ name: "Asta Rosengren" }),
    children: [{ cpr: aCpr(), birthDate: "2025-06-01" }],
  });

  test.each([
    { as: undefined, reason: "moved-in" },
    { as: null, reason: "moved-in" },
    { as: "adopted", reason: "adopted" },
    { as: "fostered", reason: "fostered" },
  ])("$as is told as $reason, and counts from the arrival", async ({ as, reason }) => {
    let window: string | undefined;
    const events = await eventsOf(municipality, async () => {
      const { children } = await comesBack(aNewFamily(as), 201);
      const { visits = [] } = children[0]?.schedule ?? {};
      window = visits.find(({ rule }) => rule === "arrival-contact")?.window.earliest;
    });
    expect(events.find(({ type }) => type === "child.arrived")?.reasons).toEqual([reason]);
    expect(window).toBe("2026-08-01");
  });

  test("any other word is refused", async () => {
    expect(refusal(await arrives(aNewFamily("found")))).toMatchObject({
      status: 400,
      faults: ["/as notAllowed"],
    });
  });
});
