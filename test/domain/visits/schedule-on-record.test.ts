import fc from "fast-check";
import { expect, test } from "vitest";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import type { OwedVisit } from "../../../src/domain/programme/schedule.ts";
import {
  type ScheduleOnRecord,
  scheduleOnRecord,
} from "../../../src/domain/visits/schedule-on-record.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { asProposed } from "../../support/as-proposed.ts";
import { aChild, day } from "../../support/a-child.ts";
import { held, historyOf } from "../../support/a-history.ts";
import { aSchedule } from "../../support/a-plan.ts";
import { aProgramme, alone } from "../../support/a-programme.ts";
import { aStoredVisit } from "../../support/a-stored-visit.ts";
import { anyHistory } from "../../support/any-history.ts";
import {
  DAYCARE,
  FAILS,
  HOLDS,
  KNOWN,
  NEEDS,
  OPEN,
  PREGNANCY,
} from "../../support/kinds-of-rules.ts";

/** One rule for each list of a plan, and two for the visits. */
const RULES: readonly Partial<RuleDocument>[] = [
  { code: "everyone" },
  { code: "weekly", repeat: "FREQ=WEEKLY;COUNT=3" },
  { code: "pregnancy", ...PREGNANCY },
  { code: "needed", ...NEEDS, ...HOLDS },
  { code: "open", ...OPEN },
  { code: "daycare", ...DAYCARE },
  { code: "not-met", ...FAILS },
];
const PROGRAMME = aProgramme(...RULES);
const BORN = { birthDate: day("2026-03-02"), dueDate: day("2026-03-20") };
const PLANNED = aSchedule({ child: BORN, facts: KNOWN }, ...RULES);
const TODAY = day("2026-03-03");

/** What each rule gives where it gives a visit. */
const WHERE_OWED = aSchedule(
  { child: BORN },
  ...RULES.map(({ code = "", repeat }) => ({ code, ...(repeat === undefined ? {} : { repeat }) })),
).visits;

interface OnRecord {
  readonly stored?: readonly StoredVisit[];
  readonly isWithdrawn?: boolean;
  readonly on?: string;
}

function onRecord({ stored = [], isWithdrawn = false, on = TODAY }: OnRecord): ScheduleOnRecord {
  const ending = isWithdrawn ? ("registration-cancelled" as const) : undefined;
  const child = { facts: aChild(BORN), programmes: [], ending };
  return scheduleOnRecord(child, PLANNED, stored, alone(PROGRAMME), day(on), asProposed(PLANNED));
}

function owed(code: string): OwedVisit {
  const found = WHERE_OWED.find(({ rule }) => rule.code === code);
  if (found === undefined) throw new Error(`no visit of ${code}`);
  return { ...found, rule: PROGRAMME.rules.find((rule) => rule.code === code) ?? found.rule };
}

function codes(list: readonly { readonly rule: { readonly code: string } }[]): readonly string[] {
  return list.map(({ rule }) => rule.code);
}

test("with nothing on record it is the plan, its visits without ids", () => {
  const { visits, proposals, undecided, waiting, notDue } = onRecord({});
  expect(visits).toEqual(
    PLANNED.visits.map((visit) => ({
      ...visit,
      id: undefined,
      state: "planned",
      appointment: undefined,
      comes: undefined,
      contact: undefined,
    })),
  );
  expect(proposals).toEqual(PLANNED.proposals.map((each) => ({ ...each, id: "proposal needed" })));
  expect({ undecided, waiting, notDue }).toEqual({
    undecided: PLANNED.undecided,
    waiting: PLANNED.waiting,
    notDue: PLANNED.notDue,
  });
});

test("a visit on record stands under its id, where the record has it and not the plan", () => {
  const window = { ...owed("everyone").window, latest: day("2026-03-20") };
  const stored = [aStoredVisit(owed("everyone"), { id: "a-visit", window })];
  const own = onRecord({ stored }).visits.filter(({ rule }) => rule.code === "everyone");
  expect(own).toMatchObject([{ id: "a-visit", window, state: "planned" }]);
});

test("of a repeat, the occurrences on record have ids and those ahead have none", () => {
  const second = aStoredVisit(owed("weekly"), { id: "second", occurrence: 1 });
  const weekly = onRecord({ stored: [second] }).visits.filter(({ rule }) => rule.code === "weekly");
  expect(weekly.map(({ id, occurrence }) => [occurrence, id]).sort()).toEqual([
    [0, undefined],
    [1, "second"],
    [2, undefined],
  ]);
});

