import fc from "fast-check";
import { expect, test } from "vitest";
import type { OwedVisit } from "../../../src/domain/programme/schedule.ts";
import { SHIPPED_PROGRAMMES } from "../../../src/domain/programme/shipped-programmes.ts";
import { planVisits } from "../../../src/domain/programme/plan-visits.ts";
import { addDays, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import {
  type ExistingVisit,
  type Reconciliation,
  reconcile,
} from "../../../src/domain/visits/reconcile.ts";
import type { Standing } from "../../../src/domain/visits/standing.ts";
import type { Tension, ToldTension } from "../../../src/domain/visits/tension.ts";
import { aChild, day } from "../../support/a-child.ts";
import { booked, held } from "../../support/a-history.ts";
import { aSchedule } from "../../support/a-plan.ts";
import { dayNumber } from "../../support/day-number.ts";

const NOTHING: Reconciliation = { add: [], move: [], withdraw: [], leave: [], tensions: [] };

/** The window of the visit owed is 9 to 16 March 2026. */
const [OWED] = aSchedule({}, {}).visits as [OwedVisit];

function anExisting(difference: Partial<ExistingVisit> = {}): ExistingVisit {
  return { ...recorded(OWED), id: "visit-1", ...difference };
}

const LAST_YEARS = {
  earliest: day("2025-03-09"),
  target: day("2025-03-12"),
  latest: day("2025-03-16"),
};

test("nothing owed and nothing on record: nothing to do", () => {
  expect(reconcile([], [])).toEqual(NOTHING);
});

test("what is owed and not on record is added", () => {
  expect(reconcile([OWED], [])).toEqual({ ...NOTHING, add: [OWED] });
});

test("a visit with other reasons and the same window is renewed", () => {
  const existing = anExisting({ because: [{ code: "proposedOnNeed" }] });
  expect(reconcile([OWED], [existing])).toEqual({
    ...NOTHING,
    move: [{ existing, owed: OWED }],
  });
});

test("a visit of the version before, with the same window and reasons, is renewed", () => {
  const existing = anExisting({ programme: { id: "a-programme", version: "2025-1" } });
  expect(reconcile([OWED], [existing])).toEqual({ ...NOTHING, move: [{ existing, owed: OWED }] });
});

test("what is on record and no longer owed is withdrawn", () => {
  const existing = anExisting();
  expect(reconcile([], [existing])).toEqual({ ...NOTHING, withdraw: [existing] });
});

test("what is on record as it is owed is left", () => {
  const existing = anExisting();
  expect(reconcile([OWED], [existing])).toEqual({ ...NOTHING, leave: [existing] });
});

test.each<{ name: string; difference: Partial<ExistingVisit> }>([
  { name: "first day", difference: { window: { ...OWED.window, earliest: day("2026-03-08") } } },
  { name: "target", difference: { window: { ...OWED.window, target: day("2026-03-13") } } },
  { name: "last day", difference: { window: { ...OWED.window, latest: day("2026-03-17") } } },
  { name: "place before the birth", difference: { provisional: true } },
  { name: "lack of an open day", difference: { feasible: false } },
])("what is on record with another $name is moved", ({ difference }) => {
  const existing = anExisting(difference);
  expect(reconcile([OWED], [existing])).toEqual({ ...NOTHING, move: [{ existing, owed: OWED }] });
});

test("a visit is its rule and occurrence, never its date", () => {
  const otherRule = anExisting({ rule: "another" });
  const otherOccurrence = anExisting({ id: "visit-2", occurrence: 1 });
  expect(reconcile([OWED], [otherRule, otherOccurrence])).toEqual({
    ...NOTHING,
    add: [OWED],
    withdraw: [otherRule, otherOccurrence],
  });
});

test("each occurrence of a repeat is a visit of its own", () => {
  const { visits } = aSchedule({}, { repeat: "FREQ=WEEKLY;COUNT=3" });
  const second = anExisting({ occurrence: 1, window: LAST_YEARS });
  const [first, owedSecond, third] = visits;
  expect(reconcile(visits, [second])).toEqual({
    ...NOTHING,
    add: [first, third],
    move: [{ existing: second, owed: owedSecond }],
  });
});

interface TensionCase {
  readonly name: string;
  readonly standing: Standing;
  readonly tension: Pick<Tension, "kind" | "daysOutside"> | undefined;
}

const DECLINED: Standing = { kind: "declined", since: day("2026-03-03") };
const COVERED: Standing = { kind: "covered-elsewhere", since: day("2026-03-03") };
const outside = (daysOutside: number) => ({ kind: "outsideWindow", daysOutside }) as const;

test.each<TensionCase>([
  { name: "agreed on its first day", standing: booked("2026-03-09"), tension: undefined },
  { name: "agreed on its last day", standing: booked("2026-03-16"), tension: undefined },
  { name: "agreed the day before", standing: booked("2026-03-08"), tension: outside(-1) },
  { name: "agreed the day after", standing: booked("2026-03-17"), tension: outside(1) },
  { name: "agreed a year before", standing: booked("2025-03-09"), tension: outside(-365) },
  { name: "held inside", standing: held("2026-03-12"), tension: undefined },
  { name: "held three days after", standing: held("2026-03-19"), tension: outside(3) },
  { name: "declined", standing: DECLINED, tension: undefined },
  { name: "covered elsewhere", standing: COVERED, tension: undefined },
])(
  "a window changed round a visit $name leaves it, in tension: $tension",
  ({ standing, tension }) => {
    const existing = anExisting({ window: LAST_YEARS, standing });
    expect(reconcile([OWED], [existing])).toEqual({
      ...NOTHING,
      leave: [existing],
      tensions:
        tension === undefined ? [] : [expect.objectContaining({ ...tension, visit: "visit-1" })],
    });
  },
);

test.each<TensionCase>([
  {
    name: "agreed",
    standing: booked("2026-03-12"),
    tension: { kind: "noLongerOwed", daysOutside: undefined },
  },
  { name: "held", standing: held("2026-03-12"), tension: undefined },
  { name: "declined", standing: DECLINED, tension: undefined },
  { name: "covered elsewhere", standing: COVERED, tension: undefined },
])("a visit $name and no longer owed is left, in tension: $tension", ({ standing, tension }) => {
  const existing = anExisting({ standing });
  expect(reconcile([], [existing])).toEqual({
    ...NOTHING,
    leave: [existing],
    tensions:
      tension === undefined ? [] : [expect.objectContaining({ ...tension, visit: "visit-1" })],
  });
});

const MOVED = OWED.window;
const told = (difference: Partial<ToldTension> = {}): ToldTension => ({
  id: "tension-1",
  kind: "outsideWindow",
  about: "an-appointment",
  on: day("2026-03-20"),
  daysOutside: 4,
  window: MOVED,
  isKept: false,
  ...difference,
});

const AGREED = booked("2026-03-20");
const HELD_BY_IT = held("2026-03-20", "an-appointment");

test.each([
  { name: "as it stands", kept: {}, standing: AGREED, isTold: false },
  { name: "before the window moved", kept: { window: LAST_YEARS }, standing: AGREED, isTold: true },
  { name: "on another day", kept: { on: day("2026-03-21") }, standing: AGREED, isTold: true },
  { name: "of another", kept: { about: "another" }, standing: AGREED, isTold: true },
  { name: "and held by it", kept: {}, standing: HELD_BY_IT, isTold: false },
  { name: "and held otherwise", kept: {}, standing: held("2026-03-20"), isTold: true },
  { name: "by nobody yet", kept: { isKept: false }, standing: AGREED, isTold: true },
])(
  "what lies outside its window and was kept $name is told of: $isTold",
  ({ kept, standing, isTold }) => {
    const known = [told({ isKept: true, ...kept })];
    const existing = anExisting({ window: LAST_YEARS, standing, tensions: known });
    const { leave, tensions } = reconcile([OWED], [existing]);
    expect(leave).toEqual([existing]);
    expect(tensions.length).toBe(isTold ? 1 : 0);
  },
);

test("in tension, and agreed anew on a day that fits: it follows the plan by which it was agreed", () => {
  const existing = anExisting({
    window: LAST_YEARS,
    standing: booked("2026-03-12"),
    tensions: [told()],
  });
  expect(reconcile([OWED], [existing])).toEqual({ ...NOTHING, move: [{ existing, owed: OWED }] });
});

test("in tension, and a plan that fits what is agreed: it is left", () => {
  const standing = booked("2026-03-20");
  const existing = anExisting({ window: MOVED, standing, tensions: [told()] });
  expect(reconcile([OWED], [existing])).toEqual({ ...NOTHING, leave: [existing] });
});

test.each([booked("2026-03-20"), held("2026-03-20")])(
  "what was $kind outside a window that has not changed is no tension",
  (standing) => {
    const existing = anExisting({ standing });
    expect(reconcile([OWED], [existing])).toEqual({ ...NOTHING, leave: [existing] });
  },
);

test("a birth on the due date changes no day, and so puts nothing in tension", () => {
  const existing = anExisting({ provisional: true, standing: booked("2026-03-20") });
  expect(reconcile([OWED], [existing])).toEqual({ ...NOTHING, leave: [existing] });
});

const { programme: national } = SHIPPED_PROGRAMMES[0] as (typeof SHIPPED_PROGRAMMES)[number];

const someDate = (from: string, days: number) =>
  fc.nat({ max: days }).map((later) => civilDateOfDay(addDays(dayNumber(from), later)));

/** What the national programme owes a child of whom more or less is known. */
const anyOwed: fc.Arbitrary<readonly OwedVisit[]> = fc
  .record({
    birthDate: fc.option(someDate("2026-03-01", 60), { nil: undefined }),
    dueDate: someDate("2026-03-20", 30),
    firstTimeParents: fc.option(fc.boolean(), { nil: undefined }),
    dischargedOn: fc.option(someDate("2026-03-04", 60), { nil: undefined }),
    arrivedOn: fc.option(someDate("2026-03-01", 400), { nil: undefined }),
  })
  .map((known) => {
    const plan = planVisits(aChild(known), national, NO_CLOSING_DAYS, day("2026-03-10"));
    return plan.ok ? plan.value.visits : [];
  });

const anyStanding: fc.Arbitrary<Standing | undefined> = fc.oneof(
  fc.constant(undefined),
  someDate("2026-02-01", 700).map((on) => booked(on)),
  someDate("2026-02-01", 700).map(held),
  fc.constantFrom<Standing>(DECLINED, COVERED),
);

/** Visits as an earlier plan made them, some of which people have standing. */
const anyRecord: fc.Arbitrary<readonly ExistingVisit[]> = fc
  .tuple(anyOwed, fc.array(anyStanding, { minLength: 20, maxLength: 20 }))
  .map(([owed, standings]) =>
    owed.map((visit, index) => {
      const standing = standings[index % standings.length];
      return standing === undefined ? recorded(visit) : { ...recorded(visit), standing };
    }),
  );

test("applied once, the same plan leaves everything, in the same tensions", () => {
  fc.assert(
    fc.property(anyOwed, anyRecord, (owed, existing) => {
      const first = reconcile(owed, existing);
      const applied = apply(first);
      const { leave, ...second } = reconcile(owed, applied);
      expect(second).toEqual({ add: [], move: [], withdraw: [], tensions: first.tensions });
      expect(leave).toEqual(applied);
    }),
    { numRuns: 500 },
  );
});

test("each visit on record is moved, withdrawn or left; a standing one is left", () => {
  fc.assert(
    fc.property(anyOwed, anyRecord, (owed, existing) => {
      const { move, withdraw, leave } = reconcile(owed, existing);
      const moved = move.map((each) => each.existing);
      const ids = [...moved, ...withdraw, ...leave].map(({ id }) => id);
      expect(ids.toSorted()).toEqual(existing.map(({ id }) => id).toSorted());
      expect([...moved, ...withdraw].filter(({ standing }) => standing !== undefined)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("each visit owed is on record afterwards, once", () => {
  fc.assert(
    fc.property(anyOwed, anyRecord, (owed, existing) => {
      const keys = apply(reconcile(owed, existing)).map(({ id }) => id);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(expect.arrayContaining(owed.map((visit) => recorded(visit).id)));
    }),
    { numRuns: 500 },
  );
});

/** The visits on record after a reconciliation, as a desk would keep them. */
function apply({ add, move, leave }: Reconciliation): readonly ExistingVisit[] {
  return [
    ...leave,
    ...move.map(({ existing, owed }) => ({ ...recorded(owed), id: existing.id })),
    ...add.map(recorded),
  ];
}

function recorded({ rule, ...owed }: OwedVisit): ExistingVisit {
  const { code, programme } = rule;
  return { ...owed, id: `${code} ${owed.occurrence}`, rule: code, programme, tensions: [] };
}
