import { expect, test } from "vitest";
import type { Standing } from "../../../src/domain/visits/standing.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { NO_HISTORY, type VisitHistory } from "../../../src/domain/visits/visit-history.ts";
import { day } from "../../support/a-child.ts";
import { BORN, UNBORN, follow } from "../../support/a-followed-child.ts";
import { anAgreement, anOutcome, booked, held, historyOf } from "../../support/a-history.ts";
import { aProgramme } from "../../support/a-programme.ts";
import { newIds } from "../../support/a-stored-visit.ts";
import { checkEachStep, followMoment, standingVisits } from "../../support/check-each-step.ts";
import { PREGNANCY } from "../../support/kinds-of-rules.ts";

const BORN_LATER = { birthDate: day("2026-04-02") };
const SETTLED: readonly Standing[] = [
  held("2026-03-03"),
  booked("2026-03-12"),
  { kind: "declined", since: day("2026-03-03") },
  { kind: "covered-elsewhere", since: day("2026-03-03") },
];

/** The one visit of a child born on 2 March, and what people made of it. */
function madeOf(history: Partial<VisitHistory>): readonly StoredVisit[] {
  return follow(BORN).visits.map((visit) => ({ ...visit, history: { ...NO_HISTORY, ...history } }));
}

test.each(SETTLED)(
  "what people made $kind is neither moved nor withdrawn nor made anew",
  (standing) => {
    const stored = madeOf(historyOf(standing));
    for (const facts of [BORN_LATER, {}]) {
      const { visits, changes } = follow(facts, { stored });
      expect({ visits, changes }).toEqual({ visits: stored, changes: [] });
    }
  },
);

test.each([
  { name: "the day before it ended", on: "2026-03-05", kinds: [] },
  { name: "the day it ended", on: "2026-03-06", kinds: ["moved new-1"] },
  { name: "a day after it", on: "2026-03-07", kinds: ["moved new-1"] },
])("known on $name, another birth gives an agreed visit: $kinds", ({ on, kinds }) => {
  const stored = madeOf({ agreements: [anAgreement({ until: day("2026-03-06") })] });
  const { visits, kinds: found } = follow(BORN_LATER, { stored, on });
  expect(found).toEqual(kinds);
  expect(visits.map(({ id, history }) => ({ id, history }))).toEqual(
    stored.map(({ id, history }) => ({ id, history })),
  );
});

test("once its agreement has ended, a visit that is owed no longer is withdrawn, and comes back under its id", () => {
  const stored = madeOf({ agreements: [anAgreement({ until: day("2026-03-03") })] });
  const gone = follow({}, { stored });
  expect(gone.kinds).toEqual(["withdrawn new-1"]);
  const back = follow(BORN, { stored: gone.visits });
  expect(back.kinds).toEqual(["planned new-1"]);
  expect(back.visits).toEqual([{ ...stored[0], version: 3 }]);
});

test.each(["not-home", "cancelled-by-family", "cancelled-by-service"] as const)(
  "a visit that became %s follows the plan",
  (outcome) => {
    const stored = madeOf({
      agreements: [anAgreement({ until: day("2026-03-03") })],
      outcomes: [anOutcome(outcome, "2026-03-03")],
    });
    expect(follow(BORN_LATER, { stored }).kinds).toEqual(["moved new-1"]);
  },
);

test.each([
  { name: "agreed tomorrow", standing: booked("2026-03-12", "2026-03-04") },
  { name: "held tomorrow", standing: held("2026-03-04") },
  {
    name: "declined tomorrow",
    standing: { kind: "declined", since: day("2026-03-04") } satisfies Standing,
  },
])("a visit $name follows the plan today", ({ standing }) => {
  const stored = madeOf(historyOf(standing));
  expect(follow(BORN_LATER, { stored }).kinds).toEqual(["moved new-1"]);
  expect(follow(BORN_LATER, { stored, on: "2026-03-04" }).kinds).toEqual([]);
});

