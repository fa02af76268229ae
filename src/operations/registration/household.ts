import { familiesOfPersons } from "../../db/families.ts";
import { personsByIdentifiers } from "../../db/identities.ts";
import {
  type FamilyOnRecord,
  type ParentPart,
  type ToldParent,
  familyWith,
  homesWith,
  newFamily,
  newParent,
  parentToldBy,
} from "../../domain/registration/family-on-record.ts";
import type { Identifier } from "../../domain/registration/identifier.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { familyOnRecord } from "./settle-family.ts";

/** A household as it was and as its parents now tell it; new where none of them is on record. */
export interface ToldHousehold {
  readonly before: FamilyOnRecord;
  readonly told: FamilyOnRecord;
}

/** The household that these parents make, for children who are not on record yet. */
export async function householdOf(
  desk: Desk,
  parents: Readonly<Partial<Record<ParentPart, ToldParent>>>,
  numbersOfChildren: readonly Identifier[],
): Promise<Result<ToldHousehold, { readonly kind: "identifierTaken" }>> {
  const entries = Object.entries(parents) as [ParentPart, ToldParent][];
  const numbers = entries.flatMap(([, { identifiers }]) => identifiers);
  const [persons, children] = await Promise.all([
    personsByIdentifiers(desk, numbers),
    personsByIdentifiers(desk, numbersOfChildren),
  ]);
  const [known] = await familiesOfPersons(desk, persons);
  const before =
    known === undefined
      ? newFamily(crypto.randomUUID(), desk.now)
      : await familyOnRecord(desk, known);
  const isOwn = (person: string) => before.parents.some(({ id }) => id === person);
  if (children.length > 0 || !persons.every(isOwn)) return refused({ kind: "identifierTaken" });
  let told: FamilyOnRecord = { ...before, closedAt: undefined };
  for (const [part, parent] of entries) {
    const former =
      before.parents.find((own) => sharesNumber(own.identifiers, parent.identifiers)) ??
      before.parents.find((own) => own.part === part && own.identifiers.length === 0) ??
      newParent(crypto.randomUUID(), part);
    told = {
      ...familyWith(told, parentToldBy(parent, former)),
      homes: homesWith(told.homes, parent.address),
    };
  }
  return accepted({ before, told });
}

function sharesNumber(one: readonly Identifier[], other: readonly Identifier[]): boolean {
  return one.some(({ system, value }) =>
    other.some((number) => number.system === system && number.value === value),
  );
}
