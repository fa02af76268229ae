import { expect, test } from "vitest";
import type { ChildFacts } from "../../../src/domain/criteria/child.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { type FollowedChild, followPlan } from "../../../src/domain/visits/follow-plan.ts";
import type { Standing } from "../../../src/domain/visits/standing.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { visitState } from "../../../src/domain/visits/visit-state.ts";
import { aChild, day } from "../../support/a-child.ts";
import { aProgramme } from "../../support/a-programme.ts";
import { checkEachStep, newIds, withoutLapse } from "../../support/a-stored-visit.ts";
import { PREGNANCY } from "../../support/kinds-of-rules.ts";

const BORN: Partial<ChildFacts> = { birthDate: day("2026-03-02") };
const UNBORN: Partial<ChildFacts> = { dueDate: day("2026-03-02") };
const LIGHT = { when: { fact: "birth-weight-grams", atMost: 2500 } };

interface Following {
  readonly child?: Partial<FollowedChild>;
  readonly stored?: readonly StoredVisit[];
  readonly programme?: ReturnType<typeof aProgramme>;
}

/** What a child's visits become, by a programme of one visit for everyone but for what a test says. */
function follow(facts: Partial<ChildFacts>, { child = {}, ...other }: Following = {}) {
  const { stored = [], programme = aProgramme({}) } = other;
  const followed = {
    id: "a-child",
    facts: aChild(facts),
    isWithdrawn: false,
    wasBorn: false,
    ...child,
  };
  const today = day("2026-03-03");
  const follows = followPlan(followed, stored, programme, NO_CLOSING_DAYS, today, newIds());
  if (!follows.ok) throw new Error(`refused: ${follows.refusal.kind}`);
  const { visits, changes } = follows.value;
  return { visits, changes, kinds: changes.map(({ kind, visit }) => `${kind} ${visit.id}`) };
}

test("a visit that is owed is planned, with the programme it is planned by", () => {
  const { visits, changes } = follow(BORN);
  expect(changes).toEqual([{ kind: "planned", visit: visits[0] }]);
  expect(visits).toEqual([
    {
      id: "new-1",
      child: "a-child",
      rule: "a-visit",
      occurrence: 0,
      window: { earliest: "2026-03-09", target: "2026-03-12", latest: "2026-03-16" },
      provisional: false,
      feasible: true,
      because: expect.arrayContaining([{ code: "offeredToEveryone" }]),
      programme: { id: "a-programme", version: "2026-1" },
      version: 1,
      isWithdrawn: false,
    },
  ]);
});

test("a birth on another day moves it", () => {
  const { visits: stored } = follow(BORN);
  const { visits, kinds } = follow({ birthDate: day("2026-03-03") }, { stored });
  expect(kinds).toEqual(["moved new-1"]);
  expect(visits).toMatchObject([{ version: 2, window: { earliest: "2026-03-10" } }]);
});

test("a birth on the due date moves nothing and makes it certain", () => {
  const { visits: stored } = follow(UNBORN);
  const { visits } = follow({ ...UNBORN, ...BORN }, { stored });
  expect(stored).toMatchObject([{ id: "new-1", provisional: true, version: 1 }]);
  expect(visits).toMatchObject([{ id: "new-1", provisional: false, version: 2 }]);
  expect(visits[0]?.window).toEqual(stored[0]?.window);
});

test("what is owed no longer is withdrawn, and comes back under its id", () => {
  const programme = aProgramme(LIGHT);
  const light = { ...BORN, birthWeightGrams: 2400 };
  const { visits: first } = follow(light, { programme });
  const gone = follow({ ...BORN, birthWeightGrams: 3300 }, { stored: first, programme });
  expect(gone.kinds).toEqual(["withdrawn new-1"]);
  expect(gone.visits).toMatchObject([{ isWithdrawn: true, version: 2 }]);
  const back = follow(light, { stored: gone.visits, programme });
  expect(back.kinds).toEqual(["planned new-1"]);
  expect(back.visits).toEqual([{ ...first[0], version: 3 }]);
});

