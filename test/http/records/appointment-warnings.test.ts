import { afterAll, describe, expect, test } from "vitest";
import {
  APPOINTMENTS,
  aFamilyToVisit,
  aNewHealthVisitor,
  visiting,
} from "../../support/a-family-to-visit.ts";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { recordsAbsence } from "../../support/an-absence.ts";
import { bodyOf, changes as putChange } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const { asks, agrees, changes, appointment, visit } = visiting(municipality.as("coordinator"));

const WEEKDAYS = {
  workingHours: [
    {
      repeat: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
      from: "2026-01-05",
      startsAt: "08:00",
      endsAt: "15:30",
    },
  ],
};

/** Working on weekdays from 8:00 to 15:30, and a child with a visit for 9 to 16 March. */
async function aFamilyOf(difference: object = {}, letter: object = {}) {
  const healthVisitor = await aNewHealthVisitor(municipality, { ...WEEKDAYS, ...difference });
  return aFamilyToVisit(municipality, { ...letter }, healthVisitor);
}

const GOOD = { date: "2026-03-10", time: "09:00" };

describe("what speaks against a time is said, and never refuses", () => {
  test("nothing, inside the window and her working hours", async () => {
    const { healthVisitor, visit: of } = await aFamilyOf();
    const shown = await agrees({ visits: [of("establishment")], healthVisitor, ...GOOD });
    expect(shown.warnings).toEqual([]);
  });

  test.each([
    {
      name: "too early in the day",
      difference: { time: "07:59" },
      warning: {
        code: "outsideWorkingHours",
        shifts: [{ startsAtMinute: 480, endsAtMinute: 930 }],
      },
      sentence: "Tiden ligger uden for sundhedsplejerskens arbejdstid (8.00–15.30).",
    },
    {
      name: "too long",
      difference: { time: "14:30", durationMinutes: 61 },
      warning: {
        code: "outsideWorkingHours",
        shifts: [{ startsAtMinute: 480, endsAtMinute: 930 }],
      },
      sentence: "Tiden ligger uden for sundhedsplejerskens arbejdstid (8.00–15.30).",
    },
    {
      name: "on a Saturday, which is no day of hers",
      difference: { date: "2026-03-14" },
      warning: { code: "notWorking", because: "notScheduled" },
      sentence: "Sundhedsplejersken arbejder ikke den dag.",
    },
    {
      name: "on a Saturday, which is no day of the visit's",
      difference: { date: "2026-03-14" },
      warning: { code: "closedDay", visit: "the visit", because: "saturday" },
      sentence: "Besøget gives ikke på lørdage.",
    },
    {
      name: "after the window",
      difference: { date: "2026-03-17" },
      warning: { code: "outsideWindow", visit: "the visit", daysOutside: 1 },
      sentence: "Dagen ligger 1 dag efter besøgets periode.",
    },
    {
      name: "before it",
      difference: { date: "2026-03-05" },
      warning: { code: "outsideWindow", visit: "the visit", daysOutside: -4 },
      sentence: "Dagen ligger 4 dage før besøgets periode.",
    },
    {
      name: "on a public holiday",
      difference: { date: "2026-04-02" },
      warning: { code: "notWorking", because: "publicHoliday" },
      sentence: "Sundhedsplejersken arbejder ikke den dag, som er en helligdag.",
    },
    {
      name: "in the past",
      difference: { date: "2026-03-02" },
      warning: { code: "inThePast" },
      sentence: "Dagen ligger i fortiden.",
    },
    {
      name: "as it is not offered",
      difference: { modality: "video" },
      warning: { code: "modalityNotOffered", visit: "the visit", modality: "video" },
      sentence: "Besøget tilbydes ikke på video.",
    },
    {
      name: "on the day of the second vaccination",
      difference: { date: "2026-08-03" },
      warning: {
        code: "gpVaccinationNear",
        visit: "the visit",
        expectedOn: "2026-08-02",
        what: { da: "DiTeKiPol/Hib 2 og pneumokok 2", en: "DTaP/IPV/Hib 2 and pneumococcal 2" },
      },
      sentence:
        "Barnet ventes vaccineret hos lægen den 2. august 2026 (DiTeKiPol/Hib 2 og pneumokok 2).",
    },
    {
      name: "on the day of the examination at five weeks",
      difference: { date: "2026-04-06" },
      warning: {
        code: "gpExaminationNear",
        visit: "the visit",
        expectedOn: "2026-04-06",
        what: { da: "børneundersøgelse", en: "child examination" },
      },
      sentence: "Barnet ventes hos lægen den 6. april 2026 (børneundersøgelse).",
    },
  ])("$name", async ({ difference, warning, sentence }) => {
    const { healthVisitor, visit: of } = await aFamilyOf();
    const visits = [of("establishment")];
    const said = {
      ...warning,
      ...("visit" in warning ? { visit: visits[0] } : {}),
      explanation: sentence,
    };
    const shown = await agrees({ visits, healthVisitor, ...GOOD, ...difference });
    expect(shown.warnings).toContainEqual(said);
    const good = { ...GOOD, modality: "home", durationMinutes: 75 };
    expect((await changes(shown.id, good)).warnings).toEqual([]);
    expect((await changes(shown.id, difference)).warnings).toContainEqual(said);
    expect((await appointment(shown.id)).warnings).toEqual([]);
  });

  test("her absence, and nothing of why", async () => {
    const { healthVisitor, visit: of } = await aFamilyOf();
    await recordsAbsence(municipality, { healthVisitor, from: "2026-03-10", until: "2026-03-12" });
    const day = { visits: [of("establishment")], healthVisitor };
    const { id, warnings } = await agrees({ ...day, date: "2026-03-12", time: "06:00" });
    const absent = [{ code: "absent", explanation: "Sundhedsplejersken er fraværende den dag." }];
    expect(warnings).toEqual(absent);
    for (const date of ["2026-03-10", "2026-03-11"]) {
      expect((await changes(id, { date })).warnings, date).toEqual(absent);
    }
    expect((await changes(id, { date: "2026-03-13" })).warnings).toMatchObject([
      { code: "outsideWorkingHours" },
    ]);
  });

  test("a closing day of the municipality", async () => {
    const administrator = municipality.as("administrator");
    const closes = (closingDays: readonly string[]) =>
      putChange(administrator, "PUT", "/v1/settings", { closingDays });
    const { healthVisitor, visit: of } = await aFamilyOf();
    bodyOf(await closes(["2026-03-11"]));
    const visits = [of("establishment")];
    const { warnings } = await agrees({ visits, healthVisitor, date: "2026-03-11" });
    await closes([]);
    expect(warnings).toEqual([
      {
        code: "notWorking",
        because: "closingDay",
        explanation: "Sundhedsplejersken arbejder ikke den dag, som er en lukkedag.",
      },
      {
        code: "closedDay",
        visit: visits[0],
        because: "closingDay",
        explanation: "Besøget gives ikke på sundhedsplejens lukkedage.",
      },
    ]);
  });

  test("her daily cap: one more than it, whether at a clock time or on the day only", async () => {
    const { healthVisitor, visit: of } = await aFamilyOf({ dailyCap: 2 });
    const day = { healthVisitor, date: GOOD.date };
    await agrees({ ...day, visits: [of("establishment")] });
    const second = await agrees({ ...day, visits: [of("second-in-first-month")], time: "09:00" });
    expect(second.warnings.map(({ code }) => code)).not.toContain("dailyCapReached");
    const third = await agrees({ ...day, visits: [of("two-months")], time: "13:00" });
    expect(third.warnings).toContainEqual({
      code: "dailyCapReached",
      cap: 2,
      appointments: 3,
      explanation: "Sundhedsplejersken får 3 aftaler den dag; grænsen er 2.",
    });
    const moved = await changes(second.id, { time: "10:30" });
    expect(moved.warnings).toContainEqual(expect.objectContaining({ appointments: 3 }));
    const away = await changes(third.id, { date: "2026-04-21" });
    expect(away.warnings).toEqual([]);
  });
});

