import type { ProblemCode } from "./problem-code.ts";

/** What can go wrong when something is to follow a child. */
export const HANDOVER_PROBLEMS = {
  consentMissing: {
    status: 409,
    en: "Nobody has agreed that this is passed on, or the consent was taken back.",
    da: "Ingen har givet samtykke til, at det gives videre, eller samtykket er trukket tilbage.",
  },
  handoverNotSent: {
    status: 409,
    en: "The handover has not been sent yet.",
    da: "Overleveringen er ikke sendt endnu.",
  },
  handoverSent: {
    status: 409,
    en: "The handover has been sent: withdraw it and write another.",
    da: "Overleveringen er sendt: træk den tilbage, og skriv en ny.",
  },
  handoverAcknowledged: {
    status: 409,
    en: "The handover has been received: that cannot be undone.",
    da: "Overleveringen er modtaget: det kan ikke gøres om.",
  },
  handoverWithdrawn: {
    status: 409,
    en: "The handover has been withdrawn: write another.",
    da: "Overleveringen er trukket tilbage: skriv en ny.",
  },
  sectionMissing: {
    status: 422,
    en: "The municipality's template asks for this section.",
    da: "Kommunens skabelon kræver dette afsnit.",
  },
  unknownSection: {
    status: 422,
    en: "The municipality's template has no such section.",
    da: "Kommunens skabelon har ikke dette afsnit.",
  },
  duplicateSection: {
    status: 422,
    en: "The same section stands twice.",
    da: "Det samme afsnit står to gange.",
  },
  legalBasisUnfit: {
    status: 422,
    en: "This law asks only for handovers to another municipality.",
    da: "Denne lov gælder kun overlevering til en anden kommune.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;