test("a cancelled registration withdraws every open visit, once", () => {
  const programme = aProgramme({ repeat: "FREQ=WEEKLY;COUNT=3" });
  const { visits: stored } = follow(BORN, { programme });
  const child = { isWithdrawn: true, wasBorn: true };
  const { visits, kinds } = follow(BORN, { child, stored, programme });
  expect(kinds).toEqual(["withdrawn new-1", "withdrawn new-2", "withdrawn new-3"]);
  expect(follow(BORN, { child, stored: visits, programme }).kinds).toEqual([]);
});

test("a rule that left the programme takes its open visit with it", () => {
  const { visits: stored } = follow(BORN);
  const programme = aProgramme({ code: "another" });
  expect(follow(BORN, { stored, programme }).kinds).toEqual(["planned new-1", "withdrawn new-1"]);
});

test("a needs rule gives no visit until a person has decided", () => {
  const { visits, changes } = follow(BORN, { programme: aProgramme({ ...LIGHT, offer: "needs" }) });
  expect({ visits, changes }).toEqual({ visits: [], changes: [] });
});

test("a visit of the pregnancy lapses at birth, once, and stays where it was", () => {
  const programme = aProgramme(PREGNANCY);
  const { visits: stored } = follow(UNBORN, { programme });
  const born = { ...UNBORN, birthDate: day("2026-03-01") };
  const { visits, kinds } = follow(born, { stored, programme });
  expect(kinds).toEqual(["lapsed new-1"]);
  const [visit] = visits;
  expect(visit?.window).toEqual(stored[0]?.window);
  expect(visit?.version).toBe(2);
  expect(visit && visitState(visit, day("2026-03-01"))).toBe("lapsed");
  expect(follow(born, { child: { wasBorn: true }, stored: visits, programme }).kinds).toEqual([]);
});

test("a visit of the pregnancy that was withdrawn before does not lapse", () => {
  const owed = aProgramme(PREGNANCY);
  const unowed = aProgramme({ ...PREGNANCY, when: { fact: "nobody-knows", is: true } });
  const { visits: first } = follow(UNBORN, { programme: owed });
  const { visits: stored } = follow(UNBORN, { stored: first, programme: unowed });
  expect(stored).toMatchObject([{ isWithdrawn: true }]);
  const { kinds, visits } = follow({ ...UNBORN, ...BORN }, { stored, programme: owed });
  expect({ kinds, visits }).toEqual({ kinds: [], visits: stored });
});

test.each<Standing>([
  { kind: "held", on: day("2026-03-12") },
  { kind: "booked", since: day("2026-03-03"), on: day("2026-03-12") },
  { kind: "declined", since: day("2026-03-03") },
  { kind: "covered-elsewhere", since: day("2026-03-03") },
])("what people made $kind is neither moved nor withdrawn nor made anew", (standing) => {
  const stored = follow(BORN).visits.map((visit) => ({ ...visit, standing }));
  for (const facts of [{ birthDate: day("2026-04-02") }, {}]) {
    const { visits, changes } = follow(facts, { stored });
    expect({ visits, changes }).toEqual({ visits: stored, changes: [] });
  }
});

test("a pregnancy visit that was held is held after the birth too", () => {
  const programme = aProgramme(PREGNANCY);
  const standing: Standing = { kind: "held", on: day("2026-03-12") };
  const stored = follow(UNBORN, { programme }).visits.map((visit) => ({ ...visit, standing }));
  const { visits, changes } = follow({ ...UNBORN, ...BORN }, { stored, programme });
  expect({ visits, changes }).toEqual({ visits: stored, changes: [] });
});

