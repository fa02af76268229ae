import { invariant } from "../invariant.ts";
import type { Title } from "../programme/programme.ts";
import { type CivilDate, civilDateOfDay, dayNumberOf } from "../time/civil-date.ts";
import { addDuration, parseDuration } from "../time/duration.ts";

/** What a child is expected to be at the general practitioner for. */
interface GpContact {
  readonly age: string;
  readonly isExamination: boolean;
  readonly vaccination: Title | undefined;
  /** Days after the vaccination on which a reaction is most often seen, both ends included. */
  readonly reactionDays?: { readonly first: number; readonly last: number };
}

/** A day on which a child is expected at the general practitioner, before anybody has agreed one. */
export interface ExpectedGpDate extends Omit<GpContact, "age"> {
  readonly on: CivilDate;
}

/**
 * The general practitioner's preventive examinations and the childhood vaccination programme since 1 September 2019.
 * pro.medicin.dk, Det danske børnevaccinationsprogram (revised 24.04.2023), https://pro.medicin.dk/Sygdomme/Sygdom/318196;
 * Statens Serum Institut, https://en.ssi.dk/vaccination/the-danish-childhood-vaccination-programme;
 * Vejen Kommune, Lægebesøg, and Aabylægerne, Børneundersøgelse, for the examinations.
 */
const GP_CONTACTS: readonly GpContact[] = [
  { age: "P5W", isExamination: true, vaccination: undefined },
  { age: "P3M", isExamination: false, vaccination: basic(1) },
  { age: "P5M", isExamination: true, vaccination: basic(2) },
  { age: "P12M", isExamination: true, vaccination: basic(3) },
  {
    age: "P15M",
    isExamination: false,
    vaccination: { da: "MFR 1", en: "MMR 1" },
    // Rigshospitalet, MFR-vaccine-studie, Risici og bivirkninger: side effects mostly come 7 to 10 days after.
    reactionDays: { first: 7, last: 10 },
  },
  { age: "P2Y", isExamination: true, vaccination: undefined },
  { age: "P3Y", isExamination: true, vaccination: undefined },
  { age: "P4Y", isExamination: true, vaccination: { da: "MFR 2", en: "MMR 2" } },
  {
    age: "P5Y",
    isExamination: true,
    vaccination: { da: "DiTeKiPol-revaccination", en: "DTaP/IPV booster" },
  },
];

/** The days from `from` to `until`, both included, that a child is expected at the general practitioner. They follow the actual birth, for preterm children too (Rigshospitalet, Videnscenter for tidligt fødte børn). */
export function expectedGpDates(
  birthDate: CivilDate,
  from: CivilDate,
  until: CivilDate,
): readonly ExpectedGpDate[] {
  const birth = dayNumberOf(birthDate);
  const [first, last] = [dayNumberOf(from), dayNumberOf(until)];
  return GP_CONTACTS.flatMap(({ age, ...contact }) => {
    const duration = parseDuration(age);
    invariant(duration !== undefined, `${age} is an age`);
    const day = addDuration(birth, duration);
    return day >= first && day <= last ? [{ on: civilDateOfDay(day), ...contact }] : [];
  });
}

function basic(dose: number): Title {
  return {
    da: `DiTeKiPol/Hib ${dose} og pneumokok ${dose}`,
    en: `DTaP/IPV/Hib ${dose} and pneumococcal ${dose}`,
  };
}
