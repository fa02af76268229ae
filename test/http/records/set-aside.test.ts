import { afterAll, describe, expect, test } from "vitest";
import { planPath } from "../../support/a-day-plan.ts";
import { aFamilyToVisit, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { type SetAsideShown, anEmergencyIn } from "../../support/an-emergency.ts";
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
    const bare = visits.map((each) => ({ ...each, setAside: undefined }));
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
    expect(rules(planBefore)).toEqual(["establishment", "postpartum", "early-contact"]);
    expect(planBefore.setAside).toBe(0);
    expect(rules(day)).toEqual(["postpartum", "early-contact"]);
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