test("the reasons on record are those of the plan, though no day has changed", () => {
  const programme = aProgramme(LIGHT);
  const { visits: stored } = follow({ ...BORN, birthWeightGrams: 2400 }, { programme });
  const corrected = { ...BORN, birthWeightGrams: 2300 };
  const [visit] = follow(corrected, { stored, programme }).visits;
  const [anew] = follow(corrected, { programme }).visits;
  expect(visit?.because).toEqual(anew?.because);
});

test("twice is once", () => {
  checkEachStep(({ after, again }) => {
    expect(again.changes).toEqual([]);
    expect(again.visits).toEqual(after.visits);
  });
});

test("a visit has one id for its whole life, and an id one visit", () => {
  checkEachStep(({ before, after }) => {
    expect(keysById(after.visits)).toMatchObject(keysById(before));
    const keys = Object.values(keysById(after.visits));
    expect(keys.length).toBe(after.visits.length);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test("a version rises by one with each change, and nothing changes without", () => {
  checkEachStep(({ before, after }) => {
    const former = new Map(before.map((visit) => [visit.id, visit]));
    const changed = new Set(after.changes.map(({ visit }) => visit.id));
    expect(changed.size).toBe(after.changes.length);
    for (const visit of after.visits) {
      const { version = 0 } = former.get(visit.id) ?? {};
      expect(visit.version).toBe(changed.has(visit.id) ? version + 1 : version);
      if (!changed.has(visit.id)) {
        expect(withoutLapse(visit)).toEqual(former.get(visit.id));
      } else if (former.has(visit.id)) {
        expect({ ...visit, version }).not.toEqual(former.get(visit.id));
      }
    }
  });
});

test("each change is what is then on record", () => {
  checkEachStep(({ after }) => {
    for (const { kind, visit } of after.changes) {
      expect(after.visits.find(({ id }) => id === visit.id)).toBe(visit);
      expect(visit.isWithdrawn).toBe(kind === "withdrawn");
    }
  });
});

test("what is open afterwards is what is owed, where and when it is owed", () => {
  checkEachStep(({ moment, after }) => {
    const open = after.visits.filter((visit) => !visit.isWithdrawn && visit.standing === undefined);
    const owed = moment.isWithdrawn ? [] : after.planned.visits;
    const inWords = (rule: string, { occurrence, window, provisional }: (typeof owed)[number]) =>
      [rule, occurrence, window.earliest, window.target, window.latest, provisional].join(" ");
    expect(open.map((visit) => inWords(visit.rule, visit as never)).sort()).toEqual(
      owed.map((visit) => inWords(visit.rule.code, visit)).sort(),
    );
  });
});

test("once born, no visit of the pregnancy is open, and none is planned", () => {
  checkEachStep(({ moment, after }) => {
    if (moment.facts.birthDate === undefined) return;
    const pregnancy = after.visits.filter(({ rule }) => rule === "pregnancy");
    const kept = pregnancy.filter(({ isWithdrawn }) => !isWithdrawn);
    expect(kept.map(({ standing }) => standing?.kind)).toEqual(kept.map(() => "lapsed"));
    const planned = after.changes.filter(({ kind }) => kind === "planned");
    expect(planned.filter(({ visit }) => visit.rule === "pregnancy")).toEqual([]);
  });
});

test("too many occurrences are refused, and say of which rule", () => {
  const programme = aProgramme({}, { code: "weekly", repeat: "FREQ=WEEKLY;UNTIL=20290101" });
  const child = { id: "a-child", facts: aChild(BORN), isWithdrawn: false, wasBorn: false };
  const today = day("2026-03-03");
  expect(followPlan(child, [], programme, NO_CLOSING_DAYS, today, newIds())).toEqual({
    ok: false,
    refusal: { kind: "tooManyOccurrences", rules: [1] },
  });
});

function keysById(visits: readonly StoredVisit[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    visits.map(({ id, rule, occurrence }) => [id, `${rule} ${occurrence}`]),
  );
}
