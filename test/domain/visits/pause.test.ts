import { describe, expect, test } from "vitest";
import { isHeldBack, pauseOn } from "../../../src/domain/visits/pause.ts";
import { VISIT_STATES } from "../../../src/domain/visits/visit-state.ts";
import { aChild, aFact, day } from "../../support/a-child.ts";

const BORN = { birthDate: day("2026-03-02") };
const IN_PROGRESS = { discharge: "in-progress" } as const;
const admitted = (value: boolean | null, on: string) => [aFact("admitted", value, on)];

describe("a plan rests while its newborn is admitted", () => {
  test.each([
    { name: "nothing is said", facts: {}, particulars: {}, since: undefined },
    { name: "at home", facts: {}, particulars: { discharge: "direct-home" as const } },
    { name: "not discharged", facts: {}, particulars: IN_PROGRESS, since: "2026-03-02" },
    { name: "on a ward", facts: {}, particulars: { transferredTo: "a ward" }, since: "2026-03-02" },
    {
      name: "discharged by then",
      facts: { dischargedOn: day("2026-03-10") },
      particulars: IN_PROGRESS,
    },
    {
      name: "discharged only later",
      facts: { dischargedOn: day("2026-03-11") },
      particulars: IN_PROGRESS,
      since: "2026-03-02",
    },
    {
      name: "recorded as admitted",
      facts: { recordedFacts: admitted(true, "2026-03-04") },
      particulars: {},
      since: "2026-03-04",
    },
    {
      name: "recorded as admitted later",
      facts: { recordedFacts: admitted(true, "2026-03-11") },
      particulars: {},
    },
    {
      name: "recorded as home, whatever the letter says",
      facts: { recordedFacts: admitted(false, "2026-03-05") },
      particulars: IN_PROGRESS,
    },
    {
      name: "recorded, and withdrawn: the letter counts",
      facts: { recordedFacts: admitted(null, "2026-03-05") },
      particulars: IN_PROGRESS,
      since: "2026-03-02",
    },
    {
      name: "admitted, and discharged since",
      facts: { recordedFacts: admitted(true, "2026-03-04"), dischargedOn: day("2026-03-08") },
      particulars: {},
    },
    {
      name: "admitted and discharged on one day",
      facts: { recordedFacts: admitted(true, "2026-03-08"), dischargedOn: day("2026-03-08") },
      particulars: {},
    },
    {
      name: "admitted again after the discharge",
      facts: { recordedFacts: admitted(true, "2026-03-08"), dischargedOn: day("2026-03-04") },
      particulars: IN_PROGRESS,
      since: "2026-03-08",
    },
    {
      name: "not born",
      facts: { birthDate: undefined, recordedFacts: admitted(true, "2026-03-04") },
      particulars: IN_PROGRESS,
    },
    { name: "not born yet", facts: { birthDate: day("2026-03-11") }, particulars: IN_PROGRESS },
  ])("$name: since $since", ({ facts, particulars, since }) => {
    const child = { facts: aChild({ ...BORN, ...facts }), particulars };
    expect(pauseOn(child, day("2026-03-10"))?.since).toBe(since);
  });

  test("and says by what", () => {
    const letter = { facts: aChild(BORN), particulars: IN_PROGRESS };
    expect(pauseOn(letter, day("2026-03-10"))?.because).toEqual([{ code: "notDischarged" }]);
    const recordedFacts = admitted(true, "2026-03-04");
    const fact = { facts: aChild({ ...BORN, recordedFacts }), particulars: {} };
    expect(pauseOn(fact, day("2026-03-10"))?.because).toEqual([
      { code: "fact", fact: "admitted", value: true, on: "2026-03-04" },
    ]);
  });
});

test("it holds back what nobody has made anything of", () => {
  const pause = pauseOn({ facts: aChild(BORN), particulars: IN_PROGRESS }, day("2026-03-10"));
  expect(VISIT_STATES.filter((state) => isHeldBack(state, pause))).toEqual([
    "planned",
    "due",
    "overdue",
    "infeasible",
  ]);
  expect(VISIT_STATES.filter((state) => isHeldBack(state, undefined))).toEqual([]);
});
