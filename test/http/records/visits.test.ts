import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aBornChild, aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aReplacing } from "../../support/letters.ts";
import { type VisitShown, aJournal, bodyOf, everyPage } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const DAYS = ["2026-03-03", "2026-03-17", "2026-06-20", "2027-08-01"];
const STATES = ["planned", "due", "overdue", "infeasible", "lapsed", "booked", "held"];

/** Births of several days and districts, one of them cancelled, twins, and a pregnancy that became a birth. */
const children: string[] = [];
beforeAll(async () => {
  const inHinnerup = { street: "Kornblomstvej 7", postalCode: "8382", city: "Hinnerup" };
  for (const difference of [
    {},
    { children: [aBornChild({ bornAt: "2025-12-27T04:12:00+01:00" })], dischargedOn: "2025-12-29" },
    { children: [aBornChild(), aBornChild()] },
    { mother: aMother({ address: inHinnerup }), firstTimeParents: false },
    { mother: aMother({ address: undefined }) },
  ]) {
    const { children: born } = await journal.registers(difference);
    children.push(...born.map(({ childId }) => childId));
  }
  const cancelled = await journal.registers();
  await journal.sends(aReplacing("cancelled", cancelled.letter, {}), 200);
  const mother = aMother();
  const pregnancy = { mother, dueDate: "2026-03-20", firstTimeParents: true };
  await journal.asks("POST", "/v1/pregnancies", { body: pregnancy });
  children.push((await journal.registers({ mother })).child);
});

/** What the schedules of all children say, one by one. */
async function visitsOfSchedules(at: string): Promise<readonly VisitShown[]> {
  const all = await Promise.all(
    children.map(async (child) => {
      const { family } = await journal.child(child);
      const { visits } = await journal.schedule(child, at);
      return visits.map((visit) => ({
        ...visit,
        child,
        family,
        id: visit.id ?? "",
        reportAs: expect.any(String),
        need: null,
        outcomes: [],
      }));
    }),
  );
  return all.flat();
}

const byId = (visits: readonly VisitShown[]) =>
  visits.toSorted((one, other) => (one.id < other.id ? -1 : 1));

describe.each(DAYS)("on %s", (day) => {
  test("the list of visits is what all schedules say", async () => {
    const listed = await journal.everyPage<VisitShown>(`/v1/visits?at=${day}&limit=200`);
    expect(byId(listed)).toEqual(byId(await visitsOfSchedules(day)));
  });

  test("the visits in a state are those whose schedules say so", async () => {
    const all = await visitsOfSchedules(day);
    for (const state of STATES) {
      const listed = await journal.everyPage<VisitShown>(`/v1/visits?at=${day}&state=${state}`);
      expect(byId(listed), state).toEqual(byId(all.filter((visit) => visit.state === state)));
    }
  });

  test("by district and by health visitor too", async () => {
    const all = await visitsOfSchedules(day);
    const followers = new Set(all.map(({ healthVisitor }) => healthVisitor));
    expect(followers.size).toBeGreaterThan(2);
    for (const follower of followers) {
      if (follower === null) continue;
      const listed = await journal.everyPage<VisitShown>(
        `/v1/visits?at=${day}&healthVisitor=${follower}`,
      );
      const own = all.filter(({ healthVisitor }) => healthVisitor === follower);
      expect(byId(listed)).toEqual(byId(own));
    }
    const listed = await journal.everyPage<VisitShown>(`/v1/visits?at=${day}&district=hinnerup`);
    const there = new Set<string>();
    for (const id of children) {
      if ((await journal.child(id)).district === "hinnerup") there.add(id);
    }
    expect(byId(listed)).toEqual(byId(all.filter(({ child }) => there.has(child))));
  });

  test.each([1, 7, 200])("the list is the same by pages of %i, in order", async (limit) => {
    const whole = await journal.everyPage<VisitShown>(`/v1/visits?at=${day}&limit=200&state=due`);
    const paged = await everyPage<VisitShown>(
      journal.asks,
      `/v1/visits?at=${day}&state=due&limit=${limit}`,
    );
    expect(paged).toEqual(whole);
    const firstDays = whole.map(({ window }) => window.earliest);
    expect(firstDays).toEqual(firstDays.toSorted());
  });
});

test("a visit is shown alone as it is in the list", async () => {
  const day = "2026-06-20";
  for (const visit of (await visitsOfSchedules(day)).slice(0, 12)) {
    const answer = await journal.asks("GET", `/v1/visits/${visit.id}?at=${day}`);
    expect(bodyOf(answer)).toEqual(visit);
    expect(answer.headers.get("ETag")).toMatch(/^"[^"]+"$/);
  }
});

test("a visit is explained by the reasons and the sentence that its schedule gives", async () => {
  for (const visit of (await visitsOfSchedules("2026-03-03")).slice(-12)) {
    const answer = await journal.asks("GET", `/v1/visits/${visit.id}/explanation`);
    const { id, child, rule, occurrence, title, because, explanation } = visit;
    expect(because).not.toEqual([]);
    expect(explanation).not.toBeNull();
    expect(bodyOf(answer)).toMatchObject({
      id,
      child,
      rule,
      occurrence,
      title,
      because,
      explanation,
    });
  }
});

test.each(["state=late", "at=2026-02-30", "limit=201", "colour=red"])(
  "what is no question is 400: %s",
  async (query) => {
    expect(refusal(await journal.asks("GET", `/v1/visits?${query}`))).toMatchObject({
      status: 400,
    });
  },
);
