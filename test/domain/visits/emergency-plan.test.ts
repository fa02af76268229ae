import { describe, expect, test } from "vitest";
import {
  dayWithin,
  lastDayOf,
  planState,
  plansAsKnown,
  standInOneAnothersWay,
  versionOfPlan,
} from "../../../src/domain/visits/emergency-plan.ts";
import { day } from "../../support/a-child.ts";
import { anEmergencyPlan, endedOn } from "../../support/an-emergency-plan.ts";

const openEnded = anEmergencyPlan({ until: undefined });
const endedEarly = anEmergencyPlan({ ends: [endedOn("2026-03-16")] });
const calledOff = anEmergencyPlan({ ends: [endedOn("2026-03-09", "2026-03-07")] });

describe("its days", () => {
  test.each([
    { name: "as it was begun", plan: anEmergencyPlan(), last: "2026-03-22" },
    { name: "with nobody knowing how long", plan: openEnded, last: undefined },
    { name: "ended before its time", plan: endedEarly, last: "2026-03-15" },
    {
      name: "ended anew: what was said last counts",
      plan: anEmergencyPlan({ ends: [endedOn("2026-03-16"), endedOn("2026-03-20")] }),
      last: "2026-03-19",
    },
    {
      name: "ended after its last day, which stays",
      plan: anEmergencyPlan({ ends: [endedOn("2026-04-01")] }),
      last: "2026-03-22",
    },
    { name: "called off before it began", plan: calledOff, last: "2026-03-08" },
  ])("$name: the last is $last", ({ plan, last }) => {
    expect(lastDayOf(plan)).toBe(last);
  });

  test.each([
    { plan: anEmergencyPlan(), on: "2026-03-08", state: "planned" },
    { plan: anEmergencyPlan(), on: "2026-03-09", state: "active" },
    { plan: anEmergencyPlan(), on: "2026-03-22", state: "active" },
    { plan: anEmergencyPlan(), on: "2026-03-23", state: "ended" },
    { plan: openEnded, on: "2036-03-22", state: "active" },
    { plan: endedEarly, on: "2026-03-15", state: "active" },
    { plan: endedEarly, on: "2026-03-16", state: "ended" },
    { plan: calledOff, on: "2026-03-07", state: "ended" },
    { plan: calledOff, on: "2026-03-09", state: "ended" },
  ])("$on: $state", ({ plan, on, state }) => {
    expect(planState(plan, day(on))).toBe(state);
  });

  test("the one that is nearest to a day", () => {
    const nearest = ["2026-03-01", "2026-03-12", "2026-04-01"].map((on) =>
      dayWithin(anEmergencyPlan(), day(on)),
    );
    expect(nearest).toEqual(["2026-03-09", "2026-03-12", "2026-03-22"]);
    expect(dayWithin(openEnded, day("2026-04-01"))).toBe("2026-04-01");
    expect(dayWithin(calledOff, day("2026-04-01"))).toBe("2026-03-09");
  });

  test("its version rises each time that its end is said", () => {
    expect([anEmergencyPlan(), endedEarly].map(versionOfPlan)).toEqual([1, 2]);
  });
});

describe("two plans stand in one another's way", () => {
  const other = (from: string, until: string | undefined, district?: string) =>
    anEmergencyPlan({
      id: "another",
      from: day(from),
      until: until === undefined ? undefined : day(until),
      district,
    });
  test.each([
    { name: "sharing their last and first day", one: other("2026-03-22", undefined), is: true },
    { name: "one after the other", one: other("2026-03-23", undefined), is: false },
    { name: "one before the other", one: other("2026-03-01", "2026-03-08"), is: false },
    { name: "one within the other", one: other("2026-03-12", "2026-03-13"), is: true },
    { name: "one around the other", one: other("2026-03-01", undefined), is: true },
    {
      name: "a district's and the municipality's",
      one: other("2026-03-09", undefined, "x"),
      is: false,
    },
    { name: "one that never came to be", one: { ...calledOff, id: "another" }, is: false },
    { name: "one that was ended in time", one: endedEarly, is: true },
  ])("$name: $is", ({ one, is }) => {
    expect(standInOneAnothersWay(one, anEmergencyPlan())).toBe(is);
    expect(standInOneAnothersWay(anEmergencyPlan(), one)).toBe(is);
  });

  test("two districts' never, one district's twice", () => {
    const hammel = anEmergencyPlan({ district: "hammel" });
    expect(standInOneAnothersWay(hammel, anEmergencyPlan({ district: "hinnerup" }))).toBe(false);
    expect(standInOneAnothersWay(hammel, { ...hammel })).toBe(true);
  });
});

test("what was known at a moment is no more than what was on record then", () => {
  const kept = [{ visit: "a-visit", recordedAt: new Date("2026-03-11T10:00:00Z") }];
  const plan = anEmergencyPlan({ kept, ends: [endedOn("2026-03-16")] });
  const known = (moment: string) => plansAsKnown([plan], new Date(moment));
  expect(known("2026-03-06T09:00:00Z")).toEqual([]);
  expect(known("2026-03-06T10:00:00Z")).toEqual([{ ...plan, kept: [], ends: [] }]);
  expect(known("2026-03-12T10:00:00Z")).toEqual([{ ...plan, ends: [] }]);
  expect(known("2026-03-16T12:00:00Z")).toEqual([plan]);
});
