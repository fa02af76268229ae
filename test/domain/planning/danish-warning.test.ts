import { expect, test } from "vitest";
import type { BookingWarning } from "../../../src/domain/planning/booking-warning.ts";
import { warningSentence } from "../../../src/domain/planning/danish-warning.ts";
import { day } from "../../support/a-child.ts";

const visit = "a-visit";

test.each<{ warning: BookingWarning; sentence: string }>([
  { warning: { code: "inThePast" }, sentence: "Dagen ligger i fortiden." },
  {
    warning: { code: "clockTimeTwice" },
    sentence: "Uret stilles tilbage den nat, så klokkeslættet findes to gange; det første gælder.",
  },
  {
    warning: { code: "notWorking", because: "publicHoliday" },
    sentence: "Sundhedsplejersken arbejder ikke den dag, som er en helligdag.",
  },
  {
    warning: { code: "notWorking", because: "closingDay" },
    sentence: "Sundhedsplejersken arbejder ikke den dag, som er en lukkedag.",
  },
  {
    warning: { code: "notWorking", because: "notScheduled" },
    sentence: "Sundhedsplejersken arbejder ikke den dag.",
  },
  { warning: { code: "absent" }, sentence: "Sundhedsplejersken er fraværende den dag." },
  {
    warning: {
      code: "outsideWorkingHours",
      shifts: [
        { startsAtMinute: 485, endsAtMinute: 720 },
        { startsAtMinute: 750, endsAtMinute: 930 },
      ],
    },
    sentence: "Tiden ligger uden for sundhedsplejerskens arbejdstid (8.05–12.00, 12.30–15.30).",
  },
  {
    warning: { code: "busyInOwnCalendar" },
    sentence: "Sundhedsplejersken er optaget i sin egen kalender på det tidspunkt.",
  },
  {
    warning: { code: "dailyCapReached", cap: 5, appointments: 6 },
    sentence: "Sundhedsplejersken får 6 aftaler den dag; grænsen er 5.",
  },
  {
    warning: { code: "closedDay", visit, because: "publicHoliday" },
    sentence: "Besøget gives ikke på helligdage.",
  },
  {
    warning: { code: "closedDay", visit, because: "closingDay" },
    sentence: "Besøget gives ikke på sundhedsplejens lukkedage.",
  },
  {
    warning: { code: "closedDay", visit, because: "saturday" },
    sentence: "Besøget gives ikke på lørdage.",
  },
  {
    warning: { code: "closedDay", visit, because: "sunday" },
    sentence: "Besøget gives ikke på søndage.",
  },
  {
    warning: { code: "outsideWindow", visit, daysOutside: -1 },
    sentence: "Dagen ligger 1 dag før besøgets periode.",
  },
  {
    warning: { code: "outsideWindow", visit, daysOutside: 3 },
    sentence: "Dagen ligger 3 dage efter besøgets periode.",
  },
  {
    warning: { code: "modalityNotOffered", visit, modality: "phone" },
    sentence: "Besøget tilbydes ikke på telefon.",
  },
  {
    warning: { code: "modalityNotOffered", visit, modality: "daycare" },
    sentence: "Besøget tilbydes ikke i dagtilbuddet.",
  },
  {
    warning: { code: "homeFirst", visit, modality: "clinic" },
    sentence: "Familien besøges som udgangspunkt hjemme: skriv, hvorfor det er i klinikken.",
  },
  {
    warning: { code: "lacksCompetence", visit, competence: "adbb" },
    sentence: "Sundhedsplejersken mangler kompetencen »adbb«, som besøget kræver.",
  },
  {
    warning: {
      code: "gpVaccinationNear",
      visit,
      expectedOn: day("2027-06-02"),
      what: { da: "MFR 1", en: "MMR 1" },
    },
    sentence: "Barnet ventes vaccineret hos lægen den 2. juni 2027 (MFR 1).",
  },
  {
    warning: {
      code: "gpExaminationNear",
      visit,
      expectedOn: day("2028-02-29"),
      what: { da: "børneundersøgelse", en: "child examination" },
    },
    sentence: "Barnet ventes hos lægen den 29. februar 2028 (børneundersøgelse).",
  },
  {
    warning: { code: "siblingLeftOut", visit },
    sentence:
      "Et barn, der er født samtidig, har det samme besøg til gode og er ikke med i aftalen.",
  },
])("$warning.code: $sentence", ({ warning, sentence }) => {
  expect(warningSentence(warning)).toBe(sentence);
});
