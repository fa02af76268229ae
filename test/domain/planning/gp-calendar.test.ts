import { expect, test } from "vitest";
import { expectedGpDates } from "../../../src/domain/planning/gp-calendar.ts";
import { gpConflictsOn } from "../../../src/domain/planning/gp-conflicts.ts";
import { addDays, civilDateOfDay } from "../../../src/domain/time/civil-date.ts";
import { day } from "../../support/a-child.ts";
import { dayNumber } from "../../support/day-number.ts";

test.each([
  {
    name: "any day",
    born: "2026-03-02",
    dates: [
      "2026-04-06 examination",
      "2026-06-02 DiTeKiPol/Hib 1 og pneumokok 1",
      "2026-08-02 examination DiTeKiPol/Hib 2 og pneumokok 2",
      "2027-03-02 examination DiTeKiPol/Hib 3 og pneumokok 3",
      "2027-06-02 MFR 1",
      "2028-03-02 examination",
      "2029-03-02 examination",
      "2030-03-02 examination MFR 2",
      "2031-03-02 examination DiTeKiPol-revaccination",
    ],
  },
  {
    name: "a leap day: birthdays are kept on 28 February",
    born: "2024-02-29",
    dates: [
      "2024-04-04 examination",
      "2024-05-29 DiTeKiPol/Hib 1 og pneumokok 1",
      "2024-07-29 examination DiTeKiPol/Hib 2 og pneumokok 2",
      "2025-02-28 examination DiTeKiPol/Hib 3 og pneumokok 3",
      "2025-05-29 MFR 1",
      "2026-02-28 examination",
      "2027-02-28 examination",
      "2028-02-29 examination MFR 2",
      "2029-02-28 examination DiTeKiPol-revaccination",
    ],
  },
  {
    name: "a 30 November: three months end with February",
    born: "2025-11-30",
    dates: [
      "2026-01-04 examination",
      "2026-02-28 DiTeKiPol/Hib 1 og pneumokok 1",
      "2026-04-30 examination DiTeKiPol/Hib 2 og pneumokok 2",
      "2026-11-30 examination DiTeKiPol/Hib 3 og pneumokok 3",
      "2027-02-28 MFR 1",
      "2027-11-30 examination",
      "2028-11-30 examination",
      "2029-11-30 examination MFR 2",
      "2030-11-30 examination DiTeKiPol-revaccination",
    ],
  },
])("a child born on $name is expected at the doctor's nine times", ({ born, dates }) => {
  expect(writtenDates(born, born, "2040-01-01")).toEqual(dates);
});

test("only the days asked about are told, both ends included", () => {
  const around = (from: string, until: string) => writtenDates("2026-03-02", from, until).length;
  expect(around("2026-06-02", "2026-08-02")).toBe(2);
  expect(around("2026-06-03", "2026-08-02")).toBe(1);
  expect(around("2026-06-02", "2026-08-01")).toBe(1);
  expect(around("2026-06-03", "2026-08-01")).toBe(0);
});

test("a child born at the end of time is expected nowhere after it", () => {
  expect(writtenDates("9999-12-01", "9999-01-01", "9999-12-31")).toEqual([]);
});

/** A child born on 2 March 2026: the days after each expected day on which a visit meets it. */
test.each([
  { name: "an examination", on: "2026-04-06", days: [0], kind: "examination" },
  { name: "a vaccination", on: "2026-06-02", days: [0, 1], kind: "vaccination" },
  {
    name: "an examination with a vaccination",
    on: "2026-08-02",
    days: [0, 1],
    kind: "vaccination",
  },
  {
    name: "MFR 1 and its reaction",
    on: "2027-06-02",
    days: [0, 1, 7, 8, 9, 10],
    kind: "vaccination",
  },
  { name: "MFR 2", on: "2030-03-02", days: [0, 1], kind: "vaccination" },
])("$name, expected on $on, is met on the days $days after it", ({ on, days, kind }) => {
  const expected = dayNumber(on);
  const met = Array.from({ length: 40 }, (_, later) => later - 20).flatMap((later) =>
    gpConflictsOn(civilDateOfDay(addDays(expected, later)), day("2026-03-02"))
      .filter((conflict) => conflict.expectedOn === on)
      .map((conflict) => ({ later, kind: conflict.kind })),
  );
  expect(met).toEqual(days.map((later) => ({ later, kind })));
});

test("a visit between two expected days meets none of them", () => {
  expect(gpConflictsOn(day("2026-07-01"), day("2026-03-02"))).toEqual([]);
});

test("the day after an examination with a vaccination, it is the vaccination that is told", () => {
  expect(gpConflictsOn(day("2026-08-03"), day("2026-03-02"))).toEqual([
    {
      kind: "vaccination",
      expectedOn: "2026-08-02",
      what: {
        da: "DiTeKiPol/Hib 2 og pneumokok 2",
        en: "DTaP/IPV/Hib 2 and pneumococcal 2",
      },
    },
  ]);
});

function writtenDates(born: string, from: string, until: string): readonly string[] {
  return expectedGpDates(day(born), day(from), day(until)).map(
    ({ on, isExamination, vaccination }) =>
      [on, ...(isExamination ? ["examination"] : []), vaccination?.da ?? []].flat().join(" "),
  );
}
