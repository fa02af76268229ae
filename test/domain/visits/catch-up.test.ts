import { describe, expect, test } from "vitest";
import type { Modality } from "../../../src/domain/programme/programme.ts";
import { explain } from "../../../src/domain/visits/explain.ts";
import { ruleOf } from "../../../src/domain/visits/rule-of.ts";
import { shortCode } from "../../../src/domain/visits/short-code.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { historyOf } from "../../support/a-history.ts";
import { BORN, follow } from "../../support/a-followed-child.ts";
import { day } from "../../support/a-child.ts";
import { alone, aProgramme } from "../../support/a-programme.ts";

/** The postpartum visit: relation of parent and child, weight and feeding are mandatory (KL's FBU). */
const POSTPARTUM = { reportAs: "7d35a193-e808-4e77-b361-6c0d114d021f" };
const PROGRAMME = aProgramme(POSTPARTUM);

interface Held {
  readonly on?: string;
  readonly modality?: Modality;
  readonly notMade?: readonly string[];
}

const planned = (programme = PROGRAMME) =>
  follow(BORN, { programme }).visits.map((visit) => ({ ...visit, id: `owed ${visit.occurrence}` }));

/** The visits of a plan, its first held on Saturday 7 March 2026 without all that it asks for. */
function partly({ on = "2026-03-07", modality = "home", notMade = ["weight"] }: Held = {}) {
  return (visits: readonly StoredVisit[]): readonly StoredVisit[] =>
    visits.map((visit, place) => {
      const held = { contact: "a-contact", on: day(on), modality, made: [], notMade };
      return place === 0 ? { ...visit, history: { ...historyOf(undefined), held } } : visit;
    });
}

const after = (stored: readonly StoredVisit[], programme = PROGRAMME, on = "2026-03-09") =>
  follow(BORN, { stored, programme, on, child: { wasBorn: true } });
const catchUps = (visits: readonly StoredVisit[]) =>
  visits.filter(({ rule, isWithdrawn }) => rule.startsWith("catch-up") && !isWithdrawn);

describe("a visit that was held in part is caught up on", () => {
  test("from the day after, by a visit of its own", () => {
    const [visit, ...more] = catchUps(after(partly()(planned())).visits);
    expect(more).toEqual([]);
    expect(visit).toMatchObject({
      rule: "catch-up-of-a-visit",
      occurrence: 0,
      window: { earliest: "2026-03-08", target: "2026-03-13", latest: "2026-03-21" },
      provisional: false,
      feasible: true,
      because: [
        {
          code: "catchUpOf",
          contact: "a-contact",
          visit: "owed 0",
          on: "2026-03-07",
          missing: ["weight"],
        },
        { code: "movedToVisitingDay", from: "2026-03-14", to: "2026-03-13", closed: "saturday" },
      ],
    });
  });

  test("and says so", () => {
    const [visit] = catchUps(after(partly({ notMade: ["weight", "feeding"] })(planned())).visits);
    if (visit === undefined) throw new Error("it is not caught up on");
    const rule = ruleOf(alone(PROGRAMME), visit);
    expect(rule).toMatchObject({
      title: { da: "Opfølgning: Et besøg", en: "Catch-up: A visit" },
      offer: "everyone",
      modalities: ["home", "clinic"],
      durationMinutes: 30,
      reportAs: "b30f139c-fac5-416e-b84a-a3429f0222c2",
    });
    expect(explain({ ...visit, rule }).sentence).toBe(
      "Opfølgning: Et besøg: fredag den 13. marts 2026 (8.–21. marts 2026); følger op på kontakten den 7. marts 2026, hvor dette ikke blev observeret: vægt, ernæring; flyttet fra den 14. marts 2026, som er en lørdag.",
    );
  });

  test.each<{ name: string; held: Held; owed: number }>([
    { name: "one was not made", held: {}, owed: 1 },
    { name: "none is said not to have been made", held: { notMade: [] }, owed: 0 },
    { name: "it is none that the visit asks for", held: { notMade: ["sleep"] }, owed: 0 },
    { name: "it was by telephone", held: { modality: "phone" }, owed: 0 },
    { name: "it lies ahead of the day that is planned on", held: { on: "2026-03-10" }, owed: 0 },
  ])("where $name: $owed", ({ held, owed }) => {
    expect(catchUps(after(partly(held)(planned())).visits)).toHaveLength(owed);
  });

  test("twice is once", () => {
    const once = after(partly()(planned())).visits;
    expect(after(once).changes).toEqual([]);
  });

  test("each of a series by one of its own", () => {
    const programme = aProgramme({ ...POSTPARTUM, repeat: "FREQ=WEEKLY;COUNT=3" });
    const visits = planned(programme).map((visit, place) => {
      const on = day(`2026-03-0${place + 7}`);
      const held = {
        contact: `contact ${place}`,
        on,
        modality: "home" as const,
        notMade: ["weight"],
      };
      return { ...visit, history: { ...historyOf(undefined), held } };
    });
    const owed = catchUps(after(visits, programme).visits);
    expect(owed.map(({ occurrence }) => occurrence)).toEqual([0, 1, 2]);
  });

  test("none catches up on a catch-up", () => {
    const visits = after(partly()(planned())).visits.map((visit) => ({
      ...visit,
      history: partly()([visit])[0]?.history ?? visit.history,
    }));
    expect(catchUps(after(visits).visits)).toHaveLength(1);
  });
});

