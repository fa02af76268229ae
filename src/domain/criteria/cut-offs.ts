import type { Condition } from "./condition.ts";
import { SCORE_MAX } from "./instruments.ts";

/** From which score on a screening's fact is looked at; each municipality may say otherwise. */
export type CutOffs = Readonly<Record<ScreeningFact, number>>;

/** The facts that keep a screening's score and have a cut-off to be compared with. */
export const SCREENING_FACTS = [
  "epds-mother",
  "epds-partner",
  "gotland-mother",
  "gotland-partner",
  "adbb",
] as const;
export type ScreeningFact = (typeof SCREENING_FACTS)[number];

/** What counts where a municipality says nothing. PUF and AIMS have none: whoever is trained in them reads them. */
export const CUT_OFFS: CutOffs = {
  "epds-mother": 11, // Københavns Universitet, Hvis kvinden scorer 11 har hun sandsynligvis fødselsdepression (2019)
  "epds-partner": 10, // Sind og Fødsel, Hvad er EPDS, og hvordan fortolkes svarene?
  "gotland-mother": 13, // as the partner's; our own default
  "gotland-partner": 13, // familiedannelse.dk, Efterfødselsdepression
  adbb: 5, // our own default: the cut-off of the Norwegian study (liu.diva-portal.org, diva2:371378)
};

/** The highest that each can be: its instrument's highest score. */
export const CUT_OFF_MAX: CutOffs = {
  "epds-mother": SCORE_MAX.EPDS,
  "epds-partner": SCORE_MAX.EPDS,
  "gotland-mother": SCORE_MAX.Gotland,
  "gotland-partner": SCORE_MAX.Gotland,
  adbb: SCORE_MAX.ADBB,
};

/** Cut-offs of which some are said otherwise. */
export function cutOffsWith(
  before: CutOffs,
  said: { readonly [Fact in ScreeningFact]?: number | undefined },
): CutOffs {
  const changed = SCREENING_FACTS.filter((fact) => (said[fact] ?? before[fact]) !== before[fact]);
  const news = Object.fromEntries(changed.map((fact) => [fact, said[fact]]));
  return changed.length === 0 ? before : { ...before, ...news };
}

export function isScreeningFact(fact: string): fact is ScreeningFact {
  return (SCREENING_FACTS as readonly string[]).includes(fact);
}

/** The condition with each screening's threshold as the cut-offs say; itself where it asks for no score. */
export function withCutOffs(condition: Condition, cutOffs: CutOffs): Condition {
  if ("fact" in condition) {
    if (!("atLeast" in condition) || !isScreeningFact(condition.fact)) return condition;
    const atLeast = cutOffs[condition.fact];
    return atLeast === condition.atLeast ? condition : { fact: condition.fact, atLeast };
  }
  if ("not" in condition) {
    const not = withCutOffs(condition.not, cutOffs);
    return not === condition.not ? condition : { not };
  }
  const parts = "all" in condition ? condition.all : condition.any;
  const replaced = parts.map((part) => withCutOffs(part, cutOffs));
  if (replaced.every((part, place) => part === parts[place])) return condition;
  return "all" in condition ? { all: replaced } : { any: replaced };
}
