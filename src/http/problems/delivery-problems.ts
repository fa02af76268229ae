import type { ProblemCode } from "./problem-code.ts";

/** What can go wrong with what was found at contacts, and with what is delivered of it. */
export const DELIVERY_PROBLEMS = {
  wrongPerson: {
    status: 422,
    en: "This is not looked at in that person.",
    da: "Dette observeres ikke hos den person.",
  },
  notWithThis: {
    status: 422,
    en: "This does not belong to what was observed.",
    da: "Dette hører ikke til det, der er observeret.",
  },
  sorCodeMissing: {
    status: 422,
    en: "The settings do not name the organisation that keeps the records, `sorCode`.",
    da: "Indstillingerne nævner ikke den journalførende organisation, `sorCode`.",
  },
  cprNumberMissing: {
    status: 422,
    en: "The child was born and has no CPR number on record.",
    da: "Barnet er født og har intet CPR-nummer registreret.",
  },
  unknownDelivery: {
    status: 422,
    en: "No delivery has this number.",
    da: "Ingen levering har dette nummer.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;
