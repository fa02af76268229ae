import type { Recipient } from "../../domain/needs/proposals/decided-need.ts";

/** The words of KL's guide that every resource is written with (hl7dk/kl-children 2.1.0, 28f62d9; HL7 FHIR R4; dk-core 3.2.0). */
export const PROFILES = "http://fhir.kl.dk/children/StructureDefinition/";
export const QUESTIONNAIRES = "http://fhir.kl.dk/children/Questionnaire/klgateway-children-";
export const FBOE = "http://fhir.kl.dk/term/CodeSystem/FBOE";
export const KL_COMMON = "http://fhir.kl.dk/term/CodeSystem/CareSocialCodes";
export const ACT_CODES = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
export const ROLE_CODES = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
export const ABSENT_REASONS = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
export const CATEGORIES = "http://terminology.hl7.org/CodeSystem/observation-category";
export const SNOMED = "http://snomed.info/sct";
export const LOINC = "http://loinc.org";
export const UCUM = "http://unitsofmeasure.org";
export const SOR_SYSTEM = "urn:oid:1.2.208.176.1.1";

export interface KlResource {
  readonly resourceType: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Whose record a resource stands in; undefined for one who cannot be named. */
export type SubjectOf = (
  of: Recipient,
) => { readonly subject: { readonly reference: string } } | undefined;

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** A coding; a name that is not known is left out. */
export function coding(system: string, code: string, display?: string): Coding {
  return display === undefined ? { system, code } : { system, code, display };
}

export function concept(...codings: readonly Coding[]) {
  return { coding: codings };
}

export function referenceTo(type: string, id: string) {
  return { reference: `${type}/${id}` };
}

/** Which profile of the guide a resource follows, by the last part of its name. */
export function profile(name: string) {
  return { profile: [`${PROFILES}klgateway-children-${name}`] };
}