describe("a twin that is left out", () => {
  const twins = () => ({ children: [aBornChild(), aBornChild({ name: "Storm Æblegren" })] });

  test("is named by its visit", async () => {
    const { healthVisitor, visit: of } = await aFamilyOf({}, twins());
    const shown = await agrees({ visits: [of("establishment", 0)], healthVisitor, ...GOOD });
    expect(shown.warnings).toEqual([
      {
        code: "siblingLeftOut",
        visit: of("establishment", 1),
        explanation:
          "Et barn, der er født samtidig, har det samme besøg til gode og er ikke med i aftalen.",
      },
    ]);
    const other = await agrees({
      visits: [of("establishment", 1)],
      healthVisitor,
      date: GOOD.date,
      time: "11:00",
    });
    expect(other.warnings).toEqual([]);
    expect((await changes(shown.id, { date: "2026-03-11" })).warnings).toEqual([]);
  });

  test("is not named where it is in the appointment", async () => {
    const { healthVisitor, visit: of } = await aFamilyOf({}, twins());
    const visits = [of("establishment", 0), of("establishment", 1)];
    expect((await agrees({ visits, healthVisitor, ...GOOD })).warnings).toEqual([]);
  });
});

describe("the nights on which clocks change", () => {
  const twoThirty = { time: "02:30", durationMinutes: 30 };

  test("a local time that is skipped is refused, agreed or moved to", async () => {
    const { healthVisitor, visit: of } = await aFamilyOf();
    const skipped = { status: 422, code: "noSuchLocalTime", faults: ["/time noSuchLocalTime"] };
    const body = { visits: [of("establishment")], healthVisitor, date: "2026-03-29", ...twoThirty };
    expect(refusal(await asks("POST", APPOINTMENTS, { body }))).toEqual(skipped);
    expect(await visit(of("establishment"))).toMatchObject({ state: "planned" });
    const { id } = await agrees({ ...body, date: "2026-03-28" });
    const move = { body: { date: "2026-03-29" }, headers: { "If-Match": "*" } };
    expect(refusal(await asks("PATCH", `${APPOINTMENTS}/${id}`, move))).toEqual(skipped);
    expect(await appointment(id)).toMatchObject({ date: "2026-03-28" });
    for (const [time, startsAt] of [
      ["01:59", "2026-03-29T01:59:00+01:00"],
      ["03:00", "2026-03-29T03:00:00+02:00"],
    ]) {
      expect((await changes(id, { date: "2026-03-29", time })).startsAt).toBe(startsAt);
    }
  });

  test("of a local time that exists twice the earlier is meant, and it warns", async () => {
    const { healthVisitor, visit: of } = await aFamilyOf();
    const body = { visits: [of("establishment")], healthVisitor, date: "2026-10-25", ...twoThirty };
    const shown = await agrees(body);
    expect(shown).toMatchObject({
      startsAt: "2026-10-25T02:30:00+02:00",
      endsAt: "2026-10-25T02:00:00+01:00",
    });
    expect(shown.warnings).toContainEqual({
      code: "clockTimeTwice",
      explanation:
        "Uret stilles tilbage den nat, så klokkeslættet findes to gange; det første gælder.",
    });
    const after = await changes(shown.id, { time: "03:00" });
    expect(after.startsAt).toBe("2026-10-25T03:00:00+01:00");
    expect(after.warnings.map(({ code }) => code)).not.toContain("clockTimeTwice");
  });

  test("a day that is 23 hours long is still that day", async () => {
    const { healthVisitor, visit: of } = await aFamilyOf();
    const body = {
      visits: [of("establishment")],
      healthVisitor,
      date: "2026-03-29",
      time: "01:30",
    };
    expect(await agrees({ ...body, durationMinutes: 60 })).toMatchObject({
      startsAt: "2026-03-29T01:30:00+01:00",
      endsAt: "2026-03-29T03:30:00+02:00",
    });
  });
});
