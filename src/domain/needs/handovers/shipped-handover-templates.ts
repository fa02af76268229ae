import type { HandoverSection, HandoverTemplate } from "./handover-template.ts";
import type { Transition } from "./transition.ts";

const AGREEMENTS: HandoverSection = {
  code: "agreements",
  title: { da: "Aftaler", en: "Agreements" },
  help: {
    da: "Hvem mødes hvornår, og hvem kan ringe til hvem.",
    en: "Who meets when, and who may ring whom.",
  },
  required: false,
};

const WHAT_HELPS: HandoverSection = {
  code: "what-helps",
  title: { da: "Det, der hjælper", en: "What helps" },
  help: {
    da: "Hvad trøster barnet, og hvad har familien god erfaring med.",
    en: "What comforts the child, and what has worked well for the family.",
  },
  required: true,
};

const THE_CHILD: HandoverSection = {
  code: "the-child",
  title: { da: "Barnet", en: "The child" },
  help: {
    da: "Hvordan er barnet, og hvad er det glad for. Med forældrenes ord, hvor de har nogen.",
    en: "What the child is like and what it enjoys. In the parents' words where they have any.",
  },
  required: true,
};

const HEALTH: HandoverSection = {
  code: "health",
  title: { da: "Helbred og udvikling", en: "Health and development" },
  help: {
    da: "Kun det, modtageren skal kende for at passe godt på barnet.",
    en: "Only what the receiver has to know to look after the child well.",
  },
  required: false,
};

const FAMILY: HandoverSection = {
  code: "family",
  title: { da: "Familien", en: "The family" },
  help: {
    da: "Sprog, to hjem og andet, som forældrene ønsker fortalt. Skriv ikke, hvor de bor.",
    en: "Language, two homes and whatever else the parents wish to be told. Not where they live.",
  },
  required: false,
};

const SECTIONS: Readonly<Record<Transition, readonly HandoverSection[]>> = {
  daycare: [
    THE_CHILD,
    {
      code: "everyday-life",
      title: { da: "Mad, søvn og pleje", en: "Food, sleep and care" },
      help: {
        da: "Vaner, som gør de første uger lettere.",
        en: "Habits that make the first weeks easier.",
      },
      required: false,
    },
    {
      code: "contact",
      title: { da: "Kontakt og samspil", en: "Contact" },
      help: {
        da: "Hvordan søger barnet kontakt, og hvordan tager det afsked.",
        en: "How the child seeks contact, and how it parts.",
      },
      required: false,
    },
    HEALTH,
    WHAT_HELPS,
    FAMILY,
    AGREEMENTS,
  ],
  kindergarten: [
    THE_CHILD,
    {
      code: "play-and-language",
      title: { da: "Leg og sprog", en: "Play and language" },
      help: {
        da: "Hvem leger barnet med, og hvordan gør det sig forståeligt.",
        en: "Whom the child plays with, and how it makes itself understood.",
      },
      required: false,
    },
    {
      code: "everyday-life",
      title: { da: "Hverdag og selvhjulpenhed", en: "Everyday life" },
      help: {
        da: "Toilet, påklædning, måltider: hvad barnet klarer, og hvor det skal have hjælp.",
        en: "Toilet, dressing, meals: what the child manages, and where it needs help.",
      },
      required: false,
    },
    HEALTH,
    WHAT_HELPS,
    FAMILY,
    AGREEMENTS,
  ],
  municipality: [
    {
      code: "support",
      title: { da: "Støtten", en: "The support" },
      help: {
        da: "Hvad barnet og familien har brug for, og hvad der er sat i gang.",
        en: "What the child and the family need, and what has been begun.",
      },
      required: true,
    },
    {
      code: "course-so-far",
      title: { da: "Forløbet indtil nu", en: "The course so far" },
      help: {
        da: "Hvilke besøg der er holdt, og hvad der ikke nåede at blive til noget.",
        en: "Which visits were held, and what there was no time for.",
      },
      required: true,
    },
    HEALTH,
    WHAT_HELPS,
    FAMILY,
    AGREEMENTS,
  ],
};

/** What is told at a transition until a municipality says otherwise: in our own words, as each municipality has to have guidelines of its own (Vesthimmerlands Kommune, "Samarbejde og tavshedspligt"). */
export function shippedTemplate(transition: Transition): HandoverTemplate {
  return { transition, version: 0, sections: SECTIONS[transition] };
}
