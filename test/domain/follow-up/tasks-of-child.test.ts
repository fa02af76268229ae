import { describe, expect, test } from "vitest";
import { plansOn } from "../../../src/domain/visits/emergency-plan.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { aFact, day } from "../../support/a-child.ts";
import { kindsOn, tasksOn } from "../../support/a-followed-up-child.ts";
import { anEmergencyPlan } from "../../support/an-emergency-plan.ts";
import { anAgreement, anOutcome, historyOf } from "../../support/a-history.ts";
import { theVisit } from "../../support/a-plan.ts";
import { aStoredVisit } from "../../support/a-stored-visit.ts";

const OWED = theVisit({}, {});
const agreed = (difference = {}) =>
  aStoredVisit(OWED, {
    history: { ...historyOf(undefined), agreements: [anAgreement(difference)] },
  });
const missed = aStoredVisit(OWED, {
  history: { ...historyOf(undefined), outcomes: [anOutcome("not-home", "2026-03-12")] },
});

describe("an appointment whose day has passed", () => {
  test.each([
    { name: "on the day", on: "2026-03-12", visit: agreed(), kinds: [] },
    {
      name: "the day after",
      on: "2026-03-13",
      visit: agreed(),
      kinds: ["say-what-came-of-it"],
    },
    {
      name: "on the day that it was entered late",
      on: "2026-03-20",
      visit: agreed({ since: day("2026-03-20") }),
      kinds: [],
    },
    {
      name: "once it was cancelled",
      on: "2026-03-13",
      visit: agreed({ until: day("2026-03-11") }),
      kinds: [],
    },
    {
      name: "of a visit that is owed no more",
      on: "2026-03-13",
      visit: { ...agreed(), isWithdrawn: true },
      kinds: [],
    },
    {
      name: "once the visit was held",
      on: "2026-03-13",
      visit: {
        ...agreed(),
        history: { ...agreed().history, held: { contact: "a-contact", on: day("2026-03-12") } },
      },
      kinds: [],
    },
  ])("$name: $kinds", ({ on, visit, kinds }) => {
    expect(kindsOn(on, { visits: [visit] })).toEqual(kinds);
  });

  test("is asked about from the day after, for that day and no other", () => {
    expect(tasksOn("2026-03-20", { visits: [agreed()] })).toEqual([
      {
        kind: "say-what-came-of-it",
        about: "an-appointment/a-visit 0/2026-03-12",
        child: "a-child",
        visit: "a-visit 0",
        since: "2026-03-13",
        due: "2026-03-13",
        forWhom: "health-visitor",
        because: [{ code: "dayHasPassed", appointment: "an-appointment", on: "2026-03-12" }],
      },
    ]);
  });
});

describe("a child that has arrived", () => {
  const arrivedOn = day("2026-04-01");

  test("is asked what it was given before, within a week", () => {
    expect(tasksOn("2026-05-01", { facts: { arrivedOn } })).toMatchObject([
      {
        kind: "ask-about-former-visits",
        about: "2026-04-01",
        since: "2026-04-01",
        due: "2026-04-08",
        because: [{ code: "beforeArrival", rule: "a-visit", latest: "2026-03-16" }],
      },
    ]);
  });

  test.each([
    { name: "before it arrives", on: "2026-03-31", facts: { arrivedOn } },
    { name: "where nothing lay before", on: "2026-05-01", facts: { arrivedOn: day("2026-03-05") } },
    { name: "unborn", on: "2026-05-01", facts: { arrivedOn, birthDate: undefined } },
  ])("$name it is not", ({ on, facts }) => {
    expect(kindsOn(on, { facts })).not.toContain("ask-about-former-visits");
  });
});

