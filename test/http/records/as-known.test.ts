import { afterAll, describe, expect, test } from "vitest";
import { type Asks, aMunicipality } from "../../support/a-municipality.ts";
import { at, aFamilyToVisit, visiting } from "../../support/a-family-to-visit.ts";
import { refusal } from "../../support/a-problem.ts";
import { aReplacing } from "../../support/letters.ts";
import { BIRTHS, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const noon = (day: string) => `${day}T11:00:00Z`;
const SAID = { outcome: "not-home", on: "2026-03-10", reason: "Ingen åbnede døren" };

/** Everything about a child that can be read as it was known. */
async function read(asks: Asks, child: string, visits: readonly string[], query: string) {
  const paths = [
    `/v1/children/${child}/schedule?${query}`,
    `/v1/children/${child}/why-not?rule=two-months&${query}`,
    ...visits.map((visit) => `/v1/visits/${visit}?${query}`),
  ];
  return Promise.all(
    paths.map(async (path) => {
      const { status, json } = await asks("GET", path);
      return { path: path.split("?")[0], status, json };
    }),
  );
}

describe("a fortnight of changes", async () => {
  const { child, letter, visit, healthVisitor } = await aFamilyToVisit(municipality);
  const visits = [visit("establishment"), visit("two-months"), visit("postpartum")];
  const [establishment = "", twoMonths = "", postpartum = ""] = visits;
  const onDay = (day: string) => visiting(at(coordinator, day));
  const agreed = await onDay("2026-03-04").agrees({
    visits: [establishment],
    healthVisitor,
    date: "2026-03-09",
  });
  let contact = "";
  const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["2026-03-05", () => onDay("2026-03-05").changes(agreed.id, { date: "2026-03-10" })],
    ["2026-03-11", () => onDay("2026-03-11").says(establishment, SAID)],
    ["2026-03-12", () => onDay("2026-03-12").takesBack(establishment)],
    [
      "2026-03-13",
      async () => {
        const held = { heldAt: noon("2026-03-10"), healthVisitor, modality: "home" };
        contact = (await onDay("2026-03-13").holds({ ...held, visits: [establishment] })).id;
      },
    ],
    [
      "2026-03-14",
      () =>
        onDay("2026-03-14").says(postpartum, { ...SAID, outcome: "declined", on: "2026-03-14" }),
    ],
    [
      "2026-03-15",
      async () => {
        const corrected = aReplacing("corrected", letter, {
          gestationalAge: { weeks: 34, days: 0 },
          firstTimeParents: false,
        });
        const now = { now: new Date(noon("2026-03-15")) };
        bodyOf(await coordinator("POST", BIRTHS, { body: corrected, door: now }));
      },
    ],
    ["2026-03-16", () => onDay("2026-03-16").undoes(contact)],
    [
      "2026-03-17",
      () =>
        onDay("2026-03-17").says(twoMonths, {
          ...SAID,
          outcome: "declined",
          on: "2026-03-17",
          scope: "programme",
        }),
    ],
  ];
  const seen = new Map<string, Awaited<ReturnType<typeof read>>>();
  for (const [day, change] of changes) {
    await change();
    seen.set(day, await read(at(coordinator, day), child, visits, `at=${day}`));
  }

  test.each(changes.map(([day]) => day))(
    "what was known on %s reads as it did then",
    async (day) => {
      const later = at(coordinator, "2026-06-01");
      const query = `at=${day}&asKnownAt=${noon(day)}`;
      expect(await read(later, child, visits, query)).toEqual(seen.get(day));
    },
  );

  test("each of those days reads otherwise than the one before", () => {
    const written = [...seen.values()].map((answers) => JSON.stringify(answers));
    expect(new Set(written).size).toBe(changes.length);
  });

  test("as known now is as it is, and the day of the moment is the day that is read", async () => {
    const now = at(coordinator, "2026-03-20");
    expect(await read(now, child, visits, `asKnownAt=${noon("2026-03-20")}`)).toEqual(
      await read(now, child, visits, ""),
    );
    expect(await read(now, child, visits, `asKnownAt=${noon("2026-03-13")}`)).toEqual(
      seen.get("2026-03-13"),
    );
  });

  test("before the child was on record there is nothing to find", async () => {
    const answers = await read(coordinator, child, visits, `asKnownAt=${noon("2026-03-02")}`);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });

  test.each([
    {
      query: `asKnownAt=${noon("2026-03-04")}`,
      status: 422,
      faults: ["/asKnownAt knownInTheFuture"],
    },
    { query: "asKnownAt=yesterday", status: 400, faults: ["/asKnownAt notAnInstant"] },
    { query: "asKnownAt=1789-07-14T12:00:00Z", status: 422, faults: ["/asKnownAt dateOutOfRange"] },
  ])("a moment that says nothing: $query", async ({ query, status, faults }) => {
    for (const path of [
      `/v1/children/${child}/schedule?${query}`,
      `/v1/children/${child}/why-not?rule=two-months&${query}`,
      `/v1/visits/${twoMonths}?${query}`,
    ]) {
      expect(refusal(await coordinator("GET", path)), path).toMatchObject({ status, faults });
    }
  });

  test("what was read of another time is no version to change", async () => {
    const path = `/v1/visits/${establishment}`;
    const then = `${path}?asKnownAt=${encodeURIComponent("2026-03-13T12:00:00+01:00")}`;
    const tag = (await at(coordinator, "2026-03-20")("GET", then)).headers.get("ETag") ?? "";
    const stale = await at(coordinator, "2026-03-20")("DELETE", `${path}/outcome`, {
      headers: { "If-Match": tag },
    });
    expect(refusal(stale)).toMatchObject({ status: 412 });
  });
});

