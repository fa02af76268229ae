import { expect, test } from "vitest";
import type { VisitWarning } from "../../../src/domain/planning/booking-warning.ts";
import { bookingWarnings } from "../../../src/domain/planning/booking-warnings.ts";
import { MODALITIES, type Modality } from "../../../src/domain/programme/programme.ts";
import type { RuleDocument } from "../../../src/domain/programme/programme-document.ts";
import { NO_CLOSING_DAYS } from "../../../src/domain/time/visiting-days.ts";
import { aBookedHealthVisitor, aBookedVisit, aBooking } from "../../support/a-booking.ts";
import { day } from "../../support/a-child.ts";

interface Case {
  readonly name: string;
  readonly on?: string;
  readonly born?: string;
  readonly rule?: Partial<RuleDocument>;
  readonly modality?: Modality;
  readonly competences?: readonly string[];
  readonly warnings: readonly VisitWarning[];
}

/** The warnings of one visit, the health visitor's hours unknown. */
function warningsOf({
  on = "2026-03-10",
  born,
  rule = {},
  modality = "home",
  competences = [],
}: Omit<Case, "name" | "warnings">) {
  const birthDate = born === undefined ? undefined : day(born);
  return bookingWarnings(
    aBooking({ date: day(on), modality, visits: [aBookedVisit({ rule, birthDate })] }),
    aBookedHealthVisitor({ workingHours: [], competences }),
    NO_CLOSING_DAYS,
  );
}

const visit = "a-visit";

test.each<Case>([
  {
    name: "a Saturday for a visit on weekdays",
    on: "2026-03-14",
    warnings: [{ code: "closedDay", visit, because: "saturday" }],
  },
  {
    name: "a Saturday for a visit on Saturdays too",
    on: "2026-03-14",
    rule: { days: "saturdays" },
    warnings: [],
  },
  {
    name: "a Sunday for a visit on Saturdays too",
    on: "2026-03-15",
    rule: { days: "saturdays" },
    warnings: [{ code: "closedDay", visit, because: "sunday" }],
  },
  {
    name: "a Sunday for a visit on any day",
    on: "2026-03-15",
    rule: { days: "all" },
    warnings: [],
  },
  {
    name: "another kind of contact than the rule's",
    modality: "phone",
    warnings: [{ code: "modalityNotOffered", visit, modality: "phone" }],
  },
  {
    name: "one of the rule's kinds",
    modality: "phone",
    rule: { modalities: ["home", "phone"] },
    warnings: [],
  },
  {
    name: "each competence that is missing",
    rule: { competences: ["adbb", "preterm", "puf"] },
    competences: ["preterm"],
    warnings: [
      { code: "lacksCompetence", visit, competence: "adbb" },
      { code: "lacksCompetence", visit, competence: "puf" },
    ],
  },
  {
    name: "every competence",
    rule: { competences: ["adbb"] },
    competences: ["puf", "adbb"],
    warnings: [],
  },
])("$name", ({ name: _name, warnings, ...row }) => {
  expect(warningsOf(row)).toEqual(warnings);
});

test.each([
  { on: "2026-02-27", days: -1 },
  { on: "2026-02-28", days: 0 },
  { on: "2026-03-31", days: 0 },
  { on: "2026-04-01", days: 1 },
  { on: "2025-12-31", days: -59 },
  { on: "2028-03-01", days: 701 },
])("$on lies $days days outside 28 February to 31 March 2026", ({ on, days }) => {
  const window = {
    earliest: day("2026-02-28"),
    target: day("2026-03-10"),
    latest: day("2026-03-31"),
  };
  const said = bookingWarnings(
    aBooking({
      date: day(on),
      visits: [aBookedVisit({ window, rule: { days: "all" } })],
      today: day("2025-01-01"),
    }),
    aBookedHealthVisitor({ workingHours: [] }),
    NO_CLOSING_DAYS,
  ).filter(({ code }) => code === "outsideWindow");
  expect(said).toEqual(days === 0 ? [] : [{ code: "outsideWindow", visit, daysOutside: days }]);
});

