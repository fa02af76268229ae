import conditions from "./fboe/conditions.json" with { type: "json" };
import interventions from "./fboe/interventions.json" with { type: "json" };

/** A code of FBOE that small children's health visiting uses, under its Danish name (KL, kl-term, CodeSystem-FBOE 20240530). */
export interface FboeCode {
  readonly code: string;
  readonly name: string;
}

/** What a nurse has found: of the child, or of one of its parents. */
export interface FboeCondition extends FboeCode {
  readonly about: "child" | "parent";
}

/** What is done about it; one of cooperation needs no contact of its own. */
export interface FboeIntervention extends FboeCode {
  readonly about: "child" | "parent" | "family" | "cooperation";
}

export const FBOE_CONDITIONS = conditions as readonly FboeCondition[];
export const FBOE_INTERVENTIONS = interventions as readonly FboeIntervention[];

/** FBOE contact type "Behovskontakt med småbørnssundhedsplejen" (KL, kl-term, CodeSystem-FBOE 20240530). */
export const NEEDS_CONTACT = "4b039ba1-4005-42e6-b672-09b81ad7578a";

/** FBOE contact type "Almindelig forebyggende småbørnskontakt" (KL, kl-term, CodeSystem-FBOE 20240530): one of no fixed content. */
export const GENERAL_CONTACT = "b30f139c-fac5-416e-b84a-a3429f0222c2";

const CONDITIONS: ReadonlyMap<string, FboeCondition> = new Map(
  FBOE_CONDITIONS.map((each) => [each.code, each]),
);
const INTERVENTIONS: ReadonlyMap<string, FboeIntervention> = new Map(
  FBOE_INTERVENTIONS.map((each) => [each.code, each]),
);

/** The condition of that code; undefined for any other text. */
export function fboeCondition(code: string): FboeCondition | undefined {
  return CONDITIONS.get(code);
}

/** The intervention of that code; undefined for any other text. */
export function fboeIntervention(code: string): FboeIntervention | undefined {
  return INTERVENTIONS.get(code);
}
