import type { Title } from "../../programme/programme.ts";
import {
  CONCERN_RAISERS,
  type ConcernRaiser,
  CONSENT_GIVERS,
  SPOKEN_WITH,
  type SpokenWith,
} from "./concern.ts";

/** An answer that can be chosen. */
interface GuideAnswer extends Title {
  readonly code: string;
}

/** What whoever is worried is asked, before it is anybody's concern. */
export interface GuideQuestion {
  /** As it is called where a concern is opened. */
  readonly field: string;
  readonly title: Title;
  readonly required: boolean;
  /** Why it is asked. */
  readonly because: Title;
  /** Those to choose from; none where it is told in one's own words. */
  readonly answers: readonly GuideAnswer[];
}

const RAISERS: Readonly<Record<ConcernRaiser, Title>> = {
  "health-visitor": { da: "Sundhedsplejersken", en: "The health visitor" },
  colleague: { da: "En kollega", en: "A colleague" },
  parents: { da: "Forældrene", en: "The parents" },
  daycare: { da: "Dagtilbuddet", en: "The daycare" },
  midwife: { da: "Jordemoderen", en: "The midwife" },
  "general-practitioner": { da: "Egen læge", en: "The general practitioner" },
};

const SPOKEN: Readonly<Record<SpokenWith, Title>> = {
  parents: RAISERS.parents,
  colleague: RAISERS.colleague,
  coordinator: { da: "Koordinatoren", en: "The coordinator" },
  daycare: RAISERS.daycare,
  midwife: RAISERS.midwife,
  "general-practitioner": RAISERS["general-practitioner"],
  "nobody-yet": { da: "Ingen endnu", en: "Nobody yet" },
};

const GIVERS: Readonly<Record<(typeof CONSENT_GIVERS)[number], Title>> = {
  mother: { da: "Moderen", en: "The mother" },
  "second-parent": { da: "Den anden forælder", en: "The second parent" },
  both: { da: "Begge", en: "Both" },
};

const YES_OR_NO: Readonly<Record<"yes" | "no", Title>> = {
  yes: { da: "Ja", en: "Yes" },
  no: { da: "Nej", en: "No" },
};

function answersOf<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, Title>>,
): readonly GuideAnswer[] {
  return codes.map((code) => ({ code, ...words[code] }));
}

/** The questions in their order. The steps are those of Favrskov's online Handleguide, as far as its strategy for early efforts tells of it; the words are our own. */
export function concernQuestions(): readonly GuideQuestion[] {
  return [
    {
      field: "seen",
      title: { da: "Hvad ser du?", en: "What do you see?" },
      required: true,
      because: {
        da: "Det, der kan ses og høres, kan andre tage stilling til.",
        en: "What can be seen and heard, others can form a view of.",
      },
      answers: [],
    },
    {
      field: "familysWords",
      title: { da: "Hvad siger familien selv?", en: "What does the family say?" },
      required: false,
      because: {
        da: "Familiens egne ord står ved siden af fagpersonens.",
        en: "The family's own words stand beside the professional's.",
      },
      answers: [],
    },
    {
      field: "raisedBy",
      title: { da: "Hvem blev først bekymret?", en: "Who was worried first?" },
      required: true,
      because: {
        da: "Den, der sagde det, skal høre, at det er taget imod.",
        en: "Whoever said so should hear that it was received.",
      },
      answers: answersOf(CONCERN_RAISERS, RAISERS),
    },
    {
      field: "spokenWith",
      title: { da: "Hvem har du talt med?", en: "Whom have you spoken with?" },
      required: true,
      because: {
        da: "Ingen skal stå alene med en bekymring.",
        en: "Nobody should be alone with a worry.",
      },
      answers: answersOf(SPOKEN_WITH, SPOKEN),
    },
    {
      field: "parentsInvolved",
      title: { da: "Er forældrene inddraget?", en: "Are the parents involved?" },
      required: true,
      because: {
        da: "Det aftales med forældrene, ikke om dem.",
        en: "It is settled with the parents, not about them.",
      },
      answers: answersOf(["yes", "no"], YES_OR_NO),
    },
    {
      field: "parentsNotInvolvedBecause",
      title: { da: "Hvis ikke, hvorfor?", en: "If not, why not?" },
      required: false,
      because: {
        da: "Skal angives, når forældrene ikke er inddraget.",
        en: "Required where the parents are not involved.",
      },
      answers: [],
    },
    {
      field: "consent",
      title: { da: "Må det deles med andre?", en: "May it be shared with others?" },
      required: true,
      because: {
        da: "Kun det, der er samtykke til, må deles. Er der ikke spurgt, er svaret null.",
        en: "Only what there is consent to may be shared. Where nobody has asked, it is null.",
      },
      answers: answersOf(CONSENT_GIVERS, GIVERS),
    },
    {
      field: "condition",
      title: { da: "Hvilken tilstand handler det om?", en: "Which condition is it about?" },
      required: true,
      because: {
        da: "Fælles ord gør det muligt at forstå hinanden og følge op.",
        en: "With words in common people understand each other and can follow up.",
      },
      answers: [],
    },
    {
      field: "owner",
      title: { da: "Hvem er ansvarlig?", en: "Who answers for it?" },
      required: true,
      because: {
        da: "Hver bekymring har én person.",
        en: "Every worry has one person.",
      },
      answers: [],
    },
    {
      field: "nextStep",
      title: { da: "Hvad er næste skridt, og hvornår?", en: "What comes next, and when?" },
      required: true,
      because: {
        da: "Hver bekymring har et næste skridt.",
        en: "Every worry has a next step.",
      },
      answers: [],
    },
    {
      field: "reviewOn",
      title: { da: "Hvornår ser vi på den igen?", en: "When is it looked at again?" },
      required: true,
      because: {
        da: "At vente er i orden, når det er aftalt til hvornår.",
        en: "To wait is in order where it is agreed until when.",
      },
      answers: [],
    },
  ];
}
