import { CALENDAR_PROBLEMS } from "./calendar-problems.ts";
import { CONCERN_PROBLEMS } from "./concern-problems.ts";
import { FORM_PROBLEMS } from "./form-problems.ts";
import { IMPORT_PROBLEMS } from "./import-problems.ts";
import { HANDOVER_PROBLEMS } from "./handover-problems.ts";
import { MERGE_PROBLEMS } from "./merge-problems.ts";
import { HELP_PROBLEMS } from "./help-problems.ts";
import type { ProblemCode } from "./problem-code.ts";
import { DELIVERY_PROBLEMS } from "./delivery-problems.ts";
import { NEEDS_PROBLEMS } from "./needs-problems.ts";
import { LETTER_PROBLEMS } from "./letter-problems.ts";
import { LINT_PROBLEMS } from "./lint-problems.ts";
import { PROGRAMME_PROBLEMS } from "./programme-problems.ts";
import { VISIT_PROBLEMS } from "./visit-problems.ts";

/** Every code that a problem or one of its errors can have: who must act (the status), and the words. */
export const PROBLEM_CODES = {
  ...FORM_PROBLEMS,
  ...VISIT_PROBLEMS,
  ...CALENDAR_PROBLEMS,
  ...MERGE_PROBLEMS,
  ...HELP_PROBLEMS,
  ...HANDOVER_PROBLEMS,
  ...CONCERN_PROBLEMS,
  ...NEEDS_PROBLEMS,
  ...DELIVERY_PROBLEMS,
  ...LETTER_PROBLEMS,
  ...IMPORT_PROBLEMS,
  notSignedIn: {
    status: 401,
    en: "A valid bearer token is needed.",
    da: "Der skal bruges et gyldigt bearer-token.",
  },
  notAllowedToDo: {
    status: 403,
    en: "Your role or its scopes do not allow this.",
    da: "Din rolle eller dens rettigheder tillader ikke dette.",
  },
  notFound: { status: 404, en: "There is no such thing here.", da: "Det findes ikke her." },
  notAcceptable: {
    status: 406,
    en: "This is answered in FHIR's JSON alone.",
    da: "Dette besvares kun i FHIR's JSON.",
  },
  messageIdReused: {
    status: 409,
    en: "Another letter came under this messageId.",
    da: "Et andet brev er kommet under dette messageId.",
  },
  identifierTaken: {
    status: 409,
    en: "A number belongs to somebody else who is on record.",
    da: "Et nummer hører til en anden, som allerede er registreret.",
  },
  mayBeStopped: {
    status: 409,
    en: "It may be a child that was stopped. A person is to say: if another one lives, register the mother as expecting first, or tell its number.",
    da: "Det kan være et barn, hvis forløb er stoppet. Et menneske skal afgøre det: lever et andet barn, så registrér først moderen som gravid, eller oplys barnets nummer.",
  },
  criterionShipped: {
    status: 409,
    en: "A shipped criterion has this code: it can be switched on and off, and says what it says.",
    da: "Et medfølgende kriterium har denne kode: det kan slås til og fra, og siger det, det siger.",
  },
  tooManyWebhooks: {
    status: 409,
    en: "A municipality has at most 100 webhooks.",
    da: "En kommune har højst 100 webhooks.",
  },
  webhookNotActive: {
    status: 409,
    en: "Nothing is sent to this webhook: its address must be confirmed by a challenge.",
    da: "Der sendes intet til denne webhook: dens adresse skal bekræftes med en prøve.",
  },
  tooManyCriteria: {
    status: 409,
    en: "A municipality has at most 100 criteria of its own.",
    da: "En kommune har højst 100 egne kriterier.",
  },
  externalReferenceTaken: {
    status: 409,
    en: "The external reference stands for another record.",
    da: "Den eksterne reference står for noget andet.",
  },
  pregnancyOpen: {
    status: 409,
    en: "The mother has an open pregnancy already.",
    da: "Moderen har allerede en åben graviditet.",
  },
  conflictsWithRecord: {
    status: 409,
    en: "Something else has been put on record since that stands in the way: read again.",
    da: "Der er siden registreret noget andet, som står i vejen: læs igen.",
  },
  bornAlready: {
    status: 409,
    en: "A child of this pregnancy is on record as born.",
    da: "Et barn af denne graviditet er allerede registreret som født.",
  },
  stillRunning: {
    status: 409,
    en: "The same or a related request is still being answered.",
    da: "Den samme eller en beslægtet forespørgsel er endnu ved at blive besvaret.",
  },
  versionStale: {
    status: 412,
    en: "It has been changed since: read it again.",
    da: "Det er ændret i mellemtiden: læs det igen.",
  },
  bodyTooLarge: {
    status: 413,
    en: "The body is larger than 1 MB.",
    da: "Indholdet er større end 1 MB.",
  },
  notJson: {
    status: 415,
    en: "The body must be application/json, or what else the document names for this operation, and not packed.",
    da: "Indholdet skal være application/json, eller hvad dokumentet ellers nævner for denne operation, og ikke pakket.",
  },
  mediaTypeNotTaken: {
    status: 415,
    en: "The body must be of one of the media types that are named, in UTF-8, not packed.",
    da: "Indholdet skal være af en af de nævnte medietyper, i UTF-8, ikke pakket.",
  },
  notAForm: {
    status: 415,
    en: "The body must be application/x-www-form-urlencoded.",
    da: "Indholdet skal være application/x-www-form-urlencoded.",
  },
  anotherProgramme: {
    status: 422,
    en: "The child follows another programme, or another version of it.",
    da: "Barnet følger et andet program eller en anden version af det.",
  },
  keyUsedBefore: {
    status: 422,
    en: "This Idempotency-Key came with another request.",
    da: "Denne Idempotency-Key er brugt til en anden forespørgsel.",
  },
  otherMunicipality: {
    status: 422,
    en: "The letter is for another municipality.",
    da: "Brevet er til en anden kommune.",
  },
  bornInTheFuture: {
    status: 422,
    en: "A birth after today cannot be registered.",
    da: "En fødsel efter i dag kan ikke registreres.",
  },
  unknownChild: {
    status: 422,
    en: "There is no child of that id in the family.",
    da: "Der er intet barn med det id i familien.",
  },
  unknownHealthVisitor: {
    status: 422,
    en: "There is no health visitor of that id.",
    da: "Der er ingen sundhedsplejerske med det id.",
  },
  unknownFamily: {
    status: 422,
    en: "There is no family of that id.",
    da: "Der er ingen familie med det id.",
  },
  unknownDistrict: {
    status: 422,
    en: "The settings know no district of that code.",
    da: "Indstillingerne kender intet distrikt med den kode.",
  },
  clockTimesOutOfOrder: {
    status: 422,
    en: "The later clock time comes too soon.",
    da: "Det seneste klokkeslæt ligger for tidligt.",
  },
  daysOutOfOrder: {
    status: 422,
    en: "The last day must not lie before the first.",
    da: "Den sidste dag må ikke ligge før den første.",
  },
  addressNotAllowed: {
    status: 422,
    en: "This address is not asked: it must be https, lead to a public host, and be allowed here.",
    da: "Denne adresse spørges ikke: den skal være https, føre til en offentlig vært og være tilladt her.",
  },
  challengeUnanswered: {
    status: 422,
    en: "The address did not answer 2xx with the challenge as its whole body.",
    da: "Adressen svarede ikke 2xx med prøvens tekst som hele svaret.",
  },
  duplicateIdentifier: {
    status: 422,
    en: "The same number stands for two people.",
    da: "Det samme nummer står for to personer.",
  },
  duplicateChild: {
    status: 422,
    en: "The same child is named twice.",
    da: "Det samme barn er nævnt to gange.",
  },
  duplicateFamily: {
    status: 422,
    en: "The same family is named twice.",
    da: "Den samme familie er nævnt to gange.",
  },
  duplicatePostalCode: {
    status: 422,
    en: "A postal code may lie in one district only.",
    da: "Et postnummer må kun ligge i ét distrikt.",
  },
  duplicatePostalCodeCentre: {
    status: 422,
    en: "Another centre has the same postal code.",
    da: "Et andet midtpunkt har samme postnummer.",
  },
  duplicateDistrict: {
    status: 422,
    en: "Another district has the same code.",
    da: "Et andet distrikt har samme kode.",
  },
  versionRequired: {
    status: 428,
    en: "If-Match is required, with the ETag of what is to be changed.",
    da: "If-Match skal angives, med ETag for det, der skal ændres.",
  },
  severalRefusals: {
    status: 422,
    en: "The request is understood, but cannot be met.",
    da: "Forespørgslen er forstået, men kan ikke imødekommes.",
  },
  clockOnlyForward: {
    status: 422,
    en: "The sandbox's clock moves forward only.",
    da: "Sandkassens ur kan kun stilles frem.",
  },
  dateOutOfRange: {
    status: 422,
    en: "Dates must lie from 1990 to 2100.",
    da: "Datoer skal ligge fra 1990 til 2100.",
  },
  ...PROGRAMME_PROBLEMS,
  ...LINT_PROBLEMS,
  unexpected: {
    status: 500,
    en: "Something went wrong on our side.",
    da: "Noget gik galt hos os.",
  },
  notConfigured: {
    status: 503,
    en: "The service is not set up yet.",
    da: "Tjenesten er ikke sat op endnu.",
  },
  databaseAway: {
    status: 503,
    en: "The database does not answer just now, or has not been brought up to date.",
    da: "Databasen svarer ikke lige nu, eller er ikke bragt op til dato.",
  },
  identityProviderAway: {
    status: 503,
    en: "The identity provider's keys cannot be read just now.",
    da: "Identitetsudbyderens nøgler kan ikke læses lige nu.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;

export type ProblemCodeName = keyof typeof PROBLEM_CODES;

export function isProblemCode(text: string): text is ProblemCodeName {
  return Object.hasOwn(PROBLEM_CODES, text);
}
