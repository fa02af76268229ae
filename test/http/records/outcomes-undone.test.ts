import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, at, visiting, withTag } from "../../support/a-family-to-visit.ts";
import { eventsOf } from "../../support/announced.ts";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { allOf } from "../../support/all-of-a-child.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const early = visiting(at(coordinator, "2026-03-03"));
const { asks, agrees, changes, appointment, holds, says, takesBack, visit, statesOn } = visiting(
  at(coordinator, "2026-03-18"),
);
const nextDay = visiting(at(coordinator, "2026-03-19"));

const SAID = { on: "2026-03-13", reason: "Ingen åbnede døren" };
const NOT_HOME = { ...SAID, outcome: "not-home" };
const DECLINED = { ...SAID, outcome: "declined" };
const outcomePath = (id: string) => `/v1/visits/${id}/outcome`;
const takes = (id: string) => {
  const visitAt = (path: string) => path.replace(/\/outcome$/, "");
  return withTag(asks, "DELETE", outcomePath(id), undefined, visitAt);
};

/** Twins with their establishment agreed on 3 March for the 12th, and the first one's two-month visit for April. */
async function bookedTwins() {
  const letter = { children: [aBornChild(), aBornChild({ name: "Storm Æblegren" })] };
  const family = await aFamilyToVisit(municipality, letter);
  const { healthVisitor, visit: of } = family;
  const visits = [of("establishment", 0), of("establishment", 1)];
  const agreed = await early.agrees({ visits, healthVisitor, date: "2026-03-12", time: "09:00" });
  const april = await early.agrees({
    visits: [of("two-months")],
    healthVisitor,
    date: "2026-04-21",
    time: "09:00",
  });
  return { ...family, visits, first: visits[0] ?? "", agreed, april, ids: [agreed.id, april.id] };
}

describe("an outcome that is taken back leaves all as it was", () => {
  test.each([
    { name: "not-home", rule: "establishment", said: NOT_HOME },
    {
      name: "cancelled-by-family",
      rule: "establishment",
      said: { ...SAID, outcome: "cancelled-by-family" },
    },
    {
      name: "cancelled-by-service",
      rule: "two-months",
      said: { ...SAID, outcome: "cancelled-by-service" },
    },
    { name: "declined, and agreed", rule: "establishment", said: DECLINED },
    { name: "declined, and open", rule: "postpartum", said: DECLINED },
    {
      name: "covered-elsewhere",
      rule: "establishment",
      said: { ...SAID, outcome: "covered-elsewhere" },
    },
    {
      name: "the whole programme",
      rule: "four-months",
      said: { ...DECLINED, scope: "programme" },
    },
  ])("$name", async ({ rule, said }) => {
    const { children, visit: of, ids } = await bookedTwins();
    const before = await allOf(asks, children, ids);
    await says(of(rule), said);
    expect(await allOf(asks, children, ids)).not.toEqual(before);
    const shown = await takesBack(of(rule));
    expect(await allOf(asks, children, ids)).toEqual(before);
    expect(await visit(of(rule))).toEqual(shown);
  });

  test("from any of the twins, for both", async () => {
    const { children, visits, first, ids } = await bookedTwins();
    const before = await allOf(asks, children, ids);
    await says(first, NOT_HOME);
    await takesBack(visits[1] ?? "");
    expect(await allOf(asks, children, ids)).toEqual(before);
  });

  test("and it is told of each visit", async () => {
    const { visits, first } = await bookedTwins();
    await says(first, NOT_HOME);
    const events = await eventsOf(municipality, () => takesBack(first));
    expect(events.map(({ visit: id }) => id).toSorted()).toEqual(visits.toSorted());
    for (const event of events) {
      expect(event).toMatchObject({
        type: "visit.outcome-undone",
        reasons: ["not-home"],
        version: 4,
      });
    }
  });

  test("the last first, and then the one before", async () => {
    const { children, first, visits, healthVisitor, ids } = await bookedTwins();
    const before = await allOf(nextDay.asks, children, ids);
    await says(first, NOT_HOME);
    const inBetween = await allOf(nextDay.asks, children, ids);
    const { id } = await agrees({ visits, healthVisitor, date: "2026-03-18", time: "15:00" });
    await nextDay.says(first, { ...SAID, on: "2026-03-18", outcome: "cancelled-by-family" });
    const outcomes = (await nextDay.visit(first)).outcomes.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["not-home", "cancelled-by-family"]);
    await nextDay.takesBack(first);
    expect(await nextDay.visit(first)).toMatchObject({ appointment: id });
    await nextDay.cancels(id);
    expect(await allOf(nextDay.asks, children, ids)).toEqual(inBetween);
    await nextDay.takesBack(first);
    expect(await allOf(nextDay.asks, children, ids)).toEqual(before);
  });

  test("a declined visit that was held afterwards stays held", async () => {
    const { healthVisitor, first } = await bookedTwins();
    await says(first, DECLINED);
    const heldAt = "2026-03-17T10:00:00+01:00";
    await holds({ heldAt, healthVisitor, modality: "home", visits: [first] });
    await takesBack(first);
    expect(await visit(first)).toMatchObject({ state: "held-late", outcomes: [] });
  });
});

