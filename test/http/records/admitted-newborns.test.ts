import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, at, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { aReplacing } from "../../support/letters.ts";
import {
  BIRTHS,
  type ScheduleOnRecord,
  type VisitShown,
  bodyOf,
  everyPage,
} from "../../support/on-record.ts";
import { tasksAt } from "../../support/tasks-shown.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { asks, agrees } = visiting(at(coordinator, "2026-03-03"));
const { kinds, tasks } = tasksAt(coordinator, "2026-03-16");
const later = at(coordinator, "2026-03-20");

interface Resting extends ScheduleOnRecord {
  readonly paused?: {
    readonly since: string;
    readonly because: readonly object[];
    readonly explanation: string | null;
  };
  readonly visits: readonly (ScheduleOnRecord["visits"][number] & { readonly paused?: true })[];
}

const ADMITTED = { discharge: "in-progress", dischargedOn: undefined };
const scheduleOf = async (child: string, day: string, as = later): Promise<Resting> =>
  bodyOf(await as("GET", `/v1/children/${child}/schedule?at=${day}`));

/** The letter again, from the hospital that has discharged the child on a day. */
async function discharged(letter: Parameters<typeof aReplacing>[1], dischargedOn: string) {
  const body = aReplacing("corrected", letter, { discharge: "after-24-hours", dischargedOn });
  bodyOf(await later("POST", BIRTHS, { body }));
}

describe("the plan of a newborn that is admitted rests", () => {
  test("and says so, with its visits", async () => {
    const { child } = await aFamilyToVisit(municipality, ADMITTED);
    const { paused, visits } = await scheduleOf(child, "2026-03-16");
    expect(paused).toEqual({
      since: "2026-03-02",
      because: [{ code: "notDischarged" }],
      explanation:
        "Planen hviler fra den 2. marts 2026, fordi barnet ikke er udskrevet efter fødslen.",
    });
    expect(visits.length).toBeGreaterThan(5);
    expect(visits.every((visit) => visit.paused === true)).toBe(true);
  });

  test("but for what is agreed", async () => {
    const { child, visit, healthVisitor } = await aFamilyToVisit(municipality, ADMITTED);
    const visits = [visit("two-months")];
    await agrees({ visits, healthVisitor, date: "2026-04-27" });
    const { visits: shown } = await scheduleOf(child, "2026-03-16");
    const standing = shown.filter(({ paused }) => paused === undefined);
    expect(standing.map(({ rule, state }) => `${rule} ${state}`)).toEqual(["two-months booked"]);
  });

  test("its states stay what they are, in lists too", async () => {
    const { healthVisitor } = await aFamilyToVisit(municipality, ADMITTED);
    const path = `/v1/visits?healthVisitor=${healthVisitor}&at=2026-03-16&state=overdue`;
    const visits = await everyPage<VisitShown & { paused?: true }>(later, path);
    expect(visits.map(({ state, paused }) => `${state} ${paused}`)).toContain("overdue true");
    const [first] = visits;
    const one = bodyOf<object>(await later("GET", `/v1/visits/${first?.id}?at=2026-03-16`));
    expect(one).toMatchObject({ state: "overdue", paused: true });
  });

  test("no visit of it waits for a day", async () => {
    const { healthVisitor, letter } = await aFamilyToVisit(municipality, ADMITTED);
    const path = `/v1/health-visitors/${healthVisitor}/day-plan?date=2026-03-16`;
    const toBook = async () =>
      bodyOf<{ toBook: readonly unknown[] }>(await later("GET", path)).toBook.length;
    expect(await toBook()).toBe(0);
    await discharged(letter, "2026-03-14");
    expect(await toBook()).toBeGreaterThan(0);
  });

  test("who may not see reasons sees that it rests, and not why", async () => {
    const { child } = await aFamilyToVisit(municipality, ADMITTED);
    const scopes = ["records:read"];
    const journal = at(municipality.as("journal-system", { scopes }), "2026-03-20");
    const { paused } = await scheduleOf(child, "2026-03-16", journal);
    expect(paused).toEqual({ since: "2026-03-02", because: [], explanation: null });
  });

  test("and nothing is to be done but to ask about its discharge, week by week", async () => {
    const { child } = await aFamilyToVisit(municipality, ADMITTED);
    expect(await kinds(child, "2026-03-08")).toEqual([]);
    expect(await kinds(child, "2026-03-09")).toEqual(["ask-about-discharge"]);
    const [second] = await tasks(`child=${child}`);
    const [third] = await tasks(`child=${child}&at=2026-03-23`);
    expect(second?.id).not.toBe(third?.id);
    expect(second).toMatchObject({
      due: "2026-03-16",
      explanation: "Spørg til udskrivelsen: barnet har været indlagt siden den 2. marts 2026.",
    });
  });
});