test("a child whose registration was cancelled since was followed until then", async () => {
  const { child, letter, visit } = await aFamilyToVisit(municipality);
  const cancels = aReplacing("cancelled", letter, {});
  const now = { now: new Date(noon("2026-03-05")) };
  bodyOf(await coordinator("POST", BIRTHS, { body: cancels, door: now }));
  const later = at(coordinator, "2026-03-06");
  const path = `/v1/visits/${visit("two-months")}`;
  expect((await later("GET", path)).status).toBe(404);
  const then = await later("GET", `${path}?asKnownAt=${noon("2026-03-04")}`);
  expect(bodyOf<{ state: string }>(then).state).toBe("planned");
  const schedule = `/v1/children/${child}/schedule?asKnownAt=`;
  const { visits } = bodyOf<{ visits: readonly unknown[] }>(
    await later("GET", schedule + noon("2026-03-04")),
  );
  expect(visits.length).toBeGreaterThan(0);
});

describe("what is said of an observation again", async () => {
  const { child, healthVisitor, visit } = await aFamilyToVisit(municipality);
  const onDay = (day: string) => visiting(at(coordinator, day));
  const postpartum = visit("postpartum");
  const { id } = await onDay("2026-03-07").holds({
    heldAt: noon("2026-03-07"),
    healthVisitor,
    modality: "home",
    visits: [postpartum],
  });
  const sayings = ["2026-03-08", "2026-03-09", "2026-03-10", "2026-03-11"] as const;
  const read = async (query: string) => {
    const answer = await at(coordinator, "2026-03-12")(
      "GET",
      `/v1/children/${child}/schedule?${query}`,
    );
    const { visits } = bodyOf<{ visits: { rule: string; state: string; id: string }[] }>(answer);
    return visits.filter(({ rule }) => rule.startsWith("catch-up-of-"));
  };
  const then = new Map<string, unknown>();
  for (const [place, day] of sayings.entries()) {
    await onDay(day).observes(id, { weight: place % 2 === 1 });
    then.set(day, await read(`at=${day}`));
  }

  test("leaves what was said before: the catch-up is owed as it was known then", async () => {
    const counts = sayings.map((day) => (then.get(day) as unknown[]).length);
    expect(counts).toEqual([1, 0, 1, 0]);
    for (const day of sayings) {
      const query = `at=${day}&asKnownAt=${encodeURIComponent(`${day}T12:00:00Z`)}`;
      expect([day, await read(query)]).toEqual([day, then.get(day)]);
    }
    expect(await read(`at=2026-03-07&asKnownAt=${encodeURIComponent(noon("2026-03-07"))}`)).toEqual(
      [],
    );
  });

  test("and the last of them counts", async () => {
    const { documentation } = await onDay("2026-03-12").contact(id);
    expect(documentation).toMatchObject([{ notMade: [] }]);
    expect(documentation[0]?.missing.map(({ code }) => code)).not.toContain("weight");
  });
});
