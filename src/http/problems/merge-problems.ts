import type { ProblemCode } from "./problem-code.ts";

/** Why two children on record are not one. */
export const MERGE_PROBLEMS = {
  mergesItself: {
    status: 422,
    en: "A child cannot be merged with itself.",
    da: "Et barn kan ikke lægges sammen med sig selv.",
  },
  mergesStopped: {
    status: 422,
    en: "Nothing is merged with a child that was stopped.",
    da: "Intet lægges sammen med et barn, som er stoppet.",
  },
  mergedAlready: {
    status: 422,
    en: "One of them is merged with another child already.",
    da: "Et af dem er allerede lagt sammen med et andet barn.",
  },
  mergesIntoEnded: {
    status: 422,
    en: "The other child is followed no more, and this one is: merge it into this one.",
    da: "Det andet barn følges ikke længere, og dette gør: læg det sammen med dette.",
  },
  numbersDiffer: {
    status: 422,
    en: "Their CPR numbers differ.",
    da: "Deres CPR-numre er forskellige.",
  },
  bornApart: {
    status: 422,
    en: "They were born days apart.",
    da: "De er født med flere dages mellemrum.",
  },
  bornTogether: {
    status: 422,
    en: "They are on record as born together.",
    da: "De er registreret som født sammen.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;