describe("when the discharge is known", () => {
  test("the plan is taken up by itself", async () => {
    const { child, letter } = await aFamilyToVisit(municipality, ADMITTED);
    expect((await scheduleOf(child, "2026-03-18")).paused?.since).toBe("2026-03-02");
    await discharged(letter, "2026-03-18");
    const { paused, visits } = await scheduleOf(child, "2026-03-18");
    expect(paused).toBeUndefined();
    expect(visits.some((visit) => visit.paused === true)).toBe(false);
    expect(await kinds(child, "2026-03-18")).toEqual([]);
  });

  test("however late the news comes, only what counts from the discharge moves", async () => {
    const { child, letter } = await aFamilyToVisit(municipality, ADMITTED);
    const windows = ({ visits }: Resting) =>
      new Map(visits.map(({ rule, window }) => [rule, JSON.stringify(window)]));
    const before = windows(await scheduleOf(child, "2026-03-20"));
    await discharged(letter, "2026-03-04");
    const after = await scheduleOf(child, "2026-03-20");
    const moved = [...windows(after)].filter(([rule, window]) => before.get(rule) !== window);
    const fromDischarge = after.visits.filter(({ because }) =>
      because.some((reason) => "anchor" in reason && reason.anchor === "discharge"),
    );
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.map(([rule]) => rule)).toEqual(fromDischarge.map(({ rule }) => rule));
    expect([...before.keys()].filter((rule) => !windows(after).has(rule))).toEqual([]);
  });
});

describe("who covers the first days", () => {
  const firstDaysOf = async (child: string, day = "2026-03-03") =>
    bodyOf<{ firstDays?: object }>(await at(coordinator, day)("GET", `/v1/children/${child}`))
      .firstDays;

  test("stands with the child: nobody as far as is known, and that is a task", async () => {
    const { child } = await aFamilyToVisit(municipality);
    expect(await firstDaysOf(child)).toEqual({ coveredBy: null, until: "2026-03-05" });
    expect(await kinds(child, "2026-03-03")).toEqual(["cover-first-days"]);
    expect(await kinds(child, "2026-03-06")).toEqual([]);
  });

  test("the hospital, while it is admitted", async () => {
    const { child } = await aFamilyToVisit(municipality, ADMITTED);
    expect(await firstDaysOf(child)).toEqual({ coveredBy: "hospital", until: "2026-03-05" });
    expect(await kinds(child, "2026-03-03")).toEqual([]);
  });

  test("we, with a visit agreed or a call made", async () => {
    const { child, visit, healthVisitor } = await aFamilyToVisit(municipality);
    await agrees({ visits: [visit("postpartum")], healthVisitor, date: "2026-03-05" });
    expect(await firstDaysOf(child)).toMatchObject({ coveredBy: "health-visitor" });
    expect(await kinds(child, "2026-03-03")).toEqual([]);
    const called = await aFamilyToVisit(municipality);
    const heldAt = "2026-03-03T09:00:00+01:00";
    const body = {
      heldAt,
      healthVisitor: called.healthVisitor,
      modality: "phone",
      children: [called.child],
    };
    bodyOf(await asks("POST", "/v1/contacts", { body }), 201);
    expect(await firstDaysOf(called.child)).toMatchObject({ coveredBy: "health-visitor" });
    expect(await kinds(called.child, "2026-03-03")).toEqual([]);
  });
});
