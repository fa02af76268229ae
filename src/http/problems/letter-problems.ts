import type { ProblemCode } from "./problem-code.ts";

/** What can go wrong with a letter in XML. */
export const LETTER_PROBLEMS = {
  otherCharset: {
    status: 415,
    en: "A letter in XML must be in UTF-8 or ISO-8859-1, not packed.",
    da: "Et brev i XML skal være i UTF-8 eller ISO-8859-1, ikke pakket.",
  },
  letterTooLarge: {
    status: 413,
    en: "The letter is larger than 200 kB.",
    da: "Brevet er større end 200 kB.",
  },
  malformedXml: {
    status: 400,
    en: "The body is no XML that is read here: well-formed, without a document type.",
    da: "Indholdet er ikke XML, som kan læses her: velformet og uden dokumenttype.",
  },
  notABirthLetter: {
    status: 400,
    en: "This is no BirthNotification of MedCom's, in an Emessage or without.",
    da: "Dette er ikke MedComs BirthNotification, med eller uden Emessage.",
  },
  notOnce: {
    status: 400,
    en: "This stands more than once.",
    da: "Dette står mere end én gang.",
  },
  noLivingChild: {
    status: 422,
    en: "The letter tells of no living child: no visits are planned. Somebody must see to the mother's record.",
    da: "Brevet fortæller ikke om noget levende barn: der planlægges ingen besøg. Nogen må se på moderens journal.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;
