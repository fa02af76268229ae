import { expect, test } from "vitest";
import { day } from "../../support/a-child.ts";
import { type Asked, type Case, aSchedule, fates, theVisit } from "../../support/a-plan.ts";
import {
  ARRIVED_LATE,
  DAYCARE,
  HOLDS,
  KNOWN,
  NEEDS,
  UNBORN,
} from "../../support/kinds-of-rules.ts";

const WISHED = { offer: "needs", when: { fact: "known", is: true }, proposeFrom: "P38M" } as const;

test.each<Case>([
  { name: "the day before, from the birth", rule: WISHED, on: "2029-05-01", fate: "notDue notYet" },
  {
    name: "on the day, from the birth",
    rule: WISHED,
    on: "2029-05-02",
    fate: "proposal 2026-03-12",
  },
  {
    name: "from the birth as it was, though corrected",
    rule: { ...WISHED, clock: "corrected", days: "all" },
    child: { gestationalAgeDays: 252 },
    on: "2029-05-02",
    fate: "proposal 2026-04-09",
  },
  {
    name: "from the birth, though counted from daycare",
    rule: { ...WISHED, ...DAYCARE },
    child: { daycareStart: day("2027-02-01") },
    on: "2029-05-02",
    fate: "proposal 2027-02-11",
  },
  {
    name: "from the birth, though a due date is known",
    rule: WISHED,
    child: { dueDate: day("2026-04-20") },
    on: "2029-05-02",
    fate: "proposal 2026-03-12",
  },
  {
    name: "the day before, from the due date of the unborn",
    rule: WISHED,
    child: UNBORN,
    on: "2029-05-01",
    fate: "notDue notYet",
  },
  {
    name: "on the day, from the due date of the unborn",
    rule: WISHED,
    child: UNBORN,
    on: "2029-05-02",
    fate: "proposal 2026-03-12",
  },
  {
    name: "with neither known nothing is held back",
    rule: { ...WISHED, ...DAYCARE },
    child: { birthDate: undefined, daycareStart: day("2027-02-01") },
    fate: "proposal 2027-02-11",
  },
  {
    name: "a visit for everyone is not held back",
    rule: { ...WISHED, offer: "everyone" },
    fate: "visit 2026-03-12",
  },
])("proposed $name: $fate", ({ name: _name, rule, fate, ...asked }) => {
  expect(fates(aSchedule({ facts: KNOWN, ...asked }, rule))).toEqual([fate]);
});

test.each<{ name: string; asked: Asked; occurrence: number; target: string }>([
  { name: "the first", asked: {}, occurrence: 0, target: "2026-03-12" },
  {
    name: "the first, whatever the day",
    asked: { on: "2027-01-01" },
    occurrence: 0,
    target: "2026-03-12",
  },
  {
    name: "the first that the arrival leaves",
    asked: { child: ARRIVED_LATE },
    occurrence: 1,
    target: "2026-03-19",
  },
])("one that repeats is proposed once: $name", ({ asked, occurrence, target }) => {
  const weekly = { ...NEEDS, ...HOLDS, repeat: "FREQ=WEEKLY;COUNT=8" };
  const visit = theVisit({ facts: KNOWN, ...asked }, weekly);
  expect([visit.occurrence, visit.window.target]).toEqual([occurrence, target]);
});
