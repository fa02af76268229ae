import { expect, test } from "vitest";
import { countConcerns } from "../../../src/domain/reports/concerns-looked-after.ts";
import { countHandovers } from "../../../src/domain/reports/handovers-done.ts";
import { countLeadTimes } from "../../../src/domain/reports/lead-times.ts";
import {
  type DecisionOfReport,
  countNeedsDecided,
} from "../../../src/domain/reports/needs-decided.ts";
import {
  type ProposalOfReport,
  countNeedsVisits,
} from "../../../src/domain/reports/needs-visits.ts";
import type { ReportRow, RowKeys } from "../../../src/domain/reports/report.ts";
import { aChild, aFact, day } from "../../support/a-child.ts";
import { aConcern } from "../../support/a-concern.ts";

const ON = day("2026-05-04");
const PERIOD = { from: day("2026-01-01"), lastDay: day("2026-12-31") };

/** The counts of the row with these keys. */
function rowOf(rows: readonly ReportRow[], keys: Partial<RowKeys>): ReportRow["counts"] {
  const fitting = rows.filter((row) =>
    Object.entries({
      cause: undefined,
      district: undefined,
      month: undefined,
      year: undefined,
      ...keys,
    }).every(([key, value]) => row.keys[key as keyof RowKeys] === value),
  );
  expect(fitting).toHaveLength(1);
  return fitting[0]?.counts ?? {};
}

test("decisions are counted by rule, by cause and by what they were", () => {
  const decided = (difference: Partial<DecisionOfReport>): DecisionOfReport => ({
    rule: "a-rule",
    decision: "decline",
    cause: "other",
    on: ON,
    district: "hammel",
    ...difference,
  });
  const rows = countNeedsDecided([
    decided({}),
    decided({ district: undefined }),
    decided({ decision: "accept", cause: "family-wishes" }),
    decided({ decision: "defer", rule: "another" }),
  ]);
  const all = { level: "all", rule: "a-rule" } as const;
  expect(rowOf(rows, all)).toEqual({ decided: 3, accepted: 1, declined: 2, deferred: 0 });
  expect(rowOf(rows, { ...all, cause: "other" })).toMatchObject({ decided: 2, declined: 2 });
  const here = { level: "district", rule: "a-rule", cause: "other" } as const;
  expect(rowOf(rows, { ...here, district: "hammel" })).toMatchObject({ decided: 1 });
  expect(rowOf(rows, { level: "all", rule: "another" })).toMatchObject({ deferred: 1 });
});

test("proposals are counted by their state, and the visits that came of them by theirs", () => {
  const proposed = (difference: Partial<ProposalOfReport>): ProposalOfReport => ({
    rule: "a-rule",
    state: "open",
    visits: [],
    district: "hammel",
    ...difference,
  });
  const rows = countNeedsVisits([
    proposed({}),
    proposed({ state: "declined" }),
    proposed({ state: "accepted", visits: ["held", "held-late", "declined", "booked"] }),
  ]);
  expect(rowOf(rows, { level: "all", rule: "a-rule" })).toEqual({
    proposed: 3,
    open: 1,
    deferred: 0,
    declined: 1,
    accepted: 1,
    visits: 4,
    held: 2,
    declinedByFamily: 1,
    coveredElsewhere: 0,
    notHeld: 1,
  });
});

test.each([
  { contactDays: ["2026-05-04"], part: "withinSevenDays" },
  { contactDays: ["2026-05-11"], part: "withinSevenDays" },
  { contactDays: ["2026-05-12"], part: "withinFourteenDays" },
  { contactDays: ["2026-05-18"], part: "withinFourteenDays" },
  { contactDays: ["2026-05-19"], part: "withinThirtyDays" },
  { contactDays: ["2026-06-03"], part: "withinThirtyDays" },
  { contactDays: ["2026-06-04"], part: "later" },
  { contactDays: ["2026-08-01", "2026-05-12"], part: "withinFourteenDays" },
  { contactDays: ["2026-05-03"], part: "noneYet" },
  { contactDays: [], part: "noneYet" },
])(
  "a concern of 4 May with contacts on $contactDays is counted as $part",
  ({ contactDays, part }) => {
    const concern = { openedOn: ON, contactDays: contactDays.map(day), district: undefined };
    const rows = countLeadTimes([concern], PERIOD);
    const counts = rowOf(rows, { level: "all", year: "2026", month: "2026-05" });
    expect(counts).toMatchObject({ concerns: 1, [part]: 1 });
  },
);

test("a concern that was opened before the period is not counted", () => {
  const concern = { openedOn: day("2025-12-31"), contactDays: [], district: undefined };
  expect(countLeadTimes([concern], PERIOD)).toEqual([]);
});

const SENT = (on: string) => ({
  transition: "daycare" as const,
  consent: undefined,
  legalBasis: undefined,
  sent: { on: day(on) },
  acknowledged: undefined,
  withdrawn: undefined,
});

test.each([
  { name: "sent the day before", handovers: [SENT("2026-05-03")], facts: [], part: "doneBefore" },
  { name: "sent on the day", handovers: [SENT("2026-05-04")], facts: [], part: "undecided" },
  {
    name: "needed, and nothing sent",
    handovers: [],
    facts: [aFact("daycare-handover-needed", true, "2026-04-01")],
    part: "neededNotDone",
  },
  {
    name: "said not to be needed",
    handovers: [],
    facts: [aFact("daycare-handover-needed", false, "2026-04-01")],
    part: "notNeeded",
  },
  {
    name: "said to be needed after the start",
    handovers: [],
    facts: [aFact("daycare-handover-needed", true, "2026-05-05")],
    part: "undecided",
  },
])("a start on 4 May with a handover $name counts as $part", ({ handovers, facts, part }) => {
  const child = aChild({ daycareStart: ON, recordedFacts: facts });
  const starting = { facts: child, handovers: handovers as never, district: undefined };
  const rows = countHandovers([starting], PERIOD);
  const counts = rowOf(rows, { level: "all", year: "2026", month: "2026-05" });
  expect(counts).toMatchObject({ starts: 1, [part]: 1 });
});

test.each([
  { difference: {}, part: "ahead" },
  { difference: { reviewOn: day("2026-05-03") }, part: "passed" },
  { difference: { nextStep: { text: "Ringe", due: day("2026-05-03") } }, part: "passed" },
  { difference: { nextStep: undefined }, part: "withoutNextStep" },
  { difference: { state: "watching" as const }, part: "ahead" },
])("a concern that is $difference counts as $part", ({ difference, part }) => {
  const concern = aConcern({
    nextStep: { text: "Ringe", due: day("2026-05-10") },
    reviewOn: day("2026-06-10"),
    ...difference,
  });
  const rows = countConcerns([{ concern, district: "hammel" }], ON);
  expect(rowOf(rows, { level: "all" })).toMatchObject({ concerns: 1, [part]: 1 });
});

test("a concern that is closed is counted no more", () => {
  const concern = aConcern({ state: "closed" });
  expect(countConcerns([{ concern, district: undefined }], ON)).toEqual([]);
});
