import type { ProblemCode } from "./problem-code.ts";

/** What can go wrong with concerns. */
export const CONCERN_PROBLEMS = {
  concernClosed: {
    status: 409,
    en: "The concern is closed: a next step and a review day open it again.",
    da: "Bekymringen er afsluttet: et næste skridt og en dag for opfølgning åbner den igen.",
  },
  seenToInConcern: {
    status: 409,
    en: "See to it in the concern: the task goes when that has a step and a review ahead.",
    da: "Følg op i bekymringen: opgaven forsvinder, når den har et skridt og en opfølgning foran sig.",
  },
  concernNeedsThis: {
    status: 422,
    en: "A concern has an owner, a next step and a review day until it is closed.",
    da: "En bekymring har en ansvarlig, et næste skridt og en dag for opfølgning, til den afsluttes.",
  },
  unknownCondition: {
    status: 422,
    en: "This is no code of an FBOE condition that the guide names.",
    da: "Dette er ikke koden for en FBOE-tilstand, som handleguiden nævner.",
  },
  dayIsPast: {
    status: 422,
    en: "The day must not lie before today.",
    da: "Dagen må ikke ligge før i dag.",
  },
  reviewTooFarAhead: {
    status: 422,
    en: "A concern is looked at again within six months.",
    da: "En bekymring ses på igen inden for seks måneder.",
  },
  outOfPlace: {
    status: 422,
    en: "This does not go with the rest of what is sent.",
    da: "Dette passer ikke sammen med resten af det sendte.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;
