import type { ProblemCode } from "./problem-code.ts";

/** What is amiss with a programme that is written as it should be, and what stands in the way of publishing one. */
export const LINT_PROBLEMS = {
  conditionNeverHolds: {
    status: 422,
    en: "Nothing that can be known of a child meets this condition.",
    da: "Intet, der kan vides om et barn, opfylder denne betingelse.",
  },
  repeatNeverOccurs: {
    status: 422,
    en: "The repeat has no occurrence.",
    da: "Gentagelsen rammer ingen dag.",
  },
  proposedAfterWindow: {
    status: 422,
    en: "The window closes before the visit is proposed.",
    da: "Vinduet lukker, før besøget foreslås.",
  },
  opensAfterPregnancy: {
    status: 422,
    en: "The window opens after any pregnancy has ended.",
    da: "Vinduet åbner, efter at enhver graviditet er slut.",
  },
  alwaysClosed: {
    status: 422,
    en: "No day of the window is ever a visiting day.",
    da: "Ingen dag i vinduet er nogensinde en besøgsdag.",
  },
  sometimesClosed: {
    status: 422,
    en: "For some starting days no day of the window is a visiting day.",
    da: "For nogle startdage er ingen dag i vinduet en besøgsdag.",
  },
  unknownFact: {
    status: 422,
    en: "No fact of that name is known: somebody has to record it.",
    da: "Ingen oplysning med det navn er kendt: nogen skal registrere den.",
  },
  noVisitAround: {
    status: 422,
    en: "No visit for everyone is near this transition.",
    da: "Intet besøg til alle ligger nær denne overgang.",
  },
  programmeUnsound: {
    status: 422,
    en: "Some rules can never give a visit; pointers lead into the programme.",
    da: "Nogle regler kan aldrig give et besøg; stederne er i programmet.",
  },
  warningsNotAccepted: {
    status: 422,
    en: "Look at the warnings, then accept them; pointers lead into the programme.",
    da: "Se på advarslerne, og accepter dem; stederne er i programmet.",
  },
  programmePublished: {
    status: 409,
    en: "This version is published and never changes: write a new version.",
    da: "Denne version er offentliggjort og ændres aldrig: skriv en ny version.",
  },
  programmeIdTaken: {
    status: 409,
    en: "A shipped programme of another municipality has this id.",
    da: "Et medfølgende program fra en anden kommune har dette id.",
  },
  programmeOfOtherMunicipality: {
    status: 422,
    en: "The programme is another municipality's.",
    da: "Programmet er en anden kommunes.",
  },
  unknownFollowedChild: {
    status: 422,
    en: "No child of that id is followed here.",
    da: "Intet barn med det id følges her.",
  },
  unknownRule: {
    status: 422,
    en: "The programme has no rule of that code.",
    da: "Programmet har ingen regel med den kode.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;
