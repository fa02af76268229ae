import { describe, expect, test } from "vitest";
import { firstDaysOn } from "../../../src/domain/follow-up/first-days.ts";
import { aChild, aFact, day } from "../../support/a-child.ts";
import { kindsOn } from "../../support/a-followed-up-child.ts";
import { anAgreement, historyOf } from "../../support/a-history.ts";
import { theVisit } from "../../support/a-plan.ts";
import { aStoredVisit } from "../../support/a-stored-visit.ts";

const BORN = aChild({ birthDate: day("2026-03-02") });
const IN_PROGRESS = { discharge: "in-progress" } as const;
const nothing = { facts: BORN, particulars: {}, visits: [], contactDays: [] };
const agreedFor = (on: string, difference = {}) => [
  aStoredVisit(theVisit({}, {}), {
    history: {
      ...historyOf(undefined),
      agreements: [anAgreement({ on: day(on), since: day("2026-03-02"), ...difference })],
    },
  }),
];
const saying = (value: string | null, on = "2026-03-02") => ({
  facts: { ...BORN, recordedFacts: [aFact("first-days-covered-by", value, on)] },
});

describe("who covers the first days", () => {
  test.each([
    { name: "nobody as far as is known", known: {}, by: undefined },
    { name: "who was recorded", known: saying("midwife"), by: "midwife" },
    { name: "the hospital, if recorded", known: saying("hospital"), by: "hospital" },
    { name: "we, if recorded", known: saying("health-visitor"), by: "health-visitor" },
    { name: "nobody, if that was withdrawn", known: saying(null), by: undefined },
    { name: "nobody, if it is none of them", known: saying("grandmother"), by: undefined },
    {
      name: "nobody yet, if it counts later",
      known: saying("midwife", "2026-03-04"),
      by: undefined,
    },
    { name: "the hospital, while admitted", known: { particulars: IN_PROGRESS }, by: "hospital" },
    {
      name: "who was recorded, admitted or not",
      known: { ...saying("midwife"), particulars: IN_PROGRESS },
      by: "midwife",
    },
    {
      name: "we, with a visit agreed for the third day",
      known: { visits: agreedFor("2026-03-05") },
      by: "health-visitor",
    },
    {
      name: "nobody, with one agreed for the fourth",
      known: { visits: agreedFor("2026-03-06") },
      by: undefined,
    },
    {
      name: "nobody, once that was cancelled",
      known: { visits: agreedFor("2026-03-05", { until: day("2026-03-03") }) },
      by: undefined,
    },
    {
      name: "we, once we have held a contact",
      known: { contactDays: [day("2026-03-03")] },
      by: "health-visitor",
    },
    {
      name: "nobody, if that was before the birth",
      known: { contactDays: [day("2026-03-01")] },
      by: undefined,
    },
  ])("$name", ({ known, by }) => {
    const first = firstDaysOn({ ...nothing, ...known }, day("2026-03-03"));
    expect(first).toEqual({ coveredBy: by, until: "2026-03-05" });
  });

  test.each([
    {
      name: "seen on the third day",
      known: { contactDays: [day("2026-03-05")] },
      by: "health-visitor",
    },
    { name: "seen on the fourth", known: { contactDays: [day("2026-03-06")] }, by: undefined },
    { name: "recorded on the fourth", known: saying("midwife", "2026-03-06"), by: undefined },
    {
      name: "discharged on the fourth",
      known: {
        facts: { ...BORN, dischargedOn: day("2026-03-06") },
        particulars: IN_PROGRESS,
      },
      by: "hospital",
    },
  ])("later it stays as it was on the last of them: $name", ({ known, by }) => {
    expect(firstDaysOn({ ...nothing, ...known }, day("2027-03-02"))?.coveredBy).toBe(by);
  });

  test("of an unborn child nobody does", () => {
    expect(firstDaysOn({ ...nothing, facts: aChild() }, day("2026-03-03"))).toBeUndefined();
    expect(firstDaysOn(nothing, day("2026-03-01"))).toBeUndefined();
  });
});

test.each([
  { on: "2026-03-01", kinds: [] },
  { on: "2026-03-02", kinds: ["cover-first-days"] },
  { on: "2026-03-05", kinds: ["cover-first-days"] },
  { on: "2026-03-06", kinds: [] },
])("on $on of a child whom nobody covers: $kinds", ({ on, kinds }) => {
  expect(kindsOn(on)).toEqual(kinds);
});

test.each([
  { name: "recorded", known: saying("midwife") },
  { name: "seen", known: { contactDays: [day("2026-03-03")] } },
  { name: "agreed", known: { visits: agreedFor("2026-03-04") } },
  { name: "admitted", known: { particulars: IN_PROGRESS } },
])("somebody is $name: no task", ({ known }) => {
  expect(kindsOn("2026-03-03", known)).toEqual([]);
});