describe("whose list it is", () => {
  test("a family whom nobody follows is the coordinator's", () => {
    const [task] = tasksOn("2026-03-13", { visits: [missed], isUnassigned: true });
    expect(task).toMatchObject({ kind: "offer-new-time", forWhom: "coordinator" });
  });

  test("what is due first comes first", () => {
    const arrivedOn = day("2026-04-01");
    const visits = [missed];
    const dues = tasksOn("2026-05-01", { visits, facts: { arrivedOn } }).map(({ due }) => due);
    expect(dues).toEqual(["2026-03-16", "2026-04-08"]);
  });
});

test("of a child whose registration was cancelled there is nothing to do", () => {
  const withdrawnAt = new Date("2026-03-13T11:00:00Z");
  expect(kindsOn("2026-03-13", { visits: [missed], withdrawnAt })).toEqual([]);
});

describe("while its plan rests there is nothing but to ask about its discharge", () => {
  const particulars = { discharge: "in-progress" } as const;

  test.each([
    { on: "2026-03-03", kinds: [] },
    { on: "2026-03-08", kinds: [] },
    { on: "2026-03-09", kinds: ["ask-about-discharge 2026-03-09"] },
    { on: "2026-03-15", kinds: ["ask-about-discharge 2026-03-09"] },
    { on: "2026-03-16", kinds: ["ask-about-discharge 2026-03-16"] },
  ])("on $on: $kinds", ({ on, kinds }) => {
    const tasks = tasksOn(on, { particulars, visits: [missed] });
    expect(tasks.map(({ kind, about }) => `${kind} ${about}`)).toEqual(kinds);
  });

  test("and once it is discharged, the rest", () => {
    const facts = { dischargedOn: day("2026-03-14") };
    expect(kindsOn("2026-03-14", { particulars, facts, visits: [missed] })).toEqual([
      "offer-new-time",
    ]);
    const recordedFacts = [aFact("admitted", false, "2026-03-14")];
    expect(
      kindsOn("2026-03-14", { particulars, facts: { recordedFacts }, visits: [missed] }),
    ).toEqual(["offer-new-time"]);
  });
});

describe("while an emergency plan sets a visit aside", () => {
  const outcomes = (...kinds: readonly ("not-home" | "cancelled-by-service")[]) =>
    aStoredVisit(OWED, {
      history: {
        ...historyOf(undefined),
        outcomes: kinds.map((kind, place) => anOutcome(kind, `2026-03-0${place + 7}`)),
      },
    });
  const plan = anEmergencyPlan({ priorityMax: 2 });
  const during = (visit: StoredVisit, plans = [plan], on = "2026-03-12") =>
    kindsOn(on, { visits: [visit], district: "hammel", inForce: plansOn(plans, day(on)) });

  test("no new time is asked for, whoever called off", () => {
    expect(during(outcomes("not-home"), [])).toEqual(["offer-new-time"]);
    expect(during(outcomes("not-home"))).toEqual([]);
    expect(during(outcomes("cancelled-by-service"))).toEqual([]);
  });

  test("a personal contact and a decision stay", () => {
    expect(during(outcomes("not-home", "not-home"))).toEqual(["personal-contact"]);
    expect(during(outcomes("not-home", "not-home", "not-home"))).toEqual(["decide-how-to-go-on"]);
  });

  test("what came of a passed day is asked as ever", () => {
    expect(during(agreed(), [plan], "2026-03-13")).toEqual(["say-what-came-of-it"]);
  });

  test("a new time is asked for again when it ends, or a person keeps the visit, or it is out of reach", () => {
    const kept = [{ visit: outcomes().id, recordedAt: new Date("2026-03-10T10:00:00Z") }];
    expect(during(outcomes("not-home"), [plan], "2026-03-23")).toEqual(["offer-new-time"]);
    expect(during(outcomes("not-home"), [{ ...plan, kept }])).toEqual(["offer-new-time"]);
    expect(during(outcomes("not-home"), [{ ...plan, district: "hinnerup" }])).toEqual([
      "offer-new-time",
    ]);
  });
});
