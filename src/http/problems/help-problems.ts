import type { ProblemCode } from "./problem-code.ts";

/** What can go wrong with agreements with families, key workers, feedback and levels. */
export const HELP_PROBLEMS = {
  agreementClosed: {
    status: 409,
    en: "The agreement is closed: make a new one at a contact.",
    da: "Aftalen er lukket: lav en ny ved en kontakt.",
  },
  namesNoHealthVisitor: {
    status: 422,
    en: "A health visitor is named only where a health visitor is responsible.",
    da: "En sundhedsplejerske nævnes kun, når en sundhedsplejerske er ansvarlig.",
  },
  noKeyWorker: {
    status: 422,
    en: "There is no key worker to end.",
    da: "Der er ingen tovholder at afslutte.",
  },
  keyWorkerNeeded: {
    status: 422,
    en: "Level 4 needs a key worker.",
    da: "Niveau 4 kræver en tovholder.",
  },
  nextMeetingNeeded: {
    status: 422,
    en: "Level 4 needs the day of the next meeting.",
    da: "Niveau 4 kræver en dag for næste møde.",
  },
  meetingNotAhead: {
    status: 422,
    en: "The next meeting must lie ahead.",
    da: "Det næste møde skal ligge forude.",
  },
  notOfNeedsContact: {
    status: 422,
    en: "The contact fulfilled visits that are everyone's: feedback belongs to needs contacts.",
    da: "Kontakten opfyldte besøg, som alle tilbydes: feedback hører til behovskontakter.",
  },
  tooManyDecimals: {
    status: 400,
    en: "A score has at most one decimal.",
    da: "En score har højst én decimal.",
  },
  unknownParent: {
    status: 422,
    en: "The family has no such parent on record.",
    da: "Familien har ingen sådan forælder registreret.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;
