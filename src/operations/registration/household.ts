import { familiesOfPersons } from "../../db/families/families.ts";
import { personsByIdentifiers } from "../../db/registration/identities.ts";
import {
  type FamilyOnRecord,
  type ParentOnRecord,
  type ParentPart,
  type ToldParent,
  familyWith,
  homesWith,
  newFamily,
  newParent,
  parentToldBy,
} from "../../domain/registration/family-on-record.ts";
import { sharesNumber } from "../../domain/registration/identifier.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { familyOnRecord } from "../families/settle-family.ts";
import type { IdentifierTaken } from "./identifier-taken.ts";

/** A household as it was and as its parents now tell it; new where none of them is on record. */
export interface ToldHousehold {
  readonly before: FamilyOnRecord;
  readonly told: FamilyOnRecord;
}

/** The household that these parents make, open again if nobody of it was followed. `into` is one that they are known to be of by their children. */
export async function householdOf(
  desk: Desk,
  parents: Readonly<Partial<Record<ParentPart, ToldParent>>>,
  into?: string,
): Promise<Result<ToldHousehold, IdentifierTaken>> {
  const entries = Object.entries(parents) as [ParentPart, ToldParent][];
  const numbers = entries.flatMap(([, { identifiers }]) => identifiers);
  const persons = await personsByIdentifiers(desk, "parent", numbers);
  const [known] = into === undefined ? await familiesOfPersons(desk, persons) : [into];
  const before =
    known === undefined
      ? newFamily(crypto.randomUUID(), desk.now)
      : await familyOnRecord(desk, known);
  const isOwn = (person: string) => before.parents.some(({ id }) => id === person);
  if (!persons.every(isOwn)) return refused({ kind: "identifierTaken", whose: "parents" });
  let told: FamilyOnRecord = { ...before, closedAt: undefined };
  for (const [part, parent] of entries) {
    const former =
      before.parents.find((own) => sharesNumber(own.identifiers, parent.identifiers)) ??
      before.parents.find((own) => own.part === part) ??
      newParent(crypto.randomUUID(), part);
    // Two mothers are two families, until somebody has looked.
    const whose = part === "mother" ? "mother" : "secondParent";
    if (isSomebodyElse(former, parent)) return refused({ kind: "identifierTaken", whose });
    told = {
      ...familyWith(told, parentToldBy(parent, former)),
      homes: homesWith(told.homes, parent.address),
    };
  }
  return accepted({ before, told });
}

/** On record under a number of the same system that is another. */
function isSomebodyElse(
  { identifiers: own }: ParentOnRecord,
  { identifiers: told }: ToldParent,
): boolean {
  if (sharesNumber(own, told)) return false;
  return own.some(({ system }) => told.some((number) => number.system === system));
}