test("?at= tells what was, is and will be: before, between and after", async () => {
  const { first, visits, healthVisitor } = await bookedTwins();
  const days = ["2026-03-02", "2026-03-03", "2026-03-12", "2026-03-13", "2026-03-17", "2026-03-18"];
  const booked = ["planned", "booked", "booked", "due", "overdue", "overdue"];
  expect(await statesOn(first, days)).toEqual(booked);
  await says(first, NOT_HOME);
  const notHome = ["planned", "booked", "booked", "due", "overdue", "overdue"];
  expect(await statesOn(first, days)).toEqual(notHome);
  await agrees({ visits, healthVisitor, date: "2026-03-20" });
  expect(await statesOn(first, days)).toEqual([...notHome.slice(0, 5), "booked"]);
  const heldAt = "2026-03-19T10:00:00+01:00";
  await nextDay.holds({ heldAt, healthVisitor, modality: "home", visits });
  const held = [...notHome.slice(0, 5), "booked", "held-late"];
  expect(await nextDay.statesOn(first, [...days, "2026-03-19"])).toEqual(held);
});

describe("an outcome that can not be taken back", () => {
  test("where the time was given away since: nothing changes", async () => {
    const { children, first, visit: of, healthVisitor, ids, agreed } = await bookedTwins();
    await says(first, NOT_HOME);
    const visits = [of("second-in-first-month")];
    const taken = { visits, healthVisitor, date: "2026-03-12", time: "10:00" };
    const other = await agrees(taken);
    const before = await allOf(asks, children, [...ids, other.id]);
    const events = await eventsOf(municipality, async () => {
      expect(refusal(await takes(first))).toEqual({
        status: 409,
        code: "doubleBooking",
        faults: [],
      });
    });
    expect(events).toEqual([]);
    expect(await allOf(asks, children, [...ids, other.id])).toEqual(before);
    await changes(other.id, { time: "10:15" });
    await takesBack(first);
    expect(await appointment(agreed.id)).toMatchObject({ endedAt: null });
  });

  test("where one of its visits has been agreed anew since", async () => {
    const { visits, first, healthVisitor, children, ids } = await bookedTwins();
    await says(first, NOT_HOME);
    await agrees({ visits: [visits[1]], healthVisitor, date: "2026-03-19" });
    const before = await allOf(asks, children, ids);
    const answer = await takes(first);
    expect(refusal(answer)).toEqual({ status: 409, code: "alreadyBooked", faults: [] });
    expect(await allOf(asks, children, ids)).toEqual(before);
  });

  test("twice, or where there is none", async () => {
    const { first, visit: of } = await bookedTwins();
    await says(first, NOT_HOME);
    await takesBack(first);
    const none = { status: 409, code: "noOutcome", faults: [] };
    expect(refusal(await takes(first))).toEqual(none);
    expect(refusal(await takes(of("six-months")))).toEqual(none);
  });

  test("without If-Match, or with a stale ETag", async () => {
    const { first } = await bookedTwins();
    const stale = (await asks("GET", `/v1/visits/${first}`)).headers.get("ETag") ?? "";
    await says(first, NOT_HOME);
    const path = outcomePath(first);
    expect(refusal(await asks("DELETE", path))).toMatchObject({ status: 428 });
    const answer = await asks("DELETE", path, { headers: { "If-Match": stale } });
    expect(refusal(answer)).toEqual({ status: 412, code: "versionStale", faults: [] });
    expect((await visit(first)).outcomes).toHaveLength(1);
  });

  test("of nobody's visit", async () => {
    for (const id of [crypto.randomUUID(), "no-id"]) {
      const answer = await asks("DELETE", outcomePath(id), { headers: { "If-Match": "*" } });
      expect(refusal(answer)).toEqual({ status: 404, code: "notFound", faults: [] });
    }
  });
});

test("once with one Idempotency-Key, however often it is said", async () => {
  const { first } = await bookedTwins();
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const answers = [
    await asks("POST", outcomePath(first), { body: NOT_HOME, headers }),
    await asks("POST", outcomePath(first), { body: NOT_HOME, headers }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers[1]?.text).toBe(answers[0]?.text);
  expect((await visit(first)).outcomes).toHaveLength(1);
});
