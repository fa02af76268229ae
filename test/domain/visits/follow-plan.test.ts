import { expect, test } from "vitest";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { asItStands, followPlan } from "../../../src/domain/visits/follow-plan.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { NO_HISTORY } from "../../../src/domain/visits/visit-history.ts";
import { visitState } from "../../../src/domain/visits/visit-state.ts";
import { aChild, day } from "../../support/a-child.ts";
import { BORN, UNBORN, follow } from "../../support/a-followed-child.ts";
import { aProgramme, alone } from "../../support/a-programme.ts";
import { newIds } from "../../support/a-stored-visit.ts";
import { checkEachStep, standingVisits } from "../../support/check-each-step.ts";
import { PREGNANCY } from "../../support/kinds-of-rules.ts";

const LIGHT = { when: { fact: "birth-weight-grams", atMost: 2500 } };

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
      history: NO_HISTORY,
      tensions: [],
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
  const child = { ending: "registration-cancelled", wasBorn: true } as const;
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
  const standing = visit && asItStands(visit, alone(programme), aChild(born), day("2026-03-01"));
  expect(standing && visitState(standing, day("2026-03-01"))).toBe("lapsed");
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

test("the reasons on record are those of the plan, though no day has changed", () => {
  const programme = aProgramme(LIGHT);
  const { visits: stored } = follow({ ...BORN, birthWeightGrams: 2400 }, { programme });
  const corrected = { ...BORN, birthWeightGrams: 2300 };
  const { visits, kinds } = follow(corrected, { stored, programme });
  const [visit] = visits;
  const [anew] = follow(corrected, { programme }).visits;
  expect(visit?.because).toEqual(anew?.because);
  expect(kinds).toEqual(["changed new-1"]);
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
    const changed = new Map(after.changes.map(({ kind, visit }) => [visit.id, kind]));
    expect(changed.size).toBe(after.changes.length);
    for (const visit of after.visits) {
      const { version = 0 } = former.get(visit.id) ?? {};
      expect(visit.version).toBe(changed.has(visit.id) ? version + 1 : version);
      if (!changed.has(visit.id)) {
        expect(visit).toBe(former.get(visit.id));
      } else if (former.has(visit.id) && changed.get(visit.id) !== "lapsed") {
        expect({ ...visit, version }).not.toEqual(former.get(visit.id));
      }
    }
  });
});

test("a visit is said to lapse when it does, and only then", () => {
  checkEachStep(({ moment, wasBorn, after }) => {
    const lapsed = standingVisits(after.visits, moment).filter(
      ({ standing }) => standing?.kind === "lapsed",
    );
    const said = after.changes.filter(({ kind }) => kind === "lapsed");
    expect(said.map(({ visit }) => visit.id)).toEqual(wasBorn ? [] : lapsed.map(({ id }) => id));
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

test("what is open afterwards is what is owed and not settled, where and when it is owed", () => {
  checkEachStep(({ moment, after }) => {
    const kept = standingVisits(after.visits, moment);
    const open = kept.filter(({ standing }) => standing === undefined);
    const settled = kept.filter(({ standing }) => standing !== undefined);
    const owed = (moment.ending !== undefined ? [] : after.planned.visits).filter(
      (visit) =>
        !settled.some(
          ({ rule, occurrence }) => rule === visit.rule.code && occurrence === visit.occurrence,
        ),
    );
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
    const pregnancy = standingVisits(after.visits, moment).filter(
      ({ rule }) => rule === "pregnancy",
    );
    expect(pregnancy.filter(({ standing }) => standing === undefined)).toEqual([]);
    const planned = after.changes.filter(({ kind }) => kind === "planned");
    expect(planned.filter(({ visit }) => visit.rule === "pregnancy")).toEqual([]);
  });
});

const NEW = { ending: undefined, wasBorn: false };

test("too many occurrences are refused, and say of which rule", () => {
  const programme = aProgramme({}, { code: "weekly", repeat: "FREQ=WEEKLY;UNTIL=20290101" });
  const child = { id: "a-child", facts: aChild(BORN), programmes: [], ...NEW };
  const today = day("2026-03-03");
  expect(followPlan(child, [], alone(programme), NO_CLOSING_DAYS, today, newIds())).toEqual({
    ok: false,
    refusal: { kind: "tooManyOccurrences", rules: [1] },
  });
});

function keysById(visits: readonly StoredVisit[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    visits.map(({ id, rule, occurrence }) => [id, `${rule} ${occurrence}`]),
  );
}
