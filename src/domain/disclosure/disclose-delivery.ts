import type { DeliveredContact } from "../follow-up/delivered-contact.ts";
import type { OpenedIntervention } from "../needs/opened-intervention.ts";
import { RECIPIENTS, type Recipient } from "../needs/proposals/decided-need.ts";
import type { ScreeningResult } from "../needs/screening.ts";
import type { ChildOnRecord } from "../registration/child-on-record.ts";
import type { FamilyOnRecord } from "../registration/family-on-record.ts";
import { CPR_SYSTEM } from "../registration/identifier.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { fieldsShown } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";

/** Somebody whose records are delivered: a CPR number, and nothing else that tells who or where. */
export interface DeliveredPerson {
  readonly id: string;
  readonly of: Recipient;
  readonly cpr: string;
}

export interface DeliveredScreening extends ScreeningResult {
  readonly id: string;
}

/** What is delivered of a child to KL's gateway. */
export interface DeliveryView {
  readonly child: string;
  /** The child, once it is born, and its parents, as far as they have CPR numbers. */
  readonly people: readonly DeliveredPerson[];
  readonly contacts: readonly DeliveredContact[];
  readonly interventions: readonly OpenedIntervention[];
  readonly screenings: readonly DeliveredScreening[];
}

/** Who of a family can be named in a delivery, the child first. */
export function deliveredPeople(
  { id, identifiers, facts }: ChildOnRecord,
  { parents }: FamilyOnRecord,
): readonly DeliveredPerson[] {
  const child = facts.birthDate === undefined ? [] : [{ id, part: "child" as const, identifiers }];
  const all = [...child, ...parents];
  return RECIPIENTS.flatMap((of) => {
    const found = all.find(({ part }) => part === of);
    const cpr = found?.identifiers.find(({ system }) => system === CPR_SYSTEM)?.value;
    return found === undefined || cpr === undefined ? [] : [{ id: found.id, of, cpr }];
  });
}

/** What is delivered of a child, to whoever may see its records, who it is and why it was visited; to anyone else there is nothing. */
export function discloseDelivery(
  view: DeliveryView,
  family: FamilyOnRecord,
  viewer: Viewer,
): Disclosed<DeliveryView> | undefined {
  const fields = fieldsShown(family, viewer);
  const isShown = fields.has("record") && fields.has("identity") && fields.has("reason");
  return isShown ? disclosed(view, [view.child]) : undefined;
}
