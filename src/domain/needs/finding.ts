import { type FboeCode, fboeCondition } from "../criteria/fboe-codes.ts";
import { OBSERVATION_CODES } from "../programme/mandatory-observations.ts";
import type { ParentPart } from "../registration/family-on-record.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { INDICATORS, INDICATOR_VALUES, type Indicator } from "./indicators.ts";
import type { Recipient } from "./proposals/decided-need.ts";

/** What was found at a contact of a child or a parent of it: a measure in grams or centimetres, an indicator's value, how a child is fed, or a condition by its FBOE code. */
export interface Finding {
  readonly of: Recipient;
  readonly observation: string;
  readonly value: number | string;
  /** How a length was measured; undefined where nobody says. */
  readonly position?: Position | undefined;
  /** Since when, and until when, a child has been fed so; without it is how it is fed on the day. */
  readonly from?: CivilDate | undefined;
  readonly until?: CivilDate | undefined;
}

export const POSITIONS = ["lying", "standing"] as const;
export type Position = (typeof POSITIONS)[number];

/** A finding beside the indicators and measures, which only what is out of the ordinary makes. */
export const CONDITION = "condition";
export const FINDING_CODES: readonly string[] = [...OBSERVATION_CODES, CONDITION];

/** How small children are fed (KL, kl-term, CodeSystem-FBOE 20240530, "Fund for spædbørns ernæring"). */
export const FEEDINGS: Readonly<Record<string, FboeCode>> = {
  "breast-milk-only": {
    code: "77a008dd-21cc-452f-a1ee-ac8d025b7817",
    name: "Fuldamning, inklusiv modermælk på flaske",
  },
  "breastfed-mostly": { code: "0a993974-e314-4f76-8c80-c3770fdefe37", name: "Ammes primært" },
  "breastfed-beside-other-food": {
    code: "3edc905c-2830-442a-98cc-463cc3701dd1",
    name: "Ammes som supplement til anden kost",
  },
  "formula-or-first-food": {
    code: "dfab6d07-b1b6-4210-ac8a-b8a0d095c8ab",
    name: "Modermælkserstatning og/eller overgangskost",
  },
  "family-food": {
    code: "5101d1ac-b96f-4dd9-a42e-e3f765f747e1",
    name: "Udelukkende familiens mad",
  },
};

/** What a measure can be: whole grams, and centimetres with one decimal (the guide's invariant obs-1). The upper bounds are our own. */
const MEASURES: Readonly<Record<string, { readonly max: number; readonly step: number }>> = {
  weight: { max: 60_000, step: 1 },
  height: { max: 200, step: 0.1 },
  "head-circumference": { max: 80, step: 0.1 },
};

/** Conditions that an indicator says itself are told by it. */
const SAID_BY_INDICATORS: ReadonlySet<string> = new Set(
  INDICATORS.flatMap(({ attention, needsIntervention }) => [
    attention?.code ?? "",
    needsIntervention.code,
  ]),
);

/** The indicator that an observation is; undefined for measures and feeding. */
export function indicatorOf(observation: string): Indicator | undefined {
  return INDICATORS.find((each) => each.observation === observation);
}

/** Whether an observation is made of parents, each for itself; the others are made of the child. */
export function isOfParents(observation: string): boolean {
  return indicatorOf(observation)?.of === "parent";
}

export interface FindingFault {
  readonly place: number;
  readonly field: "of" | "observation" | "value" | "position" | "from" | "until";
  readonly code:
    | "wrongPerson"
    | "unknownParent"
    | "onBeforeBirth"
    | "duplicateObservation"
    | "notAllowed"
    | "wrongType"
    | "tooSmall"
    | "tooBig"
    | "unknownCondition"
    | "notWithThis"
    | "daysOutOfOrder";
}

/** Of whom something can be found at a contact. */
export interface FoundOf {
  readonly parents: readonly ParentPart[];
  /** Whether the child was born by then. */
  readonly isBorn: boolean;
}

/** All that is wrong with what is said to have been found at a contact. */
export function findingFaults(findings: readonly Finding[], of: FoundOf): readonly FindingFault[] {
  const named = findings.map((each) =>
    [each.of, each.observation, each.from, each.observation === CONDITION && each.value].join("/"),
  );
  return findings.flatMap((finding, place) => {
    const fields = faultsOf(finding, of);
    if (named.indexOf(named[place] ?? "") !== place) {
      fields.push(["observation", "duplicateObservation"]);
    }
    return fields.map(([field, code]) => ({ place, field, code }));
  });
}

type Fault = readonly [FindingFault["field"], FindingFault["code"]];

function faultsOf(finding: Finding, { parents, isBorn }: FoundOf): Fault[] {
  const { of, observation, position, from, until } = finding;
  const faults: Fault[] = [];
  if (of !== "child" && !parents.includes(of)) faults.push(["of", "unknownParent"]);
  if (of === "child" && !isBorn) faults.push(["of", "onBeforeBirth"]);
  if (observation !== CONDITION && isOfParents(observation) === (of === "child")) {
    faults.push(["of", "wrongPerson"]);
  }
  const isFeeding = observation === "feeding";
  if (position !== undefined && observation !== "height") faults.push(["position", "notWithThis"]);
  if (from !== undefined && !isFeeding) faults.push(["from", "notWithThis"]);
  if (until !== undefined && (from === undefined || !isFeeding)) {
    faults.push(["until", "notWithThis"]);
  }
  if (from !== undefined && until !== undefined && until < from) {
    faults.push(["until", "daysOutOfOrder"]);
  }
  const value = valueFault(finding);
  return value === undefined ? faults : [...faults, ["value", value]];
}

function valueFault({ of, observation, value }: Finding): FindingFault["code"] | undefined {
  const measure = MEASURES[observation];
  if (measure !== undefined) {
    if (typeof value !== "number") return "wrongType";
    if (value <= 0) return "tooSmall";
    if (value > measure.max) return "tooBig";
    return Math.abs(value / measure.step - Math.round(value / measure.step)) > 1e-6
      ? "notAllowed"
      : undefined;
  }
  if (typeof value !== "string") return "wrongType";
  if (observation === CONDITION) {
    const about = of === "child" ? "child" : "parent";
    const condition = fboeCondition(value);
    if (condition === undefined || SAID_BY_INDICATORS.has(value)) return "unknownCondition";
    return condition.about === about ? undefined : "wrongPerson";
  }
  if (observation === "feeding") return Object.hasOwn(FEEDINGS, value) ? undefined : "notAllowed";
  const said = INDICATOR_VALUES.find((each) => each === value);
  const known = said && indicatorOf(observation)?.[said];
  return known === undefined ? "notAllowed" : undefined;
}
