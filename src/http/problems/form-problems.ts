import type { ProblemCode } from "./problem-code.ts";

/** What is wrong with the form of a request, before anything is known of what it is about. */
export const FORM_PROBLEMS = {
  invalidRequest: {
    status: 400,
    en: "The request does not have the form that this route takes.",
    da: "Forespørgslen har ikke den form, som denne adresse tager imod.",
  },
  malformedJson: { status: 400, en: "The body is no JSON.", da: "Indholdet er ikke JSON." },
  nestedTooDeep: {
    status: 400,
    en: "The body is nested deeper than 64 levels.",
    da: "Indholdet er dybere indlejret end 64 niveauer.",
  },
  tooManyValues: {
    status: 400,
    en: "The body holds more than 20,000 values.",
    da: "Indholdet har flere end 20.000 værdier.",
  },
  required: { status: 400, en: "This is required.", da: "Dette skal angives." },
  unknownField: { status: 400, en: "There is no such field.", da: "Feltet findes ikke." },
  wrongType: { status: 400, en: "This has the wrong type.", da: "Dette har forkert type." },
  notAllowed: {
    status: 400,
    en: "This is none of the allowed values.",
    da: "Dette er ikke en af de tilladte værdier.",
  },
  tooSmall: {
    status: 400,
    en: "This is too small or too short.",
    da: "Dette er for lille eller for kort.",
  },
  tooBig: {
    status: 400,
    en: "This is too big or too long.",
    da: "Dette er for stort eller for langt.",
  },
  notADate: {
    status: 400,
    en: "This is no real date written YYYY-MM-DD.",
    da: "Dette er ikke en rigtig dato skrevet ÅÅÅÅ-MM-DD.",
  },
  notAClockTime: {
    status: 400,
    en: "This is no clock time written HH:MM.",
    da: "Dette er ikke et klokkeslæt skrevet TT:MM.",
  },
  notADuration: {
    status: 400,
    en: "This is no ISO 8601 duration in years, months, weeks and days.",
    da: "Dette er ikke en ISO 8601-varighed i år, måneder, uger og dage.",
  },
  notACode: {
    status: 400,
    en: "This is no code of small letters, digits and hyphens.",
    da: "Dette er ikke en kode af små bogstaver, tal og bindestreger.",
  },
  notAnAnchor: {
    status: 400,
    en: "This is none of the anchors.",
    da: "Dette er ikke et af de mulige ankre.",
  },
  notAnFboeCode: {
    status: 400,
    en: "FBOE has no such code of that kind.",
    da: "FBOE har ingen sådan kode af den slags.",
  },
  notACondition: {
    status: 400,
    en: "A condition is exactly one of: a fact with is, atLeast or atMost; all; any; not.",
    da: "En betingelse er præcis én af: et faktum med is, atLeast eller atMost; all; any; not.",
  },
  notARepeat: {
    status: 400,
    en: "This is no RFC 5545 recurrence rule.",
    da: "Dette er ikke en RFC 5545-gentagelsesregel.",
  },
  notOneOfThese: {
    status: 400,
    en: "Exactly one of the fields must be given.",
    da: "Præcis ét af felterne skal angives.",
  },
  notACprNumber: {
    status: 400,
    en: "This is no CPR number: ten digits with a real date.",
    da: "Dette er ikke et CPR-nummer: ti cifre med en rigtig dato.",
  },
  notAnInstant: {
    status: 400,
    en: "This is no moment in RFC 3339 with an offset.",
    da: "Dette er ikke et tidspunkt efter RFC 3339 med forskydning.",
  },
  notAPostalCode: {
    status: 400,
    en: "This is no postal code of four digits.",
    da: "Dette er ikke et postnummer på fire cifre.",
  },
  notATelephoneNumber: {
    status: 400,
    en: "This is no telephone number.",
    da: "Dette er ikke et telefonnummer.",
  },
  notALanguage: {
    status: 400,
    en: "This is no language tag (BCP 47).",
    da: "Dette er ikke en sprogkode (BCP 47).",
  },
  notAnId: { status: 400, en: "This is no id.", da: "Dette er ikke et id." },
  onlyInBody: {
    status: 400,
    en: "Ask for this by POST _search: it must not stand in an address.",
    da: "Spørg om dette med POST _search: det må ikke stå i en adresse.",
  },
  invalidCursor: {
    status: 400,
    en: "This cursor does not belong to this list.",
    da: "Denne cursor hører ikke til denne liste.",
  },
  invalidIdempotencyKey: {
    status: 400,
    en: "An Idempotency-Key has 1 to 255 printable ASCII characters.",
    da: "En Idempotency-Key har 1 til 255 skrivbare ASCII-tegn.",
  },
  forbiddenCharacter: {
    status: 400,
    en: "Text must not hold NUL, other control characters or half a character, and a name no line end.",
    da: "Tekst må ikke indeholde NUL, andre styretegn eller halve tegn, og et navn intet linjeskift.",
  },
  personalIdentifier: {
    status: 400,
    en: "This looks like a CPR number, and none belongs here.",
    da: "Dette ligner et CPR-nummer, og det hører ikke til her.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;
