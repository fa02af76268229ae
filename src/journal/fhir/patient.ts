import type { Identifier, Patient, PatientContact } from "@medplum/fhirtypes";
import type { PatientView } from "../../domain/disclosure/journal-views.ts";
import type { ParentView } from "../../domain/disclosure/views.ts";
import type { Address } from "../../domain/registration/address.ts";
import {
  CPR_SYSTEM,
  type Identifier as Number,
  REPLACEMENT_SYSTEM,
} from "../../domain/registration/identifier.ts";
import { type Base, dkCore, externalIdentifier, refersTo } from "./terms.ts";
import { some, versioned } from "./versioned.ts";

/** Name and address protection, as dk-core 3.2.0 has it labelled. */
const RESTRICTED = {
  system: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality",
  code: "R",
  display: "Restricted",
};

/** dk-core says how each number is used. */
const USES: Readonly<Record<string, "official" | "temp">> = {
  [CPR_SYSTEM]: "official",
  [REPLACEMENT_SYSTEM]: "temp",
};

const ROLE_CODE = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
const PARTS = {
  mother: { code: "MTH", text: "Mor" },
  "second-parent": { code: "PRN", text: "Anden forælder" },
} as const;

/** A national replacement number as dk-core 3.2.0 knows it; one of another form is told, and the profile is not claimed. */
const X_ECPR = /^\d{6}[17][A-Z]{2}\d$/;

/** A child, its parents as contacts. What is not known or not shown is left out; a protected family has no address here. */
export function patientOf({ child, family, changedAt }: PatientView, base: Base): Patient {
  const { identity, birth, isProtected, healthVisitor, birthDate, mergedInto } = child;
  const numbers = (identity?.identifiers ?? []).map(identifierOf);
  const own = externalIdentifier(base, child.externalReference).identifier ?? [];
  return versioned<Patient>(
    {
      resourceType: "Patient",
      id: child.id,
      meta: {
        ...(keepsProfile(numbers) && { profile: [dkCore("patient")] }),
        ...(isProtected && { security: [RESTRICTED] }),
      },
      identifier: some([...numbers, ...own]),
      active: child.ending === undefined,
      name: identity?.name === undefined ? undefined : [{ text: identity.name }],
      gender: birth?.sex,
      birthDate,
      // Nothing else stops a child's plan than death and stillbirth; the day is not told.
      deceasedBoolean: child.ending === "stopped" ? true : undefined,
      multipleBirthBoolean: birth?.bornTogether === undefined ? undefined : birth.bornTogether > 1,
      address: some(family.homes.flatMap((home) => addressOf(home) ?? [])),
      contact: some(family.parents.map(contactOf)),
      generalPractitioner:
        healthVisitor === undefined ? undefined : [refersTo("Practitioner", healthVisitor)],
      link:
        mergedInto === undefined
          ? undefined
          : [{ other: refersTo("Patient", mergedInto), type: "replaced-by" }],
    },
    child.version + family.version,
    changedAt,
  );
}

function keepsProfile(numbers: readonly Identifier[]): boolean {
  const isKnown = ({ system, value = "" }: Identifier) =>
    system !== REPLACEMENT_SYSTEM || X_ECPR.test(value);
  return numbers.length > 0 && numbers.every(isKnown);
}

function identifierOf({ system, value }: Number): Identifier {
  const use = USES[system];
  return { ...(use && { use }), system, value };
}

function addressOf({ street, postalCode, city }: Address) {
  if (street === undefined && postalCode === undefined && city === undefined) return undefined;
  return {
    use: "home" as const,
    ...(street !== undefined && { line: [street] }),
    ...(city !== undefined && { city }),
    ...(postalCode !== undefined && { postalCode }),
    country: "DK",
  };
}

function contactOf({ part, name, phone }: ParentView): PatientContact {
  const { code, text } = PARTS[part];
  return {
    relationship: [{ coding: [{ system: ROLE_CODE, code }], text }],
    ...(name !== undefined && { name: { text: name } }),
    ...(phone !== undefined && { telecom: [{ system: "phone" as const, value: phone }] }),
  };
}
