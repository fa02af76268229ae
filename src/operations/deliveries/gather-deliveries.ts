import { readInterventions } from "../../db/needs/interventions.ts";
import { screeningsOf } from "../../db/needs/screenings.ts";
import { contactsAbout, readFindings } from "../../db/visits/findings.ts";
import { readVisits } from "../../db/visits/visits.ts";
import {
  type DeliveryView,
  deliveredPeople,
  discloseDelivery,
} from "../../domain/disclosure/disclose-delivery.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import {
  type ContactToDeliver,
  type DeliveredContact,
  type DeliveredOf,
  deliveredContact,
} from "../../domain/follow-up/delivered-contact.ts";
import { reportedAs } from "../../domain/needs/proposals/decided-need.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { ruleOf } from "../../domain/visits/rule-of.ts";
import type { Desk } from "../desk.ts";
import { type ChildOfFamily, findChildrenWithFamilies } from "../families/find-child.ts";

/** What can be delivered of a child today. */
export interface ChildToDeliver extends ChildOfFamily {
  /** Undefined to a viewer who may not see it. */
  readonly view: Disclosed<DeliveryView> | undefined;
  /** A child that was born and has no CPR number is nobody to the gateway. */
  readonly isUnnamed: boolean;
  /** Contacts that wait for what they must document. */
  readonly waiting: readonly { readonly contact: string; readonly until: CivilDate }[];
}

/** Reads several children at once. One that turned out to be another, or whose letter was called back, has nothing to tell: what was told of it is taken back. */
export async function gatherDeliveries(
  desk: Desk,
  ids: readonly string[],
): Promise<readonly ChildToDeliver[]> {
  const [found, contacts, visits, interventions, screenings] = await Promise.all([
    findChildrenWithFamilies(desk, ids),
    contactsAbout(desk, ids),
    readVisits(desk, ids),
    readInterventions(desk, ids),
    screeningsOf(desk, ids),
  ]);
  const findings = await readFindings(desk, [...new Set(contacts.map(({ id }) => id))]);
  return found.map(({ child, family }): ChildToDeliver => {
    const people = deliveredPeople(child, family);
    const isNobody = child.mergedInto !== undefined || child.isCancelled;
    const isOwn = (each: { readonly child: string }) => each.child === child.id && !isNobody;
    const done = interventions.filter((each) => isOwn(each) && each.undoneAt === undefined);
    const { delivered, waiting } = contactsOf(
      contacts.filter(isOwn).map(({ id, heldAt, modality }) => {
        const held = visits.filter((each) => isOwn(each) && each.history.held?.contact === id);
        return {
          id,
          heldAt,
          modality,
          types: held.map((visit) => reportedAs(ruleOf(desk.programmes, visit))),
          notMade: held.flatMap(({ history }) => history.held?.notMade ?? []),
          findings: findings.get(id) ?? [],
        };
      }),
      {
        child: child.id,
        people: people.map(({ of }) => of),
        birthDate: child.facts.birthDate,
        interventions: done,
      },
      desk.today,
    );
    const view: DeliveryView = {
      child: child.id,
      people,
      contacts: delivered,
      interventions: done,
      screenings: screenings.filter(isOwn),
    };
    const isUnnamed =
      child.facts.birthDate !== undefined && people.every(({ of }) => of !== "child") && !isNobody;
    return {
      child,
      family,
      view: discloseDelivery(view, family, desk.viewer),
      isUnnamed,
      waiting,
    };
  });
}

/** What can be told of contacts today, and which wait until when. */
function contactsOf(contacts: readonly ContactToDeliver[], of: DeliveredOf, today: CivilDate) {
  const delivered: DeliveredContact[] = [];
  const waiting: { contact: string; until: CivilDate }[] = [];
  for (const each of contacts) {
    const contact = deliveredContact(each, of, today);
    if (contact === undefined) continue;
    if ("waitsUntil" in contact) waiting.push({ contact: each.id, until: contact.waitsUntil });
    else delivered.push(contact);
  }
  return { delivered, waiting };
}