test("a visit that was withdrawn stands nowhere, and its rule where the plan has it", () => {
  const stored = [aStoredVisit(owed("not-met"), { isWithdrawn: true })];
  expect(onRecord({ stored })).toEqual(onRecord({}));
});

test.each(["needed", "open", "daycare", "not-met"])(
  "a rule that the plan calls %s stands in visits alone once it has a visit on record",
  (code) => {
    const { visits, ...others } = onRecord({ stored: [aStoredVisit(owed(code))] });
    expect(codes(visits)).toContain(code);
    expect(
      [others.proposals, others.undecided, others.waiting, others.notDue].flatMap(codes),
    ).not.toContain(code);
  },
);

test("a visit of the pregnancy on record has lapsed since the birth, and says so last", () => {
  const stored = [aStoredVisit(owed("pregnancy"))];
  const visit = onRecord({ stored }).visits.find(({ rule }) => rule.code === "pregnancy");
  expect(visit).toMatchObject({ state: "lapsed" });
  expect(visit?.because.at(-1)).toEqual({ code: "lapsed", bornOn: "2026-03-02" });
});

test.each([
  { on: "2026-03-08", state: "planned" },
  { on: "2026-03-09", state: "due" },
  { on: "2026-03-17", state: "overdue" },
])("on $on a visit is $state, on record or not", ({ on, state }) => {
  const stored = [aStoredVisit(owed("everyone"))];
  for (const { visits } of [onRecord({ on }), onRecord({ on, stored })]) {
    expect(visits.find(({ rule }) => rule.code === "everyone")?.state).toBe(state);
  }
});

test("of a cancelled registration nothing is owed, and what was held stays", () => {
  const stored = [aStoredVisit(owed("everyone"), { history: historyOf(held("2026-03-12")) })];
  const { visits, notDue, ...others } = onRecord({ stored, isWithdrawn: true, on: "2026-03-12" });
  expect(visits).toMatchObject([{ rule: { code: "everyone" }, state: "held" }]);
  expect(codes(notDue)).toEqual(codes(PROGRAMME.rules.map((rule) => ({ rule }))).slice(1));
  expect(notDue.flatMap(({ because }) => because.map(({ code }) => code))).toEqual(
    notDue.map(() => "registrationCancelled"),
  );
  expect(others).toMatchObject({ proposals: [], undecided: [], waiting: [] });
});

/** Any of the visits that rules can give, as earlier plans and people left them, in any order. */
const anyStored: fc.Arbitrary<readonly StoredVisit[]> = fc
  .shuffledSubarray([...WHERE_OWED])
  .chain((visits) =>
    fc.tuple(
      ...visits.map((visit) =>
        fc
          .record({ history: anyHistory, isWithdrawn: fc.boolean(), earliest: fc.boolean() })
          .map(({ history, isWithdrawn, earliest }) => {
            const window = earliest ? { ...visit.window, earliest: TODAY } : visit.window;
            return aStoredVisit(visit, { window, isWithdrawn, history });
          }),
      ),
    ),
  );

const anyRecord = fc.record({
  stored: anyStored,
  isWithdrawn: fc.boolean(),
  on: fc.constantFrom("2026-03-01", "2026-03-03", "2026-03-12", "2026-04-20"),
});

test("every rule stands in exactly one list, and each visit once", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { visits, proposals, undecided, waiting, notDue } = onRecord(record);
      const keys = visits.map(({ rule, occurrence }) => `${rule.code} ${occurrence}`);
      expect(new Set(keys).size).toBe(keys.length);
      const others = [proposals, undecided, waiting, notDue].flatMap(codes);
      expect([...new Set(codes(visits)), ...others].sort()).toEqual(
        PROGRAMME.rules.map(({ code }) => code).sort(),
      );
    }),
    { numRuns: 500 },
  );
});

test("every visit on record that was not withdrawn stands under its id", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const kept = record.stored.filter(({ isWithdrawn }) => !isWithdrawn).map(({ id }) => id);
      const shown = onRecord(record).visits.flatMap(({ id }) => id ?? []);
      expect(shown.sort()).toEqual(kept.sort());
    }),
    { numRuns: 300 },
  );
});

test.each([
  { name: "a child", isWithdrawn: false },
  { name: "a cancelled registration", isWithdrawn: true },
])("visits of $name go by earliest, latest, rule and occurrence", ({ isWithdrawn }) => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const keys = onRecord({ ...record, isWithdrawn }).visits.map(({ window, rule, occurrence }) =>
        [window.earliest, window.latest, rule.code, occurrence].join(" "),
      );
      expect(keys).toEqual(keys.toSorted());
    }),
    { numRuns: 300 },
  );
});
