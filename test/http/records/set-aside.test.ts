import { afterAll, describe, expect, test } from "vitest";
import { planPath } from "../../support/a-day-plan.ts";
import { aFamilyToVisit, at, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { type SetAsideShown, anEmergencyIn } from "../../support/an-emergency.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { aJournal, bodyOf, everyPage } from "../../support/on-record.ts";
import { tasksOf } from "../../support/tasks-shown.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const journal = aJournal(municipality);
const { begins, ends, visitsOf } = anEmergencyIn(municipality);
const { agrees, says } = visiting(coordinator);
const { kinds } = tasksOf(coordinator);

const ids = (visits: readonly { readonly id: string | null }[]) =>
  visits.map(({ id }) => id).sort();
const aside = (visits: readonly object[]) =>
  (visits as readonly SetAsideShown[]).filter(({ setAside }) => setAside !== undefined);
const visitsOn = (day: string, query = "") =>
  everyPage<SetAsideShown>(coordinator, `/v1/visits?limit=200&at=${day}${query}`);
const rulesOf = (visits: readonly { readonly rule: string }[]) =>
  visits.map(({ rule }) => rule).sort();

describe("during a plan that keeps the first priority", async () => {
  const { child, healthVisitor, visit } = await aFamilyToVisit(municipality);
  const before = await journal.schedule(child, "2026-03-12");
  const planBefore = bodyOf<DayPlan>(
    await coordinator("GET", planPath(healthVisitor, "2026-03-12")),
  );
  const id = await begins();
  afterAll(() => ends(id));

  test("a schedule marks what is owed by its last day, and every state is what it was", async () => {
    const { visits } = await journal.schedule(child, "2026-03-12");
    expect(rulesOf(aside(visits))).toEqual(["establishment", "second-in-first-month"]);
    for (const each of aside(visits)) {
      expect(each.setAside).toEqual({ emergencyPlan: id, until: "2026-03-22" });
    }
    const bare = visits.map(({ setAside: _, ...rest }: Partial<SetAsideShown>) => rest);
    expect(bare).toEqual(before.visits);
  });

  test.each(["2026-03-08", "2026-03-23"])("on %s nothing is marked", async (day) => {
    expect(aside((await journal.schedule(child, day)).visits)).toEqual([]);
  });

  test("what the plan lists is exactly what the visits show", async () => {
    for (const day of ["2026-03-09", "2026-03-12", "2026-03-22"]) {
      const { items, on } = await visitsOf(id, `&at=${day}`);
      expect(on).toBe(day);
      expect(ids(items)).toEqual(ids(aside(await visitsOn(day))));
      expect(aside(items)).toHaveLength(items.length);
    }
    expect((await visitsOf(id)).on).toBe("2026-03-09");
  });

  test("her day leaves it out of what is to be booked, and says how many", async () => {
    const day = bodyOf<DayPlan>(await coordinator("GET", planPath(healthVisitor, "2026-03-12")));
    const rules = (plan: DayPlan) => plan.toBook.map(({ rule }) => rule);
    expect(rules(planBefore)).toEqual(["establishment", "postpartum"]);
    expect(planBefore.setAside).toBe(0);
    expect(rules(day)).toEqual(["postpartum"]);
    expect(day.setAside).toBe(1);
  });

  test("what is agreed stays agreed, and is listed apart until a person decides", async () => {
    const date = "2026-03-16";
    const agreed = await agrees({ visits: [visit("establishment")], healthVisitor, date });
    const listed = await visitsOf(id);
    expect(listed.agreed.filter((each) => each.child === child)).toMatchObject([
      { id: visit("establishment"), state: "booked", appointment: agreed.id },
    ]);
    expect(aside(listed.agreed)).toEqual([]);
    expect(ids(listed.items)).not.toContain(visit("establishment"));
    await says(visit("establishment"), {
      outcome: "cancelled-by-service",
      on: "2026-03-03",
      reason: "Konflikt",
    });
    expect(ids((await visitsOf(id)).items)).toContain(visit("establishment"));
    expect(await kinds(child, "2026-03-04")).toContain("offer-new-time");
    expect(await kinds(child, "2026-03-12")).not.toContain("offer-new-time");
    expect(await kinds(child, "2026-03-23")).toContain("offer-new-time");
  });
});

interface DayPlan {
  readonly toBook: readonly { readonly rule: string }[];
  readonly setAside: number;
}

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
    expect(rulesOf(aside(visits))).toEqual(["establishment"]);
    expect(aside(visits)).toMatchObject([{ setAside: { until: "2026-03-11" } }]);
    expect((await visitsOf(id, "", at(coordinator, "2026-03-13"))).on).toBe("2026-03-11");
  });

  test("is not there by what was known before it was said", async () => {
    const read = async (asKnownAt: string) => {
      const query = `at=2026-03-11&asKnownAt=${asKnownAt}`;
      const asks = at(coordinator, "2026-03-13");
      const path = `/v1/children/${child}/schedule?${query}`;
      const { visits } = bodyOf<{ visits: readonly object[] }>(await asks("GET", path));
      const one = bodyOf<object>(
        await asks("GET", `/v1/visits/${visit("establishment")}?${query}`),
      );
      return [aside(visits).length, aside([one]).length];
    };
    expect(await read("2026-03-03T11:00:00Z")).toEqual([1, 1]);
    const later = await begins({ from: "2026-03-20", until: "2026-03-25" });
    await ends(later);
    expect(await read("2026-03-12T12:00:00Z")).toEqual([1, 1]);
  });
});

