import { describe, expect, test } from "vitest";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { countWindows } from "../../../src/domain/programme/visit-window.ts";
import { civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { day } from "../../support/a-child.ts";
import { aSchedule, theVisit, windowOf } from "../../support/a-plan.ts";
import { aProgramme } from "../../support/a-programme.ts";
import { dayNumber } from "../../support/day-number.ts";

describe("visiting days", () => {
  /** Maundy Thursday 2026 is 2 April, Easter Monday 6 April. */
  const EASTER = { window: { earliest: "P30D", target: "P33D", latest: "P40D" } };

  test.each<{
    name: string;
    born: string;
    rule?: Partial<RuleDocument>;
    closed?: readonly string[];
    window: readonly string[];
  }>([
    {
      name: "Good Friday moves back to Wednesday",
      born: "2026-03-01",
      window: ["2026-03-31", "2026-04-01", "2026-04-10"],
    },
    {
      name: "Easter Eve, as near to both, moves back",
      born: "2026-03-02",
      window: ["2026-04-01", "2026-04-01", "2026-04-11"],
    },
    {
      name: "Easter Sunday moves on to Tuesday",
      born: "2026-03-03",
      window: ["2026-04-02", "2026-04-07", "2026-04-12"],
    },
    {
      name: "Easter Eve stays where Saturdays are open",
      born: "2026-03-02",
      rule: { days: "saturdays" },
      window: ["2026-04-01", "2026-04-04", "2026-04-11"],
    },
    {
      name: "Easter Sunday is closed on all days",
      born: "2026-03-03",
      rule: { days: "all" },
      window: ["2026-04-02", "2026-04-04", "2026-04-12"],
    },
    {
      name: "a closing day is passed over",
      born: "2026-03-03",
      closed: ["2026-04-07"],
      window: ["2026-04-02", "2026-04-08", "2026-04-12"],
    },
    {
      name: "1 May is an open day",
      born: "2026-03-29",
      window: ["2026-04-28", "2026-05-01", "2026-05-08"],
    },
    {
      name: "1 May is closed where the municipality says so",
      born: "2026-03-29",
      closed: ["2026-05-01"],
      window: ["2026-04-28", "2026-04-30", "2026-05-08"],
    },
  ])("$name", ({ born, rule, closed = [], window }) => {
    const visit = theVisit({ child: { birthDate: day(born) }, closed }, { ...EASTER, ...rule });
    expect(windowOf(visit)).toEqual(window);
    expect(visit.feasible).toBe(true);
  });

  test("a moved target says from where and why", () => {
    const { because } = theVisit({ child: { birthDate: day("2026-03-01") } }, EASTER);
    expect(because.at(-1)).toEqual({
      code: "movedToVisitingDay",
      from: "2026-04-03",
      to: "2026-04-01",
      closed: "publicHoliday",
    });
  });

  test("a window without a visiting day keeps its target and says so", () => {
    const postpartum = { window: { earliest: "P3D", target: "P4D", latest: "P5D" } };
    const visit = theVisit({ child: { birthDate: day("2026-03-31") } }, postpartum);
    expect(windowOf(visit)).toEqual(["2026-04-03", "2026-04-04", "2026-04-05"]);
    expect(visit.feasible).toBe(false);
    expect(visit.because.at(-1)).toEqual({ code: "noVisitingDay", closed: "saturday" });
  });
});

describe("month ends that turn a window round", () => {
  const BORN_31_JANUARY = { birthDate: day("2026-01-31") };

  test.each<{
    name: string;
    window: RuleDocument["window"];
    days?: RuleDocument["days"];
    found: readonly string[];
  }>([
    {
      name: "a target before the earliest moves to it",
      window: { earliest: "P30D", target: "P1M", latest: "P32D" },
      found: ["2026-03-02", "2026-03-02", "2026-03-04"],
    },
    {
      name: "a target after the latest moves to it",
      window: { earliest: "P27D", target: "P30D", latest: "P1M" },
      days: "all",
      found: ["2026-02-27", "2026-02-28", "2026-02-28"],
    },
    {
      name: "and on to the nearest open day inside",
      window: { earliest: "P27D", target: "P30D", latest: "P1M" },
      found: ["2026-02-27", "2026-02-27", "2026-02-28"],
    },
    {
      name: "two ends change places",
      window: { earliest: "P29D", target: "P29D", latest: "P1M" },
      days: "all",
      found: ["2026-02-28", "2026-03-01", "2026-03-01"],
    },
  ])("$name", ({ window, days = "weekdays", found }) => {
    const visit = theVisit({ child: BORN_31_JANUARY }, { window, days });
    expect(windowOf(visit)).toEqual(found);
    expect(visit.because).toContainEqual({ code: "shortMonth" });
  });

  test("leave a window in order as it is", () => {
    const child = { birthDate: day("2026-05-04") };
    const visit = theVisit(
      { child },
      { window: { earliest: "P30D", target: "P1M", latest: "P32D" } },
    );
    expect(windowOf(visit)).toEqual(["2026-06-03", "2026-06-04", "2026-06-05"]);
    expect(visit.because).not.toContainEqual({ code: "shortMonth" });
  });
});

describe("repeats", () => {
  test("each occurrence keeps the unmoved target's distances, and is moved in its own window", () => {
    const everyFifthDay = { repeat: "FREQ=DAILY;INTERVAL=5;COUNT=3" };
    expect(aSchedule({}, everyFifthDay).visits.map(windowOf)).toEqual([
      ["2026-03-09", "2026-03-12", "2026-03-16"],
      ["2026-03-14", "2026-03-17", "2026-03-21"],
      ["2026-03-19", "2026-03-23", "2026-03-26"],
    ]);
  });

  test("they start at the target before it is moved", () => {
    const fromSunday = {
      window: { earliest: "P1D", target: "P6D", latest: "P8D" },
      repeat: "FREQ=WEEKLY;COUNT=2",
    };
    expect(aSchedule({}, fromSunday).visits.map(windowOf)).toEqual([
      ["2026-03-03", "2026-03-09", "2026-03-10"],
      ["2026-03-10", "2026-03-16", "2026-03-17"],
    ]);
  });

  test("months without the day are skipped", () => {
    const fromThe31st = {
      days: "all",
      window: { earliest: "P0D", target: "P0D", latest: "P1D" },
      repeat: "FREQ=MONTHLY;COUNT=3",
    } as const;
    const { visits } = aSchedule({ child: { birthDate: day("2026-01-31") } }, fromThe31st);
    expect(visits.map(({ window }) => window.target)).toEqual([
      "2026-01-31",
      "2026-03-31",
      "2026-05-31",
    ]);
  });

  test("they repeat on the corrected clock", () => {
    const corrected = { clock: "corrected", days: "all", repeat: "FREQ=WEEKLY;COUNT=2" } as const;
    const { visits } = aSchedule({ child: { gestationalAgeDays: 252 } }, corrected);
    expect(visits.map(({ window }) => window.target)).toEqual(["2026-04-09", "2026-04-16"]);
  });

  test("an arrival leaves out what ended before it, and the others keep their numbers", () => {
    const { visits } = aSchedule(
      { child: { arrivedOn: day("2026-03-24") } },
      { repeat: "FREQ=WEEKLY;COUNT=4" },
    );
    expect(visits.map(({ occurrence, window }) => [occurrence, window.target])).toEqual([
      [2, "2026-03-26"],
      [3, "2026-04-01"],
    ]);
  });

  test("none has a window that ends after the last day a date can write", () => {
    const [rule] = aProgramme({ repeat: "FREQ=WEEKLY;COUNT=9" }).rules;
    const windows = rule && countWindows(rule, dayNumber("9999-12-06"), 9);
    const ends = windows?.map(({ target, latest }) => [target, latest].map(civilDateOfDay));
    expect(ends).toEqual([
      ["9999-12-16", "9999-12-20"],
      ["9999-12-23", "9999-12-27"],
    ]);
  });

  test("each says its number", () => {
    const { visits } = aSchedule({}, { repeat: "FREQ=WEEKLY;COUNT=2" });
    expect(visits.map(({ because }) => because.find(({ code }) => code === "repeated"))).toEqual([
      { code: "repeated", occurrence: 0 },
      { code: "repeated", occurrence: 1 },
    ]);
  });
});
