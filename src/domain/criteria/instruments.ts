export const INSTRUMENTS = ["EPDS", "Gotland", "ADBB", "PUF", "AIMS"] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Who is screened, where it is a parent: each of them answers alone. */
export const SCREENED_PARENTS = ["mother", "second-parent"] as const;
export type ScreenedParent = (typeof SCREENED_PARENTS)[number];

/** The highest score of each; the lowest is 0. */
export const SCORE_MAX: Readonly<Record<Instrument, number>> = {
  EPDS: 30, // ten items of 0 to 3 (Cox, Holden and Sagovsky, Edinburgh Postnatal Depression Scale, 1987)
  Gotland: 39, // thirteen items of 0 to 3 (Rutz et al., Gotland Male Depression Scale, 1995)
  ADBB: 32, // eight items of 0 to 4 (Guedeney and Fermanian, Alarm Distress Baby Scale, 2001)
  PUF: 27, // 27 questions of yes or no (Syddansk Universitet, Småbørns sundhed: sundhedsplejerskens rolle, 2023)
  AIMS: 58, // 58 items, seen or not (Piper and Darrah, Alberta Infant Motor Scale, 1994)
};

/** The highest answer to item 10 of EPDS, about thoughts of self-harm; above 0 a person acts on the same day. */
export const SELF_HARM_ITEM_MAX = 3;

/** Whether an instrument asks a parent; the others look at the child. */
export function asksParent(instrument: Instrument): instrument is "EPDS" | "Gotland" {
  return instrument === "EPDS" || instrument === "Gotland";
}

/** The fact that keeps an instrument's score. */
export function factOfScore(instrument: Instrument, parent: ScreenedParent | undefined): string {
  const name = instrument.toLowerCase();
  return parent === undefined ? name : `${name}-${partOf(parent)}`;
}

/** The facts that keep the answers to EPDS' item 10. */
export const SELF_HARM_FACTS = ["epds-self-harm-mother", "epds-self-harm-partner"] as const;
export type SelfHarmFact = (typeof SELF_HARM_FACTS)[number];

/** What a parent has answered in EPDS, or a nurse has found. */
export type SelfHarmTold = SelfHarmFact | "self-harm-thoughts";

export const SELF_HARM_TOLD: readonly SelfHarmTold[] = [...SELF_HARM_FACTS, "self-harm-thoughts"];

const TELLING: ReadonlySet<string> = new Set(SELF_HARM_TOLD);

/** Whether a fact says that a parent has thoughts of self-harm. */
export function tellsOfSelfHarm(fact: string): fact is SelfHarmTold {
  return TELLING.has(fact);
}

/** Whether a fact keeps a score: what it says alone sets no coded condition. */
export function isScore(fact: string): boolean {
  return SCORES.has(fact);
}

const SCORES: ReadonlySet<string> = new Set([
  ...SELF_HARM_FACTS,
  ...INSTRUMENTS.flatMap((instrument) =>
    asksParent(instrument)
      ? SCREENED_PARENTS.map((parent) => factOfScore(instrument, parent))
      : [factOfScore(instrument, undefined)],
  ),
]);

export function selfHarmFact(parent: ScreenedParent): SelfHarmFact {
  return `epds-self-harm-${partOf(parent)}`;
}

function partOf(parent: ScreenedParent): "mother" | "partner" {
  return parent === "mother" ? "mother" : "partner";
}