describe("whose visits a plan shows", async () => {
  const ofHammel = await coordinatorOf(municipality, "hammel");
  const ofHinnerup = await coordinatorOf(municipality, "hinnerup");
  const { child, healthVisitor } = await aFamilyToVisit(municipality);
  const other = await aFamilyToVisit(municipality);
  const id = await begins({ district: "hammel" });
  afterAll(() => ends(id));
  const childrenOf = async (asks = coordinator) =>
    new Set((await visitsOf(id, "", asks)).items.map((each) => each.child));

  test("a health visitor her own families', a coordinator her districts', a journal all", async () => {
    const hers = municipality.as("health-visitor", { subject: healthVisitor });
    expect(await childrenOf(hers)).toEqual(new Set([child]));
    for (const asks of [ofHammel, coordinator, journal.asks]) {
      expect(await childrenOf(asks)).toEqual(await childrenOf());
      expect(await childrenOf(asks)).toContain(other.child);
    }
    expect(await childrenOf(ofHinnerup)).toEqual(new Set());
  });

  test("reaches nobody outside its district", async () => {
    const away = await aFamilyToVisit(municipality, {
      mother: await inHinnerup(),
    });
    expect(await childrenOf()).not.toContain(away.child);
    expect(aside((await journal.schedule(away.child, "2026-03-12")).visits)).toEqual([]);
  });

  test("of a protected address only to its own health visitor: the plan would tell the district", async () => {
    const hidden = await aFamilyToVisit(municipality);
    const change = { body: { protected: true }, headers: { "If-Match": "*" } };
    bodyOf(await coordinator("PUT", `/v1/children/${hidden.child}/address-protection`, change));
    const { visits } = await journal.schedule(hidden.child, "2026-03-12");
    expect(aside(visits)[0]?.setAside).toEqual({ emergencyPlan: null, until: "2026-03-22" });
    const hers = municipality.as("health-visitor", { subject: hidden.healthVisitor });
    expect(await childrenOf(hers)).toEqual(new Set([hidden.child]));
    for (const asks of [ofHammel, coordinator, journal.asks]) {
      expect(await childrenOf(asks)).not.toContain(hidden.child);
    }
    expect(JSON.stringify(visits)).not.toContain(id);
  });
});

async function inHinnerup() {
  const { aMother } = await import("../../support/a-birth-letter.ts");
  return aMother({ address: { street: "Vintergækvej 31", postalCode: "8382", city: "Hinnerup" } });
}
