import { fboeCondition } from "../../domain/criteria/fboe-codes.ts";
import { CONDITION, FEEDINGS, type Finding, indicatorOf } from "../../domain/needs/finding.ts";
import type { IndicatorValue } from "../../domain/needs/indicators.ts";
import {
  ABSENT_REASONS,
  CATEGORIES,
  type Coding,
  FBOE,
  LOINC,
  SNOMED,
  UCUM,
  coding,
  concept,
  profile,
} from "./kl-terms.ts";

/** What an observation is about, whoever is looked at and whatever was found. */
interface Kind {
  readonly profile: string;
  readonly codes: readonly Coding[];
  readonly unit?: string;
}

const VITAL_SIGNS = concept(coding(CATEGORIES, "vital-signs"));

/** The observations that are no indicators. Weight and measures have two codes each, and are vital signs. */
const KINDS: Readonly<Record<string, Kind>> = {
  weight: {
    profile: "bodyweight",
    codes: [coding(LOINC, "29463-7"), coding(SNOMED, "27113001")],
    unit: "g",
  },
  height: { profile: "bodyheight", codes: [coding(LOINC, "8302-2")], unit: "cm" },
  "head-circumference": {
    profile: "headcircum",
    codes: [coding(LOINC, "9843-4"), coding(SNOMED, "363812007")],
    unit: "cm",
  },
  feeding: {
    profile: "feeding-observation",
    codes: [
      coding(FBOE, "e61e4dab-54bb-4bf4-9b76-8d991cf4de08", "Ernæring"),
      coding(SNOMED, "169740003"),
    ],
  },
  [CONDITION]: { profile: "exam-result", codes: [coding(SNOMED, "363788007")] },
};

const INDICATOR_PROFILES: Readonly<Record<string, string>> = {
  "parent-mental-state": "parent-mental-status",
  "support-network": "social-support-network",
  "parent-child-relation": "parent-relationship",
};

/** Body height, its position unknown, of one that lies and of one that stands. */
const HEIGHTS = { unknown: "1153637007", lying: "1149101003", standing: "248333004" };

function kindOf(observation: string, position: Finding["position"]): Kind {
  const indicator = indicatorOf(observation);
  if (indicator !== undefined) {
    return {
      profile: INDICATOR_PROFILES[observation] ?? observation,
      codes: [coding(FBOE, indicator.code, indicator.title.da)],
    };
  }
  const kind = KINDS[observation] ?? { profile: observation, codes: [] };
  if (observation !== "height") return kind;
  return { ...kind, codes: [...kind.codes, coding(SNOMED, HEIGHTS[position ?? "unknown"])] };
}

/** The part of an observation's id that tells it from others of the same person at the same contact; at most 20 characters. */
export function shortNameOf({ observation, value, from }: Partial<Finding>): string {
  const name = observation === CONDITION ? String(value) : codeOf(observation ?? "");
  return from === undefined ? name.slice(0, 8) : `${name.slice(0, 8)}-${from}`;
}

function codeOf(observation: string): string {
  return kindOf(observation, undefined).codes[0]?.code ?? observation;
}

/** What an observation resource says of what is looked at, before it is known what was found. */
export function observedKind(observation: string, position: Finding["position"]) {
  const kind = kindOf(observation, position);
  return {
    meta: profile(kind.profile),
    ...(kind.unit === undefined ? {} : { category: [VITAL_SIGNS] }),
    code: concept(...kind.codes),
  };
}

/** What was found, as a value of FHIR. */
export function observedValue({ observation, value }: Finding) {
  const { unit } = kindOf(observation, undefined);
  if (unit !== undefined) return { valueQuantity: { value, unit, system: UCUM, code: unit } };
  const said = `${value}`;
  const found =
    observation === CONDITION
      ? fboeCondition(said)
      : (FEEDINGS[said] ?? indicatorOf(observation)?.[said as IndicatorValue]);
  return { valueCodeableConcept: concept(coding(FBOE, found?.code ?? said, found?.name)) };
}

export function absentValue(because: string) {
  return { dataAbsentReason: concept(coding(ABSENT_REASONS, because)) };
}
