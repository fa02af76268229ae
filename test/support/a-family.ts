import type { Viewer } from "../../src/domain/disclosure/viewer.ts";
import type { BirthLetter, LetterChild } from "../../src/domain/registration/birth-letter.ts";
import { type ChildOnRecord, newChild } from "../../src/domain/registration/child-on-record.ts";
import {
  type FamilyOnRecord,
  type ParentOnRecord,
  type ToldParent,
  newFamily,
  newParent,
} from "../../src/domain/registration/family-on-record.ts";
import { CPR_SYSTEM, type Identifier } from "../../src/domain/registration/identifier.ts";
import { aCpr } from "./a-birth-letter.ts";
import { day } from "./a-child.ts";

/** When the imagined records were made. */
export const RECORDED_AT = new Date("2026-03-02T08:00:00+01:00");

export const HOME = { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel" };

export function aNumber(): Identifier {
  return { system: CPR_SYSTEM, value: aCpr() };
}

/** A family in the district west, followed by a health visitor, but for what a test says. */
export function aFamily(difference: Partial<FamilyOnRecord> = {}): FamilyOnRecord {
  return {
    ...newFamily("a-family", RECORDED_AT),
    version: 1,
    healthVisitor: "her-health-visitor",
    district: "west",
    parents: [aParent()],
    homes: [HOME],
    ...difference,
  };
}

export function aParent(difference: Partial<ParentOnRecord> = {}): ParentOnRecord {
  return {
    ...newParent("a-mother", "mother"),
    identifiers: [aNumber()],
    name: "Ida Æblegren",
    phone: "+45 12 34 56 78",
    interpreter: "ar",
    hasCustody: true,
    ...difference,
  };
}

/** A child of that family, with everything known of its birth. */
export function aChildOnRecord(difference: Partial<ChildOnRecord> = {}): ChildOnRecord {
  const known = newChild("a-child", "a-family", RECORDED_AT);
  return {
    ...known,
    version: 1,
    birth: "a-birth",
    identifiers: [aNumber()],
    name: "Alma Æblegren",
    sex: "female",
    bornAt: new Date("2026-03-02T04:12:00+01:00"),
    facts: {
      ...known.facts,
      birthDate: day("2026-03-02"),
      dueDate: day("2026-03-20"),
      bornTogether: 1,
      birthWeightGrams: 3300,
    },
    particulars: { lengthCm: 51, headCm: 35, transferredTo: "a ward" },
    ...difference,
  };
}

/** A child that is expected, and of whom no more is known than its due date. */
export function anExpectedChild(difference: Partial<ChildOnRecord> = {}): ChildOnRecord {
  const known = newChild("an-expected-child", "a-family", RECORDED_AT);
  const expected = { dueDate: day("2026-03-20"), firstTimeParents: true };
  return {
    ...known,
    version: 1,
    pregnancy: "a-pregnancy",
    facts: { ...known.facts, ...expected },
    particulars: { expected },
    ...difference,
  };
}

/** A letter about one child as the desk reads it: what it does not say is undefined. */
export function aToldBirth(difference: Partial<BirthLetter> = {}): BirthLetter {
  return {
    messageId: "a-letter",
    status: "new",
    replaces: undefined,
    sentAt: RECORDED_AT,
    municipality: "0999",
    mother: aToldParent(),
    dueDate: undefined,
    gestationalAgeDays: undefined,
    discharge: undefined,
    dischargedOn: undefined,
    firstTimeParents: undefined,
    children: [aToldChild()],
    ...difference,
  };
}

export function aToldParent(difference: Partial<ToldParent> = {}): ToldParent {
  return {
    identifiers: [],
    name: undefined,
    address: undefined,
    phone: undefined,
    interpreter: undefined,
    hasCustody: undefined,
    addressProtected: false,
    ...difference,
  };
}

export function aToldChild(difference: Partial<LetterChild> = {}): LetterChild {
  return {
    identifiers: [],
    name: undefined,
    bornAt: new Date("2026-03-02T04:12:00+01:00"),
    sex: undefined,
    weightGrams: undefined,
    lengthCm: undefined,
    headCm: undefined,
    transferredTo: undefined,
    addressProtected: false,
    externalReference: undefined,
    ...difference,
  };
}

/** Someone of a role, to whom the family is nothing yet. */
export function aViewer(role: Viewer["role"], difference: Partial<Viewer> = {}): Viewer {
  return {
    role,
    subject: `a-${role}`,
    scopes: [],
    districts: undefined,
    today: day("2026-03-03"),
    ...difference,
  };
}
