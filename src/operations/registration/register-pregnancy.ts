import { childrenByReference, findChildren, readChildren } from "../../db/families/children.ts";
import { addPregnancy, endPregnancy, openPregnancyOf } from "../../db/registration/pregnancies.ts";
import { discloseRegistration } from "../../domain/disclosure/disclose-schedule.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { RegistrationView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import { type ChildOnRecord, newChild } from "../../domain/registration/child-on-record.ts";
import { fitsPregnancy } from "../../domain/registration/fits-pregnancy.ts";
import type { ToldParent } from "../../domain/registration/family-on-record.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Desk } from "../desk.ts";
import { newlyFollowed } from "../programmes/newly-followed.ts";
import type { IdentifierTaken } from "./identifier-taken.ts";
import { householdOf } from "./household.ts";
import { settleChild } from "../families/settle-child.ts";
import { settleFamily } from "../families/settle-family.ts";

export interface ToldPregnancy {
  readonly mother: ToldParent;
  readonly dueDate: CivilDate;
  readonly firstTimeParents: boolean | undefined;
  readonly externalReference: string | undefined;
}

export type PregnancyRefusal =
  | TooManyOccurrences
  | IdentifierTaken
  | { readonly kind: "externalReferenceTaken" }
  | { readonly kind: "pregnancyOpen" }
  | { readonly kind: "bornAlready" };

/** A pregnancy becomes known: its family, and the child that is expected, with the visits before birth. */
export async function registerPregnancy(
  desk: Desk,
  told: ToldPregnancy,
): Promise<Result<Disclosed<RegistrationView>, PregnancyRefusal>> {
  const household = await householdOf(desk, { mother: told.mother });
  if (!household.ok) return household;
  const { before } = household.value;
  const open = before.version === 0 ? undefined : await openPregnancyOf(desk, before.id);
  const children = await readChildren(desk, await findChildren(desk, { families: [before.id] }));
  const expectedBefore = children.find(({ id }) => id === open?.child);
  // A birth that was written down by hand leaves its pregnancy open for the letter that is to come.
  if (open !== undefined && expectedBefore?.facts.birthDate === undefined) {
    return refused({ kind: "pregnancyOpen" });
  }
  if (children.some((child) => isOfPregnancy(child, told.dueDate))) {
    return refused({ kind: "bornAlready" });
  }
  if (open !== undefined) await endPregnancy(desk, open.pregnancy, desk.now);
  const { externalReference } = told;
  const references = externalReference === undefined ? [] : [externalReference];
  if ((await childrenByReference(desk, references)).length > 0) {
    return refused({ kind: "externalReferenceTaken" });
  }
  const family = await settleFamily(desk, before, household.value.told, {
    assigns: true,
    childrenChange: true,
  });
  const pregnancy = crypto.randomUUID();
  addPregnancy(desk, pregnancy, family.id, desk.now);
  const expected = newChild(crypto.randomUUID(), family.id, desk.now);
  const { dueDate, firstTimeParents } = told;
  const facts = { ...expected.facts, dueDate, firstTimeParents };
  const particulars = { expected: { dueDate, firstTimeParents } };
  const provisional = ["due"] as const; // until a scan or the birth letter says so
  const programmes = newlyFollowed(desk);
  const known = { facts, particulars, provisional, programmes };
  const child = { ...expected, ...known, pregnancy, externalReference };
  const change = { event: "child.expected" as const, source: "pregnancy" };
  const schedule = await settleChild(desk, child, undefined, [], change);
  if (!schedule.ok) return schedule;
  const registered = [{ id: child.id, schedule: schedule.value }];
  return accepted(
    discloseRegistration(
      { isNew: true, isNewFamily: before.version === 0, family, pregnancy, children: registered },
      desk.viewer,
    ),
  );
}

/** Followed, and born when this pregnancy would end. */
function isOfPregnancy({ facts, withdrawnAt }: ChildOnRecord, dueDate: CivilDate): boolean {
  const { birthDate } = facts;
  return withdrawnAt === undefined && birthDate !== undefined && fitsPregnancy(birthDate, dueDate);
}
