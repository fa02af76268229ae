import type { ProblemCode } from "./problem-code.ts";

/** What can go wrong with what a family needs more of. */
export const NEEDS_PROBLEMS = {
  notWithRule: {
    status: 400,
    en: "Not together with a rule, which says so itself.",
    da: "Ikke sammen med en regel, som selv siger det.",
  },
  proposalSettled: {
    status: 409,
    en: "It has been decided. It returns on new evidence.",
    da: "Det er afgjort. Det vender tilbage på ny viden.",
  },
  untilMissing: {
    status: 422,
    en: "What is put off needs the day on which it is asked again.",
    da: "Det, der udsættes, skal have den dag, hvor der spørges igen.",
  },
  untilPassed: {
    status: 422,
    en: "The day on which it is asked again must lie ahead.",
    da: "Den dag, hvor der spørges igen, skal ligge fremme.",
  },
  notOfThisDecision: {
    status: 422,
    en: "It belongs to another decision than this one.",
    da: "Det hører til en anden afgørelse end denne.",
  },
  interventionMissing: {
    status: 422,
    en: "A needs visit is accepted with what is to be done, by its FBOE code.",
    da: "Et behovsbesøg godkendes med den indsats, der skal gives, ved dens FBOE-kode.",
  },
  conditionMissing: {
    status: 422,
    en: "A needs visit is accepted with what a nurse has found, by its FBOE code.",
    da: "Et behovsbesøg godkendes med den tilstand, som er vurderet, ved dens FBOE-kode.",
  },
  unknownIntervention: {
    status: 422,
    en: "FBOE has no such intervention for small children.",
    da: "FBOE har ingen sådan indsats til småbørn.",
  },
  unknownCondition: {
    status: 422,
    en: "FBOE has no such condition for small children.",
    da: "FBOE har ingen sådan tilstand for småbørn.",
  },
  wrongRecipient: {
    status: 422,
    en: "The intervention is not for that person.",
    da: "Indsatsen er ikke til den person.",
  },
  unknownParent: {
    status: 422,
    en: "The family has no such parent on record.",
    da: "Familien har ingen sådan forælder registreret.",
  },
  capReached: {
    status: 422,
    en: "It is more than the municipality gives in a year of the child's life: say why.",
    da: "Det er flere, end kommunen giver i et af barnets leveår: begrund det.",
  },
  notANeedsRule: {
    status: 422,
    en: "The child's programme has no rule of that code that is given on need.",
    da: "Barnets program har ingen regel med den kode, som gives efter behov.",
  },
  anchorUnknown: {
    status: 422,
    en: "The day that its window is counted from is not known yet.",
    da: "Den dag, som perioden regnes fra, er ikke kendt endnu.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;
