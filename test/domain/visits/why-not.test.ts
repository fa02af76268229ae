import { expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { scheduleOnRecord } from "../../../src/domain/visits/schedule-on-record.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { whyNot } from "../../../src/domain/visits/why-not.ts";
import { asProposed } from "../../support/as-proposed.ts";
import { aChild, day } from "../../support/a-child.ts";
import { held, historyOf } from "../../support/a-history.ts";
import { aSchedule } from "../../support/a-plan.ts";
import { alone, aProgramme } from "../../support/a-programme.ts";
import { aStoredVisit } from "../../support/a-stored-visit.ts";
import {
  ARRIVED_LATE,
  DAYCARE,
  FAILS,
  HOLDS,
  KNOWN,
  NEEDS,
  NEXT_YEAR,
  OPEN,
  PREGNANCY,
} from "../../support/kinds-of-rules.ts";

const TODAY = day("2026-03-12");

/** What is answered about a programme of one rule, for a child born on 2 March 2026. */
function asked(
  rule: Partial<RuleDocument>,
  {
    child = {},
    stored = [],
    withdrawnOn,
  }: {
    readonly child?: Partial<ChildFacts>;
    readonly stored?: readonly StoredVisit[];
    readonly withdrawnOn?: string;
  } = {},
) {
  const planned = aSchedule({ child, facts: KNOWN }, rule);
  const facts = aChild({ birthDate: day("2026-03-02"), ...child });
  const of = { facts, programmes: [], ending: undefined };
  const programme = aProgramme(rule);
  const schedule = scheduleOnRecord(
    of,
    planned,
    stored,
    alone(programme),
    TODAY,
    asProposed(planned),
  );
  const since = withdrawnOn === undefined ? undefined : day(withdrawnOn);
  return whyNot(schedule, "a-visit", stored, () => since, TODAY, alone(programme), undefined);
}

test.each([
  {
    name: "a visit that is not on record yet",
    rule: {},
    list: "visits",
    code: "offeredToEveryone",
  },
  { name: "a proposal", rule: { ...NEEDS, ...HOLDS }, list: "proposals", code: "proposedOnNeed" },
  { name: "an open condition", rule: OPEN, list: "undecided", code: "factsMissing" },
  { name: "an unknown day", rule: DAYCARE, list: "waiting", code: "anchorUnknown" },
  { name: "a condition that fails", rule: FAILS, list: "notDue", code: "conditionNotMet" },
  { name: "a pregnancy that has ended", rule: PREGNANCY, list: "notDue", code: "lapsed" },
  { name: "a request", rule: NEEDS, list: "notDue", code: "onRequest" },
  {
    name: "a proposal of next year",
    rule: { ...NEEDS, ...HOLDS, ...NEXT_YEAR },
    list: "notDue",
    code: "notYet",
  },
  {
    name: "a window before the arrival",
    rule: {},
    child: ARRIVED_LATE,
    list: "notDue",
    code: "beforeArrival",
  },
])("$name: $list, $code", ({ rule, list, code, child = {} }) => {
  const answer = asked(rule, { child });
  expect(answer).toMatchObject({ rule: "a-visit", list, visit: undefined });
  expect(answer?.because[0]?.code).toBe(code);
});

test("what would decide, and what it waits for, stand beside the reasons", () => {
  expect(asked(OPEN)).toMatchObject({ missing: ["nobody-knows"], anchor: undefined });
  expect(asked(DAYCARE)).toMatchObject({ missing: undefined, anchor: "daycare-start" });
});

test("a condition that fails gives the evidence", () => {
  const [reason] = asked(FAILS)?.because ?? [];
  expect(reason).toMatchObject({ because: [{ fact: "known", value: true, on: "2026-03-02" }] });
});

test("a visit on record is named, with what people made of it", () => {
  const [owed] = aSchedule({}, {}).visits;
  const stored = owed && aStoredVisit(owed, { history: historyOf(held("2026-03-11")) });
  const answer = asked({}, { stored: stored === undefined ? [] : [stored] });
  expect(answer).toMatchObject({ list: "visits", visit: "a-visit 0" });
  expect(answer?.because.at(-1)).toEqual({ code: "held", on: "2026-03-11" });
});

test.each([
  { on: "2026-03-10", said: [{ code: "visitWithdrawn", on: "2026-03-10" }] },
  { on: "2026-03-13", said: [] },
  { on: undefined, said: [] },
])("visits that were taken back on $on are said once, and not before their day", ({ on, said }) => {
  const rule = { ...FAILS, repeat: "FREQ=WEEKLY;COUNT=2" };
  const { visits } = aSchedule({ facts: KNOWN }, { ...rule, ...HOLDS });
  const stored = visits.map((owed) => aStoredVisit(owed, { isWithdrawn: true }));
  const answer = asked(rule, { stored, ...(on && { withdrawnOn: on }) });
  expect(answer?.because.slice(1)).toEqual(said);
  expect(answer?.because[0]?.code).toBe("conditionNotMet");
});

test("a rule that no list has is unknown", () => {
  const planned = aSchedule({}, {});
  const of = { facts: aChild(), programmes: [], ending: undefined };
  const programmes = alone(aProgramme({}));
  const schedule = scheduleOnRecord(of, planned, [], programmes, TODAY, asProposed(planned));
  const asks = whyNot(schedule, "another", [], () => undefined, TODAY, programmes, undefined);
  expect(asks).toBeUndefined();
});

const GIVEN_UP = {
  code: "notInProgramme",
  programme: { id: "a-programme", version: "2026-1" },
};
const POSTPARTUM = { reportAs: "7d35a193-e808-4e77-b361-6c0d114d021f" };

test.each([
  { rule: "given-up", ending: undefined, reason: GIVEN_UP },
  { rule: "given-up", ending: "departed", reason: GIVEN_UP },
  { rule: "catch-up-of-a-visit", ending: undefined, reason: { code: "nothingToCatchUpOn" } },
  { rule: "catch-up-of-a-visit", ending: "departed", reason: { code: "childDeparted" } },
] as const)(
  "a visit of $rule that was taken back, of a child that has $ending: $reason.code",
  ({ rule, ending, reason }) => {
    const now = aProgramme(POSTPARTUM);
    const before = { ...aProgramme(POSTPARTUM, { code: "given-up" }), version: "2025-1" };
    const programmes = {
      ...alone(now),
      of: ({ version }: { readonly version: string }) => (version === "2025-1" ? before : now),
    };
    const planned = aSchedule({}, {});
    const [owed] = planned.visits;
    const programme = { id: before.id, version: "2025-1" };
    const stored =
      owed === undefined ? [] : [aStoredVisit(owed, { rule, programme, isWithdrawn: true })];
    const of = { facts: aChild(), programmes: [], ending };
    const schedule = scheduleOnRecord(of, planned, stored, programmes, TODAY, asProposed(planned));
    const answer = whyNot(schedule, rule, stored, () => TODAY, TODAY, programmes, ending);
    expect(answer).toMatchObject({
      rule,
      list: "notDue",
      because: [reason, { code: "visitWithdrawn", on: TODAY }],
      visit: undefined,
    });
    expect(answer?.sentences.da).toMatch(/: bortfalder, .*; besøget trukket tilbage den/);
    expect(answer?.sentences.en).toMatch(/: lapses, .*; the visit taken back on/);
  },
);
