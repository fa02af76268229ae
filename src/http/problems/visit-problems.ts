import type { ProblemCode } from "./problem-code.ts";

/** What can go wrong with appointments, contacts, sessions and calendars. */
export const VISIT_PROBLEMS = {
  doubleBooking: {
    status: 409,
    en: "Another appointment of this health visitor overlaps that time.",
    da: "En anden aftale hos denne sundhedsplejerske overlapper tidspunktet.",
  },
  alreadyBooked: {
    status: 409,
    en: "The visit is agreed already.",
    da: "Besøget er allerede aftalt.",
  },
  alreadyHeld: {
    status: 409,
    en: "The visit has been held.",
    da: "Besøget er gennemført.",
  },
  alreadySettled: {
    status: 409,
    en: "The visit is held, declined, lapsed or covered elsewhere.",
    da: "Besøget er gennemført, fravalgt, bortfaldet eller dækket andetsteds.",
  },
  notBooked: {
    status: 409,
    en: "The visit is not agreed, so no appointment can end.",
    da: "Besøget er ikke aftalt, så ingen aftale kan slutte.",
  },
  appointmentEnded: {
    status: 409,
    en: "The appointment has ended; book anew to make another.",
    da: "Aftalen er afsluttet; book igen for at lave en ny.",
  },
  ofGroupSession: {
    status: 409,
    en: "This appointment is a group session's: change or cancel the session.",
    da: "Aftalen hører til en gruppe: ret eller aflys gruppen.",
  },
  sessionFull: {
    status: 409,
    en: "More children than the session has room for.",
    da: "Flere børn, end der er plads til i gruppen.",
  },
  attendanceRecorded: {
    status: 409,
    en: "Who came is on record already; take that contact back first.",
    da: "Fremmødet er allerede registreret; fortryd den kontakt først.",
  },
  alreadyUndone: {
    status: 409,
    en: "The contact has been taken back already.",
    da: "Kontakten er allerede fortrudt.",
  },
  tensionResolved: {
    status: 409,
    en: "The tension has been resolved, or is there no more.",
    da: "Uoverensstemmelsen er løst eller findes ikke længere.",
  },
  emergencyPlanStands: {
    status: 409,
    en: "Another emergency plan of the same reach has some of these days: end it first. It stands in emergencyPlan.",
    da: "En anden nødplan for det samme område har nogle af dagene: afslut den først. Den står i emergencyPlan.",
  },
  emergencyPlanEnded: {
    status: 409,
    en: "The emergency plan is over.",
    da: "Nødplanen er ophørt.",
  },
  notSetAside: {
    status: 409,
    en: "No such emergency plan sets the visit aside.",
    da: "Ingen sådan nødplan sætter besøget til side.",
  },
  outsidePlan: {
    status: 422,
    en: "The day is none of the emergency plan's.",
    da: "Dagen er ikke en af nødplanens.",
  },
  stateMoved: {
    status: 409,
    en: "Something has changed since the preview: nothing was made. Look at the fresh one.",
    da: "Noget er ændret siden forhåndsvisningen: intet er udført. Se den nye.",
  },
  confirmedAlready: {
    status: 409,
    en: "A day that is confirmed is on record: confirm this one, or take that back first.",
    da: "Der er registreret en bekræftet dag: bekræft denne, eller fjern den første.",
  },
  toldByLetter: {
    status: 409,
    en: "The birth is told by a letter: the hospital corrects or cancels it.",
    da: "Fødslen er meddelt i et brev: sygehuset retter eller annullerer det.",
  },
  childMerged: {
    status: 409,
    en: "The child was merged into another: send it again under the id in mergedInto.",
    da: "Barnet er lagt sammen med et andet: send det igen under det id, som står i mergedInto.",
  },
  childEnded: {
    status: 409,
    en: "The child is followed no more.",
    da: "Barnet følges ikke længere.",
  },
  unknownToken: {
    status: 422,
    en: "This is no token of a preview for this.",
    da: "Dette er ikke et token fra en forhåndsvisning af dette.",
  },
  toldTwice: {
    status: 422,
    en: "The same thing is told twice.",
    da: "Det samme er oplyst to gange.",
  },
  taskDoneBefore: {
    status: 409,
    en: "The task has been seen to already.",
    da: "Opgaven er allerede klaret.",
  },
  noOutcome: {
    status: 409,
    en: "The visit has no outcome to take back.",
    da: "Besøget har intet udfald at fortryde.",
  },
  unknownVisit: {
    status: 422,
    en: "There is no visit of that id.",
    da: "Der er intet besøg med det id.",
  },
  duplicateVisit: {
    status: 422,
    en: "The same visit is named twice.",
    da: "Det samme besøg er nævnt to gange.",
  },
  duplicateObservation: {
    status: 422,
    en: "The same observation of a child is named twice.",
    da: "Den samme observation af et barn er nævnt to gange.",
  },
  severalFamilies: {
    status: 422,
    en: "One appointment is for one family; several families meet in a group session.",
    da: "En aftale er med én familie; flere familier mødes i en gruppe.",
  },
  noSuchLocalTime: {
    status: 422,
    en: "Clocks skip this local time on that day.",
    da: "Uret springer dette klokkeslæt over den dag.",
  },
  heldInTheFuture: {
    status: 422,
    en: "What was held lies in the past.",
    da: "Det, der er gennemført, ligger i fortiden.",
  },
  unknownContact: {
    status: 422,
    en: "No contact of that id was held about the child.",
    da: "Der er ingen gennemført kontakt om barnet med det id.",
  },
  onInTheFuture: {
    status: 422,
    en: "The day must not lie in the future.",
    da: "Dagen må ikke ligge i fremtiden.",
  },
  onBeforeBirth: {
    status: 422,
    en: "The day must not lie before the child's birth.",
    da: "Dagen må ikke ligge før barnets fødsel.",
  },
  tooManyChanges: {
    status: 422,
    en: "These are too many changes to be made at once: split the list.",
    da: "Det er for mange ændringer til at blive lavet på én gang: del listen.",
  },
  knownInTheFuture: {
    status: 422,
    en: "Nobody knows yet what will be known then.",
    da: "Ingen ved endnu, hvad man ved til den tid.",
  },
  nobodyNamed: {
    status: 422,
    en: "A contact is about a visit or a child: name one.",
    da: "En kontakt handler om et besøg eller et barn: nævn ét.",
  },
} as const satisfies Readonly<Record<string, ProblemCode>>;
