import { expect, test } from "vitest";
import { aFact, day } from "../../support/a-child.ts";
import { type Case, aSchedule, fates } from "../../support/a-plan.ts";

const IN_DAYCARE = { when: { fact: "in-daycare", is: true } } as const;
const RECORDED = { when: { fact: "wish", is: true } } as const;
const daycareStart = day("2026-06-01");

test.each<Case>([
  {
    name: "before the daycare start",
    rule: IN_DAYCARE,
    child: { daycareStart },
    on: "2026-05-31",
    fate: "notDue conditionNotMet",
  },
  {
    name: "on the daycare start",
    rule: IN_DAYCARE,
    child: { daycareStart },
    on: "2026-06-01",
    fate: "visit 2026-03-12",
  },
  {
    name: "with no daycare start known",
    rule: IN_DAYCARE,
    on: "2026-06-01",
    fate: "undecided in-daycare",
  },
  {
    name: "before a fact counts",
    rule: RECORDED,
    facts: [aFact("wish", true, "2026-06-01")],
    on: "2026-05-31",
    fate: "undecided wish",
  },
  {
    name: "on the day a fact counts from",
    rule: RECORDED,
    facts: [aFact("wish", true, "2026-06-01")],
    on: "2026-06-01",
    fate: "visit 2026-03-12",
  },
  {
    name: "after a fact was withdrawn",
    rule: RECORDED,
    facts: [aFact("wish", true, "2026-03-02"), aFact("wish", null, "2026-06-01")],
    on: "2026-06-01",
    fate: "undecided wish",
  },
  {
    name: "before a discharge that is given",
    rule: { when: { fact: "early-discharge", is: true } },
    child: { dischargedOn: day("2026-03-04") },
    on: "2026-03-03",
    fate: "visit 2026-03-12",
  },
  { name: "long after the window", rule: {}, on: "2036-01-01", fate: "visit 2026-03-12" },
])("$name: $fate", ({ rule, fate, ...asked }) => {
  expect(fates(aSchedule(asked, rule))).toEqual([fate]);
});
