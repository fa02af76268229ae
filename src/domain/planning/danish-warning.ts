import type { Modality } from "../programme/programme.ts";
import { danishDate } from "../time/danish-date.ts";
import type { Closure } from "../time/visiting-days.ts";
import type { BookingWarning } from "./booking-warning.ts";
import type { Shift } from "./working-hours.ts";

const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  home: "i hjemmet",
  clinic: "i klinikken",
  group: "i gruppe",
  phone: "på telefon",
  video: "på video",
  daycare: "i dagtilbuddet",
};

const CLOSURE_WORDS: Readonly<Record<Closure, string>> = {
  publicHoliday: "helligdage",
  closingDay: "sundhedsplejens lukkedage",
  saturday: "lørdage",
  sunday: "søndage",
};

/** One short sentence for whoever agrees the time: `Dagen ligger 3 dage efter besøgets periode.` */
export function warningSentence(warning: BookingWarning): string {
  switch (warning.code) {
    case "inThePast":
      return "Dagen ligger i fortiden.";
    case "clockTimeTwice":
      return "Uret stilles tilbage den nat, så klokkeslættet findes to gange; det første gælder.";
    case "notWorking":
      return notWorkingSentence(warning.because);
    case "absent":
      return "Sundhedsplejersken er fraværende den dag.";
    case "outsideWorkingHours":
      return `Tiden ligger uden for sundhedsplejerskens arbejdstid (${warning.shifts.map(shiftWords).join(", ")}).`;
    case "busyInOwnCalendar":
      return "Sundhedsplejersken er optaget i sin egen kalender på det tidspunkt.";
    case "dailyCapReached":
      return `Sundhedsplejersken får ${warning.appointments} aftaler den dag; grænsen er ${warning.cap}.`;
    case "closedDay":
      return `Besøget gives ikke på ${CLOSURE_WORDS[warning.because]}.`;
    case "outsideWindow":
      return outsideWindowSentence(warning.daysOutside);
    case "modalityNotOffered":
      return `Besøget tilbydes ikke ${MODALITY_WORDS[warning.modality]}.`;
    case "homeFirst":
      return `Familien besøges som udgangspunkt hjemme: skriv, hvorfor det er ${MODALITY_WORDS[warning.modality]}.`;
    case "lacksCompetence":
      return `Sundhedsplejersken mangler kompetencen »${warning.competence}«, som besøget kræver.`;
    case "gpVaccinationNear":
      return `Barnet ventes vaccineret hos lægen den ${danishDate(warning.expectedOn)} (${warning.what.da}).`;
    case "gpExaminationNear":
      return `Barnet ventes hos lægen den ${danishDate(warning.expectedOn)} (${warning.what.da}).`;
    case "siblingLeftOut":
      return "Et barn, der er født samtidig, har det samme besøg til gode og er ikke med i aftalen.";
  }
}

function notWorkingSentence(because: "publicHoliday" | "closingDay" | "notScheduled"): string {
  switch (because) {
    case "publicHoliday":
      return "Sundhedsplejersken arbejder ikke den dag, som er en helligdag.";
    case "closingDay":
      return "Sundhedsplejersken arbejder ikke den dag, som er en lukkedag.";
    case "notScheduled":
      return "Sundhedsplejersken arbejder ikke den dag.";
  }
}

function outsideWindowSentence(daysOutside: number): string {
  const days = Math.abs(daysOutside);
  const side = daysOutside < 0 ? "før" : "efter";
  return `Dagen ligger ${days} ${days === 1 ? "dag" : "dage"} ${side} besøgets periode.`;
}

/** `8.00–15.30` */
function shiftWords({ startsAtMinute, endsAtMinute }: Shift): string {
  return `${clockWords(startsAtMinute)}–${clockWords(endsAtMinute)}`;
}

function clockWords(minute: number): string {
  return `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, "0")}`;
}