test.each([
  { standing: undefined, isKept: false },
  ...SETTLED.map((standing) => ({ standing, isKept: standing.kind === "held" })),
])(
  "of a cancelled registration a visit with $standing.kind of it stays: $isKept",
  ({ standing, isKept }) => {
    const stored = madeOf(historyOf(standing));
    const child = { ending: "registration-cancelled", wasBorn: true } as const;
    const { visits, kinds } = follow(BORN, { child, stored });
    expect(kinds).toEqual(isKept ? [] : ["withdrawn new-1"]);
    expect(visits.map(({ history }) => history)).toEqual(stored.map(({ history }) => history));
    expect(follow(BORN, { child, stored: visits }).kinds).toEqual([]);
  },
);

test.each(SETTLED)("a pregnancy visit that is $kind does not lapse at birth", (standing) => {
  const programme = aProgramme(PREGNANCY);
  const history = historyOf(standing);
  const stored = follow(UNBORN, { programme }).visits.map((visit) => ({ ...visit, history }));
  const { visits, changes } = follow({ ...UNBORN, ...BORN }, { stored, programme });
  expect({ visits, changes }).toEqual({ visits: stored, changes: [] });
});

test("a pregnancy visit whose agreement ended lapses at birth", () => {
  const programme = aProgramme(PREGNANCY);
  const agreements = [anAgreement({ until: day("2026-03-03") })];
  const stored = follow(UNBORN, { programme }).visits.map((visit) => ({
    ...visit,
    history: { ...NO_HISTORY, agreements },
  }));
  expect(follow({ ...UNBORN, ...BORN }, { stored, programme }).kinds).toEqual(["lapsed new-1"]);
});

test("whatever happens, what is agreed, held or decided keeps its place", () => {
  checkEachStep(({ moment, before, after }) => {
    for (const { standing, ...visit } of standingVisits(before, moment)) {
      if (standing === undefined || standing.kind === "lapsed") continue;
      const { ending } = moment;
      const isKept =
        standing.kind === "held" ||
        ending === undefined ||
        (standing.kind === "booked" && ending === "departed");
      expect(after.visits.find(({ id }) => id === visit.id)).toEqual(
        isKept ? visit : { ...visit, isWithdrawn: true, version: visit.version + 1 },
      );
    }
  });
});

test("whatever the plan becomes, a visit keeps what people made of it", () => {
  checkEachStep(({ before, after }) => {
    for (const { id, history } of before) {
      expect(after.visits.find((visit) => visit.id === id)?.history).toBe(history);
    }
  });
});

test("what was recorded and taken back leaves nothing but a higher version", () => {
  checkEachStep(({ moment, before, wasBorn, after }) => {
    const isBorn = moment.facts.birthDate !== undefined;
    const takenBack = followMoment(moment, after.visits.map(untouched), isBorn, newIds("late"));
    const never = followMoment(moment, before.map(untouched), wasBorn, newIds("late"));
    const kept = (visits: readonly StoredVisit[]) =>
      inOrder(isBorn ? visits.map(owedNoMoreOnceBorn) : visits, before);
    expect(kept(takenBack.visits)).toEqual(kept(never.visits));
  });
});

/** Held although it was withdrawn, and taken back: one of the pregnancy has lapsed, which comes to the same. */
function owedNoMoreOnceBorn(visit: StoredVisit): StoredVisit {
  return visit.rule === "pregnancy" ? { ...visit, isWithdrawn: true } : visit;
}

function untouched(visit: StoredVisit): StoredVisit {
  return { ...visit, history: NO_HISTORY };
}

/** By rule and occurrence, but for what may differ: the version, and the ids of those that are new since. */
function inOrder(visits: readonly StoredVisit[], before: readonly StoredVisit[]) {
  const former = new Set(before.map(({ id }) => id));
  const alike = visits.map((visit) => ({
    ...visit,
    version: 0,
    id: former.has(visit.id) ? visit.id : "new",
  }));
  return alike.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

function nameOf({ rule, occurrence }: StoredVisit): string {
  return `${rule} ${occurrence}`;
}
