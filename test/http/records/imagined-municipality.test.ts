import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedImaginedFamilies } from "../../../src/operations/imagined/imagined-families.ts";
import {
  addDays,
  civilDateOf,
  civilDateOfDay,
  dayNumberOf,
} from "../../../src/domain/time/civil-date.ts";
import { type AMunicipality, type Asks, aMunicipality } from "../../support/a-municipality.ts";
import {
  type ChildShown,
  type FamilyShown,
  type Page,
  type ScheduleOnRecord,
  type VisitShown,
  bodyOf,
  everyPage,
} from "../../support/on-record.ts";

const ALL_DAYS = [
  { name: "a Sunday", now: new Date("2026-11-22T08:00:00Z") },
  { name: "Good Friday", now: new Date("2027-03-26T08:00:00Z") },
  { name: "the morning after clocks went on", now: new Date("2027-03-28T08:00:00Z") },
  { name: "New Year's Eve", now: new Date("2026-12-31T08:00:00Z") },
];

const TODAYS = import.meta.env.MODE === "full" ? ALL_DAYS : ALL_DAYS.slice(0, 1);

interface DayPlanShown {
  readonly stops: readonly { readonly visits: readonly { readonly id: string }[] }[];
  readonly toBook: readonly unknown[];
}

describe.each(TODAYS)("seeded on $name", ({ now }) => {
  let municipality: AMunicipality;
  let asks: Asks;
  let staff: readonly { readonly id: string }[];
  let children: readonly ChildShown[];
  const door = { now };
  const get = async <Body>(path: string) => bodyOf<Body>(await asks("GET", path, { door }));
  const planOn = (healthVisitor: string, days: number) => {
    const today = dayNumberOf(civilDateOf(now.toISOString().slice(0, 10)));
    const date = civilDateOfDay(addDays(today, days));
    return get<DayPlanShown>(`/v1/health-visitors/${healthVisitor}/day-plan?date=${date}`);
  };

  beforeAll(async () => {
    municipality = await aMunicipality();
    await seedImaginedFamilies(municipality.store, now);
    const coordinator = municipality.as("coordinator");
    asks = (method, path, asking) => coordinator(method, path, { door, ...asking });
    staff = (await get<Page<{ id: string }>>("/v1/health-visitors")).items;
    children = await everyPage<ChildShown>(asks, "/v1/children?limit=200");
  });
  afterAll(() => municipality.stop());

  test("there are four health visitors and about 150 families", () => {
    expect(staff).toHaveLength(4);
    const families = new Set(children.map(({ family }) => family));
    expect(families.size).toBeGreaterThanOrEqual(140);
    expect(families.size).toBeLessThanOrEqual(160);
  });

  test("every kind of family is among them", async () => {
    const today = now.toISOString().slice(0, 10);
    const byFamily = Map.groupBy(children, ({ family }) => family);
    expect([...byFamily.values()].filter((own) => own.length === 2).length).toBeGreaterThan(2);
    expect(children.filter(({ birthDate }) => birthDate === null).length).toBeGreaterThan(5);
    expect(children.filter((child) => child.protected).length).toBeGreaterThan(2);
    const unassigned = await everyPage<FamilyShown>(asks, "/v1/assignments?state=open");
    expect(unassigned.length).toBeGreaterThan(0);
    const preterm = children.filter(
      ({ birthDate, dueDate }) =>
        birthDate !== null &&
        dueDate !== null &&
        dayNumberOf(civilDateOf(dueDate)) - dayNumberOf(civilDateOf(birthDate)) > 21,
    );
    expect(preterm.length).toBeGreaterThan(4);
    const reasons = new Set<string>();
    let proposals = 0;
    for (const { id } of children) {
      const schedule = await get<ScheduleOnRecord>(`/v1/children/${id}/schedule?at=${today}`);
      proposals += schedule.proposals.length;
      for (const { because } of schedule.notDue) reasons.add(because[0]?.code ?? "");
    }
    expect(reasons, "somebody moved in").toContain("beforeArrival");
    expect(proposals, "needs").toBeGreaterThan(3);
  });

  test("some visits are late, and most that were owed were held", async () => {
    const overdue = await everyPage<VisitShown>(asks, "/v1/visits?state=overdue&limit=200");
    const held = await everyPage<VisitShown>(asks, "/v1/visits?state=held&limit=200");
    expect(overdue.length).toBeGreaterThan(10);
    expect(held.length).toBeGreaterThan(4 * overdue.length);
  });

  test("every health visitor has visits today and in the fortnight, and something to book", async () => {
    for (const { id } of staff) {
      for (const days of [0, 1, 2, 3, 4, 5, 6, 7, 13]) {
        const { stops } = await planOn(id, days);
        expect(stops.flatMap(({ visits }) => visits).length, `${id} in ${days}`).toBeGreaterThan(0);
      }
      expect((await planOn(id, 0)).toBook.length).toBeGreaterThan(0);
    }
  });
});
