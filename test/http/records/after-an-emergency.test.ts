import { afterAll, describe, expect, test } from "vitest";
import { planPath } from "../../support/a-day-plan.ts";
import { aFamilyToVisit, at, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { type SetAsideShown, anEmergencyIn } from "../../support/an-emergency.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const journal = aJournal(municipality);
const { begins, ends, visitsOf } = anEmergencyIn(municipality);
const { agrees, says } = visiting(coordinator);

const aside = (visits: readonly object[]) =>
  (visits as readonly SetAsideShown[]).filter(({ setAside }) => setAside !== undefined);

describe("a plan that began and ended", async () => {
  const { child, healthVisitor, visit } = await aFamilyToVisit(municipality);
  await agrees({ visits: [visit("establishment")], healthVisitor, date: "2026-03-10" });
  await says(visit("establishment"), {
    outcome: "cancelled-by-family",
    on: "2026-03-03",
    reason: "Syge",
  });
  /** All that is shown of them at noon of 13 March, on that day or another. */
  const shownOn = async (day: string) => {
    const paths = [
      `/v1/children/${child}/schedule?at=${day}`,
      `/v1/visits?limit=200&at=${day}`,
      `/v1/visits/${visit("establishment")}?at=${day}`,
      planPath(healthVisitor, day),
      `/v1/tasks?child=${child}&at=${day}`,
    ];
    const asks = at(coordinator, "2026-03-13");
    const answers = paths.map(async (path) => {
      const { status, text, headers } = await asks("GET", path);
      return { path, status, text, tag: headers.get("ETag") };
    });
    return Promise.all(answers);
  };
  const days = ["2026-03-08", "2026-03-11", "2026-03-12", "2026-03-13", "2026-04-01"];
  const before = new Map<string, Awaited<ReturnType<typeof shownOn>>>();
  for (const day of days) before.set(day, await shownOn(day));
  const id = await begins();
  const during = await shownOn("2026-03-12");
  await ends(id, "2026-03-12");

  test("was felt while it lasted", () => {
    const felt = during.map(({ text }, place) => text !== before.get("2026-03-12")?.[place]?.text);
    expect(felt).toEqual([true, true, true, true, true]);
  });

  test.each(days.filter((day) => day !== "2026-03-11"))(
    "leaves all as it was before, byte by byte: %s",
    async (day) => {
      expect(await shownOn(day)).toEqual(before.get(day));
    },
  );

  test("shows in its own days, as they were", async () => {
    const { visits } = await journal.schedule(child, "2026-03-11");
    expect(aside(visits).map(({ rule }) => rule)).toEqual(["establishment"]);
    expect(aside(visits)).toMatchObject([{ setAside: { until: "2026-03-11" } }]);
    expect((await visitsOf(id, "", at(coordinator, "2026-03-13"))).on).toBe("2026-03-11");
  });

  test.each([
    {
      name: "before its end was said reaches further",
      asKnownAt: "2026-03-03T11:00:00Z",
      aside: 2,
    },
    { name: "afterwards does not", asKnownAt: "2026-03-12T12:00:00Z", aside: 1 },
  ])("by what was known $name", async ({ asKnownAt, aside: count }) => {
    expect(await markedOn("2026-03-11", asKnownAt)).toEqual({ schedule: count, visit: 1 });
  });

  test("by what was known before it was said is not there", async () => {
    const asks = at(coordinator, "2026-03-13");
    const later = await begins({ from: "2026-03-13", until: "2026-03-13" }, asks);
    const known = await markedOn("2026-03-13", "2026-03-13T10:59:00Z");
    const knownSince = await markedOn("2026-03-13", "2026-03-13T11:00:00Z");
    await ends(later, "2026-03-13");
    expect(known).toEqual({ schedule: 0, visit: 0 });
    expect(knownSince).toEqual({ schedule: 1, visit: 1 });
  });

  /** How many visits the schedule marks, and the visit alone, by what was known. */
  async function markedOn(day: string, asKnownAt: string) {
    const query = `at=${day}&asKnownAt=${asKnownAt}`;
    const asks = at(coordinator, "2026-03-13");
    const path = `/v1/children/${child}/schedule?${query}`;
    const { visits } = bodyOf<{ visits: readonly object[] }>(await asks("GET", path));
    const one = bodyOf<object>(await asks("GET", `/v1/visits/${visit("establishment")}?${query}`));
    return { schedule: aside(visits).length, visit: aside([one]).length };
  }
});