const VACCINATION: VisitWarning = {
  code: "gpVaccinationNear",
  visit,
  expectedOn: day("2026-06-02"),
  what: { da: "DiTeKiPol/Hib 1 og pneumokok 1", en: "DTaP/IPV/Hib 1 and pneumococcal 1" },
};

test.each<Case>([
  { name: "the day before a vaccination", on: "2026-06-01", born: "2026-03-02", warnings: [] },
  {
    name: "the day of a vaccination",
    on: "2026-06-02",
    born: "2026-03-02",
    warnings: [VACCINATION],
  },
  { name: "the day after", on: "2026-06-03", born: "2026-03-02", warnings: [VACCINATION] },
  { name: "two days after", on: "2026-06-04", born: "2026-03-02", warnings: [] },
  { name: "before anybody is born", on: "2026-06-02", warnings: [] },
  {
    name: "the day of an examination",
    on: "2026-04-07",
    born: "2026-03-03",
    warnings: [
      {
        code: "gpExaminationNear",
        visit,
        expectedOn: day("2026-04-07"),
        what: { da: "børneundersøgelse", en: "child examination" },
      },
    ],
  },
])("at the doctor's: $name", ({ name: _name, warnings, ...row }) => {
  expect(warningsOf(row)).toEqual(warnings);
});

test("a vaccination warns of a visit face to face, not of a call", () => {
  const warned = MODALITIES.filter(
    (modality) =>
      warningsOf({
        on: "2026-06-02",
        born: "2026-03-02",
        modality,
        rule: { modalities: [...MODALITIES] },
      }).length > 0,
  );
  expect(warned).toEqual(["home", "clinic", "group", "daycare"]);
});

test("twins in one booking are each warned about", () => {
  const twin = (id: string) => aBookedVisit({ id, birthDate: day("2026-03-02") });
  const warnings = bookingWarnings(
    aBooking({ date: day("2026-06-02"), visits: [twin("one"), twin("other")] }),
    aBookedHealthVisitor(),
    NO_CLOSING_DAYS,
  );
  expect(warnings).toEqual([
    { ...VACCINATION, visit: "one" },
    { ...VACCINATION, visit: "other" },
  ]);
});

const ANYWHERE: Partial<RuleDocument> = { modalities: [...MODALITIES] };
const AWAY: Partial<RuleDocument> = { modalities: ["clinic", "phone"] };

test.each<{ name: string; booked: object; modality: Modality; asks: boolean }>([
  { name: "at home", booked: {}, modality: "home", asks: false },
  { name: "in a clinic", booked: {}, modality: "clinic", asks: true },
  { name: "on the phone", booked: {}, modality: "phone", asks: true },
  { name: "on video", booked: {}, modality: "video", asks: true },
  { name: "in a group", booked: {}, modality: "group", asks: false },
  { name: "in a daycare", booked: {}, modality: "daycare", asks: false },
  {
    name: "in a clinic, of one who is met anywhere",
    booked: { isHomeFirst: false },
    modality: "clinic",
    asks: false,
  },
  {
    name: "in a clinic, of what is not offered at home",
    booked: { rule: AWAY },
    modality: "clinic",
    asks: false,
  },
])("where home comes first, a visit $name asks why: $asks", ({ booked, modality, asks }) => {
  const visits = [aBookedVisit({ rule: ANYWHERE, isHomeFirst: true, ...booked })];
  const said = (hasModalityReason: boolean) =>
    bookingWarnings(
      aBooking({ modality, visits, hasModalityReason }),
      aBookedHealthVisitor({ workingHours: [] }),
      NO_CLOSING_DAYS,
    ).filter(({ code }) => code === "homeFirst");
  expect(said(false)).toEqual(asks ? [{ code: "homeFirst", visit, modality }] : []);
  expect(said(true)).toEqual([]);
});
