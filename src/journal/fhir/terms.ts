import type { CodeableConcept, Coding, Reference } from "@medplum/fhirtypes";
import { reportedAs } from "../../domain/needs/proposals/decided-need.ts";
import type { Modality, ProgrammeVersion, Rule } from "../../domain/programme/programme.ts";

/** Where the façade stands, absolute: codes and extensions of our own are named below it. */
export type Base = string;

const ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
const FBOE = "http://fhir.kl.dk/term/CodeSystem/FBOE";
const DK_CORE = "http://hl7.dk/fhir/core/StructureDefinition/";

/** A profile of dk-core 3.2.0 that a resource keeps. */
export function dkCore(profile: "patient" | "practitioner" | "encounter"): string {
  return `${DK_CORE}dk-core-${profile}`;
}

/** A name of our own: of an extension, or of a system of codes. */
export function ownName(base: Base, name: string): string {
  return `${base}/names/${name}`;
}

export type Referable =
  | "Patient"
  | "Practitioner"
  | "ServiceRequest"
  | "Appointment"
  | "Encounter"
  | "Schedule";

export function refersTo<Type extends Referable>(type: Type, id: string) {
  return { reference: `${type}/${id}` } as const satisfies Reference;
}

/** A version of a programme is one PlanDefinition; codes hold no dot, and versions may. */
export function planId({ id, version }: ProgrammeVersion): string {
  return `${id}.${version}`;
}

/** Every version of a programme has one address, and its own version. */
export function planUrl(base: Base, { id }: Pick<ProgrammeVersion, "id">): string {
  return `${base}/PlanDefinition/${id}`;
}

export function canonicalOf(base: Base, programme: ProgrammeVersion): string {
  return `${planUrl(base, programme)}|${programme.version}`;
}

/** What a rule's visits are: by its own code, and by the FBOE contact type that they are reported as. */
export function codeOfRule(base: Base, rule: Rule): CodeableConcept {
  const { code, programme, title } = rule;
  return {
    coding: [
      { system: planUrl(base, programme), version: programme.version, code, display: title.da },
      { system: FBOE, code: reportedAs(rule) },
    ],
    text: title.da,
  };
}

export function fboe(code: string): CodeableConcept {
  return { coding: [{ system: FBOE, code }] };
}

/** v3-ActEncounterCode knows no telephone: from afar is virtual, and where the child spends its day is in the field. */
const CLASSES = {
  home: "HH",
  clinic: "AMB",
  group: "AMB",
  phone: "VR",
  video: "VR",
  daycare: "FLD",
} as const satisfies Readonly<Record<Modality, string>>;

export function classOf(modality: Modality): Coding {
  return { system: ACT_CODE, code: CLASSES[modality] };
}

export function modalityOf(base: Base, code: Modality): CodeableConcept {
  return { coding: [{ system: ownName(base, "modality"), code }] };
}

/** The journal's own reference of something. */
export function externalIdentifier(base: Base, value: string | undefined) {
  if (value === undefined) return {};
  return {
    identifier: [{ use: "secondary" as const, system: ownName(base, "external-reference"), value }],
  };
}
