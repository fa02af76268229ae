import { GENERAL_CONTACT, NEEDS_CONTACT } from "../criteria/fboe-codes.ts";
import type { Modality, Title } from "./programme.ts";

/** What a health visitor is asked to observe and report at a visit. */
export interface Observation {
  readonly code: string;
  readonly title: Title;
}

/** Contacts at which child and health visitor are in one room; KL's classes HH and AMB. */
const FACE_TO_FACE: ReadonlySet<Modality> = new Set(["home", "clinic", "group", "daycare"]);

/** FBOE contact types (KL, kl-term, CodeSystem-FBOE 20240530). */
/** Of a parent, since the child has no record yet. */
export const PREGNANCY_CONTACT = "d3c00541-f1d3-4c43-b5fc-16e8914ca1df";
const POSTPARTUM = "7d35a193-e808-4e77-b361-6c0d114d021f";
const ESTABLISHMENT = "b4bf6058-502a-4d64-bb8e-369661f43b47";
const SECOND_IN_FIRST_MONTH = "563c4174-f451-4c87-8db8-8d5472ca7ff6";
const TWO_MONTHS = "51f30d1c-d60e-4e3e-ac22-ec9712ea962d";
const FOUR_TO_SIX_MONTHS = "58ff370b-a775-4bec-b24a-91604e0a5fe7";
const EIGHT_TO_ELEVEN_MONTHS = "3f3e6489-31bd-44cf-9920-3c632868feb7";

/** The contact types that can be reported of small children, by their FBOE names (hl7dk/kl-children 2.1.0, klgateway-children-encounter). What happens in groups has no type there: it is reported as what was done, or as a general contact. */
export const CONTACT_TYPES: Readonly<Record<string, string>> = {
  [PREGNANCY_CONTACT]: "Graviditetsbesøg",
  [POSTPARTUM]: "Barselsbesøg",
  [ESTABLISHMENT]: "Etableringsbesøg",
  [SECOND_IN_FIRST_MONTH]: "Andet besøg inden første måned",
  [TWO_MONTHS]: "Besøg hos det ca. 2 måneder gamle barn",
  [FOUR_TO_SIX_MONTHS]: "Besøg hos det 4-6 måneder gamle barn",
  [EIGHT_TO_ELEVEN_MONTHS]: "Besøg hos det 8-11 måneder gamle barn",
  [GENERAL_CONTACT]: "Almindelig forebyggende småbørnskontakt",
  [NEEDS_CONTACT]: "Behovskontakt med småbørnssundhedsplejen",
};

const FROM_TWO_MONTHS = [TWO_MONTHS, FOUR_TO_SIX_MONTHS, EIGHT_TO_ELEVEN_MONTHS];
const FROM_THREE_WEEKS = [SECOND_IN_FIRST_MONTH, ...FROM_TWO_MONTHS];

/**
 * Which contact types ask for which observation: KL's standard FBU, hl7dk/kl-children 2.1.0 (28f62d9), the table "Special constraints" of
 * input/pagecontent/index.md, https://github.com/hl7dk/kl-children. The invariants in its deliveryReport.fsh say otherwise in three places: motor
 * function tests the code of sleep, parent-child relation leaves out 8-11 months, and communication adds the second visit in the first month. The
 * table and the invariants' own descriptions agree, so they count. Visits of school age are not ours.
 */
const OBSERVATIONS: readonly (Observation & { readonly at: readonly string[] })[] = [
  {
    code: "parent-mental-state",
    title: { da: "Forælders psykiske tilstand", en: "Parent's mental state" },
    at: [PREGNANCY_CONTACT, TWO_MONTHS],
  },
  {
    code: "support-network",
    title: { da: "Netværk", en: "Support network" },
    at: [PREGNANCY_CONTACT, ESTABLISHMENT],
  },
  {
    code: "parent-social-status",
    title: { da: "Forælders sårbarhed", en: "Parent's social status" },
    at: [PREGNANCY_CONTACT, ESTABLISHMENT],
  },
  {
    code: "social-interaction",
    title: { da: "Social kontakt", en: "Social interaction" },
    at: FROM_TWO_MONTHS,
  },
  {
    code: "parent-child-relation",
    title: { da: "Forældre-barn-relation", en: "Relation of parent and child" },
    at: [POSTPARTUM, ESTABLISHMENT, ...FROM_THREE_WEEKS],
  },
  {
    code: "weight",
    title: { da: "Vægt", en: "Weight" },
    at: [POSTPARTUM, ESTABLISHMENT, ...FROM_THREE_WEEKS],
  },
  {
    code: "height",
    title: { da: "Længde eller højde", en: "Length or height" },
    at: [ESTABLISHMENT, ...FROM_THREE_WEEKS],
  },
  {
    code: "head-circumference",
    title: { da: "Hovedomfang", en: "Head circumference" },
    at: [ESTABLISHMENT, ...FROM_THREE_WEEKS],
  },
  {
    code: "passive-smoking",
    title: { da: "Passiv rygning", en: "Passive smoking" },
    at: [ESTABLISHMENT],
  },
  {
    code: "feeding",
    title: { da: "Ernæring", en: "Feeding" },
    at: [POSTPARTUM, ESTABLISHMENT, ...FROM_THREE_WEEKS],
  },
  {
    code: "communication",
    title: { da: "Kommunikation", en: "Communication" },
    at: FROM_TWO_MONTHS,
  },
  { code: "sleep", title: { da: "Søvn", en: "Sleep" }, at: FROM_TWO_MONTHS },
  { code: "motor-function", title: { da: "Motorik", en: "Motor function" }, at: FROM_TWO_MONTHS },
];

/** Whether child and health visitor are in one room at such a contact. */
export function isFaceToFace(modality: Modality): boolean {
  return FACE_TO_FACE.has(modality);
}

export const OBSERVATION_CODES: readonly string[] = OBSERVATIONS.map(({ code }) => code);

/** The observation of that code, if there is one. */
export function observationOf(code: string): Observation | undefined {
  return OBSERVATIONS.find((observation) => observation.code === code);
}

/** What KL's standard asks for at a visit of a contact type; nothing by telephone or video, and nothing where the rule names no type or one of no fixed content. */
export function mandatoryObservations(
  reportAs: string | undefined,
  modality: Modality,
): readonly Observation[] {
  if (reportAs === undefined || !isFaceToFace(modality)) return [];
  return OBSERVATIONS.filter(({ at }) => at.includes(reportAs)).map(({ code, title }) => ({
    code,
    title,
  }));
}