describe("when it turns out that there is nothing to catch up on", () => {
  const withCatchUp = () => after(partly()(planned())).visits;
  const asBefore = (visits: readonly StoredVisit[]) =>
    visits.map((visit) => ({ ...visit, history: historyOf(undefined) }));

  test("its contact is taken back, and so is the catch-up", () => {
    const { visits, kinds } = after(asBefore(withCatchUp()));
    expect(kinds).toEqual(["withdrawn new-1"]);
    expect(catchUps(visits)).toEqual([]);
    expect(visits.filter(({ isWithdrawn }) => !isWithdrawn)).toEqual(planned());
  });

  test("the observation was made after all", () => {
    expect(catchUps(after(partly({ notMade: [] })(withCatchUp())).visits)).toEqual([]);
  });

  test("and was not, in the end: the catch-up comes back under its id", () => {
    const gone = after(asBefore(withCatchUp())).visits;
    const [visit] = catchUps(after(partly()(gone)).visits);
    expect(visit?.id).toBe(catchUps(withCatchUp())[0]?.id);
  });

  test("what people have made of it stays", () => {
    const held = { contact: "another-contact", on: day("2026-03-12") };
    const visits = withCatchUp().map((visit) =>
      visit.rule.startsWith("catch-up")
        ? { ...visit, history: { ...historyOf(undefined), held } }
        : { ...visit, history: historyOf(undefined) },
    );
    expect(catchUps(after(visits, PROGRAMME, "2026-03-13").visits)).toHaveLength(1);
  });
});

test("a visit of the pregnancy is caught up on until the birth, and no longer", () => {
  const reportAs = "d3c00541-f1d3-4c43-b5fc-16e8914ca1df";
  const window = { earliest: "-P12W", target: "-P10W", latest: "-P8W" };
  const programme = aProgramme({ anchor: "due", window, reportAs });
  const unborn = { dueDate: day("2026-05-20") };
  const [owed] = follow(unborn, { programme, on: "2026-03-03" }).visits;
  const visits = owed === undefined ? [] : [{ ...owed, id: "owed" }];
  const held = partly({ on: "2026-03-04", notMade: ["support-network"] })(visits);
  const before = follow(unborn, { programme, stored: held, on: "2026-03-09" }).visits;
  expect(catchUps(before)).toHaveLength(1);
  const born = { ...unborn, birthDate: day("2026-03-10") };
  const at = { programme, on: "2026-03-11" };
  expect(follow(born, { ...at, stored: before }).kinds).toEqual(["lapsed new-1"]);
  expect(catchUps(follow(born, { ...at, stored: held }).visits)).toEqual([]);
});

const OF = { programme: { id: "a-programme", version: "2026-1" } };

test("a long code still gives one of at most 64 characters, and a rule of that name stands", () => {
  const code = "a".repeat(64);
  const programme = aProgramme({ code, ...POSTPARTUM });
  const [visit] = catchUps(after(partly()(planned(programme)), programme).visits);
  expect(visit?.rule).toMatch(/^catch-up-of-a{38}-[a-z0-9]{13}$/);
  expect(ruleOf(alone(programme), { ...OF, rule: visit?.rule ?? "" }).title.da).toBe(
    "Opfølgning: Et besøg",
  );
  const taken = aProgramme(POSTPARTUM, { code: "catch-up-of-a-visit" });
  const visits = after(partly()(planned(taken)), taken).visits;
  expect(catchUps(visits).map(({ because }) => because[0]?.code)).toEqual(["offeredToEveryone"]);
  expect(ruleOf(alone(taken), { ...OF, rule: "catch-up-of-a-visit" }).title.da).toBe("Et besøg");
});

test("two long codes that begin alike give two, and each finds its own", () => {
  const start = "a".repeat(52);
  const programme = aProgramme(
    { code: `${start}-one`, ...POSTPARTUM },
    { code: `${start}-two`, title: { da: "Et andet", en: "Another" }, ...POSTPARTUM },
  );
  const held = { contact: "a-contact", on: day("2026-03-07"), modality: "home" as const };
  const history = { ...historyOf(undefined), held: { ...held, notMade: ["weight"] } };
  const visits = planned(programme).map((visit) => ({ ...visit, history }));
  const owed = catchUps(after(visits, programme).visits);
  expect(owed.map(({ rule }) => ruleOf(alone(programme), { ...OF, rule }).title.da)).toEqual([
    "Opfølgning: Et besøg",
    "Opfølgning: Et andet",
  ]);
});

test.each([
  { length: 64, kept: "a".repeat(64) },
  { length: 65, kept: `${"a".repeat(50)}-` },
])("a code of $length letters begins as it was, and has at most 64", ({ length, kept }) => {
  const code = shortCode("a".repeat(length));
  expect(code.length).toBe(64);
  expect(code.startsWith(kept)).toBe(true);
});

test("of a rule that nobody has there is none", () => {
  expect(() => ruleOf(alone(PROGRAMME), { ...OF, rule: "catch-up-of-nothing" })).toThrow(/rule/);
});
