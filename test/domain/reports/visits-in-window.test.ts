import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  VISITS_IN_WINDOW,
  type VisitOfReport,
  countVisitsInWindow,
} from "../../../src/domain/reports/visits-in-window.ts";
import { visitOnRecord } from "../../../src/domain/visits/schedule-on-record.ts";
import type { Standing } from "../../../src/domain/visits/standing.ts";
import type { StoredVisit } from "../../../src/domain/visits/stored-visit.ts";
import { aChild, day } from "../../support/a-child.ts";
import { booked, held, historyOf } from "../../support/a-history.ts";
import { theVisit } from "../../support/a-plan.ts";
import { aProgramme, alone } from "../../support/a-programme.ts";
import { aStoredVisit } from "../../support/a-stored-visit.ts";
import { anyHistory } from "../../support/any-history.ts";

const FACTS = aChild({ birthDate: day("2026-03-02") });
const PROGRAMMES = alone(aProgramme({}, { code: "before-birth", anchor: "due" }));
const OWED = theVisit({}, {});
/** The last month that is over then is April. */
const READ = { asOf: day("2026-05-20"), lastDay: day("2026-04-30") };

/** A visit whose window is 9 to 16 March 2026, but for what a test says. */
function aVisit(
  difference: Partial<StoredVisit> = {},
  of: Partial<VisitOfReport> = {},
): VisitOfReport {
  return { visit: aStoredVisit(OWED, difference), facts: FACTS, district: "hammel", ...of };
}

const standing = (made: Standing | undefined) => aVisit({ history: historyOf(made) });
const count = (...visits: readonly VisitOfReport[]) =>
  countVisitsInWindow(visits, PROGRAMMES, READ);
const WHERE = { rule: "a-visit", year: "2026", month: "2026-03" };
const countsOf = (...visits: readonly VisitOfReport[]) => {
  const counts = count(...visits).at(-1)?.counts ?? {};
  return Object.fromEntries(Object.entries(counts).filter(([, of]) => of > 0));
};

describe("a visit whose window has closed", () => {
  test.each<{ name: string; made: Standing | undefined; as: string }>([
    { name: "was held in its window", made: held("2026-03-10"), as: "heldInWindow" },
    { name: "was held on its last day", made: held("2026-03-16"), as: "heldInWindow" },
    { name: "was held before it opened", made: held("2026-03-04"), as: "heldInWindow" },
    { name: "was held the day after", made: held("2026-03-17"), as: "heldLate" },
    { name: "was not held", made: undefined, as: "notHeld" },
    { name: "was held after the day asked about", made: held("2026-05-21"), as: "notHeld" },
    { name: "is agreed for later", made: booked("2026-05-25"), as: "notHeld" },
    {
      name: "was declined",
      made: { kind: "declined", since: day("2026-03-05") },
      as: "declined",
    },
    {
      name: "was covered elsewhere",
      made: { kind: "covered-elsewhere", since: day("2026-03-05") },
      as: "coveredElsewhere",
    },
  ])("that $name is owed, and counts as $as", ({ made, as }) => {
    expect(countsOf(standing(made))).toEqual({ owed: 1, [as]: 1 });
  });

  test.each([
    {
      name: "one of the pregnancy that lapsed at birth",
      visit: aVisit({ rule: "before-birth" }),
    },
    { name: "one that was withdrawn", visit: aVisit({ isWithdrawn: true }) },
    {
      name: "one whose month is not over",
      visit: aVisit({ window: { ...OWED.window, latest: day("2026-05-01") } }),
    },
  ])("$name is not counted", ({ visit }) => {
    expect(count(visit)).toEqual([]);
  });
});

describe("its rows", () => {
  test("are one for each district of a month, those that are not told last, and one for all", () => {
    const rows = count(
      aVisit({}, { district: undefined }),
      aVisit({}, { district: "hinnerup" }),
      aVisit(),
      aVisit(),
    );
    expect(rows.map(({ keys, counts }) => [keys, counts["owed"]])).toEqual([
      [{ level: "district", ...WHERE, district: "hammel" }, 2],
      [{ level: "district", ...WHERE, district: "hinnerup" }, 1],
      [{ level: "district", ...WHERE, district: undefined }, 1],
      [{ level: "all", ...WHERE }, 4],
    ]);
  });

  test("are its months', and the year's own once it is over", () => {
    const april = aVisit({ window: { ...OWED.window, latest: day("2026-04-03") } });
    const months = (lastDay: string) =>
      countVisitsInWindow([aVisit(), april], PROGRAMMES, { ...READ, lastDay: day(lastDay) })
        .filter(({ keys }) => keys.level === "all")
        .map(({ keys, counts }) => [keys.year, keys.month, counts["owed"]]);
    const both = [
      ["2026", "2026-03", 1],
      ["2026", "2026-04", 1],
    ];
    expect(months("2026-11-30")).toEqual(both);
    expect(months("2026-12-31")).toEqual([...both, ["2026", undefined, 2]]);
  });
});

test("what the rows say together is what the list says of each visit", () => {
  const anyVisit = fc
    .record({
      history: anyHistory,
      latest: fc.constantFrom("2026-03-04", "2026-03-08", "2026-04-30", "2026-05-01"),
      district: fc.constantFrom("hammel", "hinnerup", undefined),
      rule: fc.constantFrom("a-visit", "before-birth"),
    })
    .map(({ history, latest, district, rule }) =>
      aVisit({ history, rule, window: { ...OWED.window, latest: day(latest) } }, { district }),
    );
  fc.assert(
    fc.property(fc.array(anyVisit, { maxLength: 12 }), (visits) => {
      const states = visits
        .filter(({ visit }) => visit.window.latest <= READ.lastDay)
        .map(({ visit }) => visitOnRecord(visit, PROGRAMMES, FACTS, READ.asOf).state);
      const listed = (...of: readonly string[]) => states.filter((one) => of.includes(one)).length;
      const rows = count(...visits).filter(({ keys }) => keys.level === "district");
      const reported = (code: string) =>
        rows.reduce((total, { counts }) => total + (counts[code] ?? 0), 0);
      expect(reported("heldInWindow")).toBe(listed("held"));
      expect(reported("heldLate")).toBe(listed("held-late"));
      expect(reported("notHeld")).toBe(listed("overdue", "booked"));
      expect(reported("declined")).toBe(listed("declined"));
      expect(reported("coveredElsewhere")).toBe(listed("covered-elsewhere"));
      expect(reported("owed")).toBe(states.length - listed("lapsed"));
    }),
    { numRuns: import.meta.env.MODE === "full" ? 10_000 : 500 },
  );
});

test("every part of the sum is shown, since the definition names them all", () => {
  const shown = VISITS_IN_WINDOW.columns.map(({ code }) => code);
  expect(shown).toEqual(expect.arrayContaining([...VISITS_IN_WINDOW.sums[0].parts]));
});
