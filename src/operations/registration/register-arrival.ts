import { childrenByReference } from "../../db/children.ts";
import type { ChildFacts } from "../../domain/criteria/child.ts";
import { discloseRegistration } from "../../domain/disclosure/disclose-schedule.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { RegistrationView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Sex } from "../../domain/registration/birth-letter.ts";
import { newChild } from "../../domain/registration/child-on-record.ts";
import {
  type ParentPart,
  type ToldParent,
  isProtectedBy,
} from "../../domain/registration/family-on-record.ts";
import type { Identifier } from "../../domain/registration/identifier.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { newlyFollowed } from "../programmes/newly-followed.ts";
import type { IdentifierTaken } from "./identifier-taken.ts";
import { householdOf } from "./household.ts";
import { settleChild } from "../families/settle-child.ts";
import { settleFamily } from "../families/settle-family.ts";

interface ArrivedChild {
  readonly identifiers: readonly Identifier[];
  readonly name: string | undefined;
  readonly sex: Sex | undefined;
  readonly facts: ChildFacts;
  readonly addressProtected: boolean;
  readonly externalReference: string | undefined;
}

export interface ToldArrival {
  readonly parents: Readonly<Partial<Record<ParentPart, ToldParent>>>;
  readonly children: readonly ArrivedChild[];
}

export type ArrivalRefusal =
  | TooManyOccurrences
  | { readonly kind: "bornInTheFuture"; readonly children: readonly number[] }
  | IdentifierTaken
  | { readonly kind: "externalReferenceTaken" };

/** Children come to the municipality: moved in, adopted or placed. What lay before their arrival is not owed. */
export async function registerArrival(
  desk: Desk,
  told: ToldArrival,
): Promise<Result<Disclosed<RegistrationView>, ArrivalRefusal>> {
  const unborn = told.children.flatMap(({ facts }, place) =>
    facts.birthDate !== undefined && facts.birthDate > desk.today ? [place] : [],
  );
  if (unborn.length > 0) return refused({ kind: "bornInTheFuture", children: unborn });
  const numbers = told.children.flatMap(({ identifiers }) => identifiers);
  const household = await householdOf(desk, told.parents, numbers);
  if (!household.ok) return household;
  const references = told.children.flatMap(({ externalReference }) => externalReference ?? []);
  if ((await childrenByReference(desk, references)).length > 0) {
    return refused({ kind: "externalReferenceTaken" });
  }
  const family = await settleFamily(desk, household.value.before, household.value.told, {
    assigns: true,
    childrenChange: true,
  });
  const children = [];
  for (const arrived of told.children) {
    const known = newChild(crypto.randomUUID(), family.id, desk.now);
    const child = { ...known, programmes: newlyFollowed(desk), ...arrived };
    const change = { event: "child.arrived", source: "arrival" };
    const schedule = await settleChild(desk, child, undefined, [], change);
    if (!schedule.ok) return schedule;
    children.push({ id: child.id, schedule: schedule.value });
  }
  const isProtected = family.isProtected || isProtectedBy(...told.children);
  const registration = {
    isNew: true,
    isNewFamily: household.value.before.version === 0,
    family: { ...family, isProtected },
    pregnancy: undefined,
    children,
  };
  return accepted(discloseRegistration(registration, desk.viewer));
}
