import type { ProblemCode } from "./problem-code.ts";

/** What stands in the way of taking families over from another system. */
export const IMPORT_PROBLEMS = {
  lineTooLong: {
    status: 400,
    en: "A line holds at most 100,000 characters.",
    da: "En linje har højst 100.000 tegn.",
  },
  quoteNotClosed: {
    status: 400,
    en: "A quote is opened on this line and never closed: what follows it cannot be told apart.",
    da: "Et citationstegn begynder på denne linje og slutter aldrig: det følgende kan ikke skilles ad.",
  },
  quoteMisplaced: {
    status: 400,
    en: "Quotes stand around a whole cell, and twice where one stands inside it (RFC 4180).",
    da: "Citationstegn står om en hel celle, og dobbelt inde i den (RFC 4180).",
  },
  cellsMiscounted: {
    status: 400,
    en: "The line has more or fewer cells than the first line has columns.",
    da: "Linjen har flere eller færre celler, end første linje har kolonner.",
  },
  tooManyLines: {
    status: 400,
    en: "A file holds at most 20,000 families.",
    da: "En fil har højst 20.000 familier.",
  },
  importTooLarge: {
    status: 413,
    en: "The file is larger than 16 MB: send it in parts.",
    da: "Filen er større end 16 MB: send den i dele.",
  },
  notUnicode: { status: 400, en: "The file is not UTF-8.", da: "Filen er ikke UTF-8." },
  toldOnTwoLines: {
    status: 422,
    en: "A number or a reference of this stands on another line too: one line is one family.",
    da: "Et nummer eller en reference herfra står også på en anden linje: én linje er én familie.",
  },
  tooManyBornThatDay: {
    status: 422,
    en: "The file has more than 100 children of that day: send the others in another one.",
    da: "Filen har mere end 100 børn født eller ventet den dag: send de øvrige i en anden fil.",
  },
  tooManyAlike: {
    status: 422,
    en: "More children are alike by day and name than a person looks through: give each a number.",
    da: "Flere børn ligner hinanden på dag og navn, end et menneske ser igennem: giv hvert et nummer.",
  },
  differsFromFamily: {
    status: 422,
    en: "Another line of the family says otherwise.",
    da: "En anden linje om familien siger noget andet.",
  },
  mayBeOnRecord: {
    status: 422,
    en: "It may be a child that was put on record meanwhile: send the line again, and decide.",
    da: "Det kan være et barn, som er registreret i mellemtiden: send linjen igen, og afgør det.",
  },
  matchesUndecided: {
    status: 409,
    en: "Some children may be on record: say of each whether it is the same.",
    da: "Nogle børn er måske registreret i forvejen: angiv for hvert, om det er det samme.",
  },
  linesFaulty: {
    status: 409,
    en: "Some lines are faulty: send the file anew, or leave them out with skipFaulty.",
    da: "Nogle linjer har fejl: send filen igen, eller udelad dem med skipFaulty.",
  },
  importNotReady: {
    status: 409,
    en: "The import is being looked through, carried out, or over.",
    da: "Importen bliver gennemset, udført, eller er slut.",
  },
  importEnded: { status: 409, en: "The import is over.", da: "Importen er slut." },
} as const satisfies Readonly<Record<string, ProblemCode>>;
