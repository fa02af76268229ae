import type { ProblemCode } from "./problem-code.ts";

/** What is wrong with a programme and its rules, or with what they would give a child. */
export const PROGRAMME_PROBLEMS = {
  unknownProgramme: {
    status: 422,
    en: "There is no programme of that id.",
    da: "Der er intet program med det id.",
  },
  windowOutOfOrder: {
    status: 422,
    en: "A window's earliest, target and latest day must stand in that order.",
    da: "Et vindues tidligste, ønskede og seneste dag skal stå i den rækkefølge.",
  },
  durationTooLong: {
    status: 422,
    en: "A duration may be a century at most.",
    da: "En varighed må højst være hundrede år.",
  },
  duplicateRule: {
    status: 422,
    en: "Another rule of the programme has the same code.",
    da: "En anden regel i programmet har samme kode.",
  },
  repeatPartNotAllowed: {
    status: 422,
    en: "A repeat may have FREQ from DAILY to YEARLY, INTERVAL, COUNT or UNTIL (a date), BYDAY, BYMONTHDAY, BYMONTH and BYSETPOS, combined as RFC 5545 allows.",
    da: "En gentagelse må have FREQ fra DAILY til YEARLY, INTERVAL, COUNT eller UNTIL (en dato), BYDAY, BYMONTHDAY, BYMONTH og BYSETPOS, kombineret som RFC 5545 tillader.",
  },
  repeatNeverEnds: {
    status: 422,
    en: "A repeat must end: with a COUNT or an UNTIL.",
    da: "En gentagelse skal slutte: med COUNT eller UNTIL.",
  },
  repeatEndsTwice: {
    status: 422,
    en: "A repeat may have a COUNT or an UNTIL, not both.",
    da: "En gentagelse må have COUNT eller UNTIL, ikke begge.",
  },
  tooManyOccurrences: {
    status: 422,
    en: "No rule may give a child more than 60 visits.",
    da: "Ingen regel må give et barn flere end 60 besøg.",
  },
  tooManyVisits: {
    status: 422,
    en: "A programme may give a child 1,000 visits at most.",
    da: "Et program må højst give et barn 1.000 besøg.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;
