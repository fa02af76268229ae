import { fboeCondition, fboeIntervention } from "../../domain/criteria/fboe-codes.ts";
import type { DeliveryView } from "../../domain/disclosure/disclose-delivery.ts";
import type { DeliveredContact } from "../../domain/follow-up/delivered-contact.ts";
import type { OpenedIntervention } from "../../domain/needs/opened-intervention.ts";
import type { Recipient } from "../../domain/needs/proposals/decided-need.ts";
import { CONTACT_TYPES } from "../../domain/programme/mandatory-observations.ts";
import type { Modality } from "../../domain/programme/programme.ts";
import { writeInstant } from "../../domain/time/local-time.ts";
import { screeningResource } from "./kl-screening.ts";
import { absentValue, observedKind, observedValue, shortNameOf } from "./kl-observations.ts";
import {
  ACT_CODES,
  type Coding,
  FBOE,
  KL_COMMON,
  type KlResource,
  PROFILES,
  type SubjectOf,
  coding,
  concept,
  profile,
  referenceTo,
} from "./kl-terms.ts";

const AT_HOME = coding(ACT_CODES, "HH");
const AT_OURS = coding(ACT_CODES, "AMB");

/** Where and how they met. A group and a daycare are facilities to which the child comes. */
const CLASSES: Readonly<Record<Modality, Coding>> = {
  home: AT_HOME,
  clinic: AT_OURS,
  group: AT_OURS,
  daycare: AT_OURS,
  video: coding(KL_COMMON, "124be95d-6924-4609-9d2a-e7c73ae3ab3d", "Skærmbesøg"),
  phone: coding(KL_COMMON, "1b55a4b0-1156-4f58-b2df-b5c6014d9048", "Telefonisk"),
};

/** An id of whatever is part of a contact begins with the contact's own, without its dashes. */
export const CONTACT_KEY_LENGTH = 32;

/** Everything that is delivered about a child but who it is about. Ids follow from what is on record: said again, it is the same resource. */
export function klResources(view: DeliveryView): readonly KlResource[] {
  const person = new Map(view.people.map(({ of, id }) => [of, id]));
  const subjectOf = (of: Recipient) => {
    const id = person.get(of);
    return id === undefined ? undefined : { subject: referenceTo("Patient", id) };
  };
  return [
    ...view.contacts.flatMap((contact) => contactResources(contact, view.child, subjectOf)),
    ...view.screenings.flatMap((each) => screeningResource(each, subjectOf)),
    ...view.interventions.flatMap((each) => interventionResource(each, subjectOf)),
  ];
}

function contactResources(
  contact: DeliveredContact,
  child: string,
  subjectOf: SubjectOf,
): readonly KlResource[] {
  const at = writeInstant(contact.heldAt);
  const keyOf = (about: string) => `${contact.id.replaceAll("-", "")}-${about.slice(0, 8)}`;
  const idOf = (of: Recipient, about = child) => `${keyOf(about)}-${of.slice(0, 1)}`;
  const encounters = contact.encounters.map(({ of, type, interventions }): KlResource => ({
    resourceType: "Encounter",
    id: idOf(of),
    meta: profile("encounter"),
    ...(interventions.length === 0
      ? {}
      : {
          extension: interventions.map((id) => ({
            url: `${PROFILES}BasedOnInterventionExtension`,
            valueReference: referenceTo("CarePlan", id),
          })),
        }),
    status: "finished",
    class: CLASSES[contact.modality],
    type: [concept(coding(FBOE, type, CONTACT_TYPES[type]))],
    ...subjectOf(of),
    period: { start: at },
  }));
  // What is found of a parent stands in the parent's record, beside the child's contact and not in it.
  const metWith = (of: Recipient) =>
    contact.encounters.some((each) => each.of === of)
      ? { encounter: referenceTo("Encounter", idOf(of)) }
      : {};
  const about = (of: Recipient) => ({ status: "final", ...subjectOf(of), ...metWith(of) });
  const found = contact.findings.map((finding): KlResource => {
    const { of, observation, position, from, until } = finding;
    return {
      resourceType: "Observation",
      id: `${idOf(of, finding.child)}-${shortNameOf(finding)}`,
      ...observedKind(observation, position),
      ...about(of),
      ...(from === undefined
        ? { effectiveDateTime: at }
        : { effectivePeriod: until === undefined ? { start: from } : { start: from, end: until } }),
      ...observedValue(finding),
    };
  });
  const absent = contact.absent.map(({ of, observation, because }): KlResource => ({
    resourceType: "Observation",
    id: `${idOf(of)}-${shortNameOf({ observation })}`,
    ...observedKind(observation, undefined),
    ...about(of),
    effectiveDateTime: at,
    ...absentValue(because),
  }));
  return [...encounters, ...found, ...absent];
}

function interventionResource(
  { id, recipient, code, conditions, startedOn, endedOn }: OpenedIntervention,
  subjectOf: SubjectOf,
): readonly KlResource[] {
  const subject = subjectOf(recipient);
  if (subject === undefined) return [];
  const reasons = conditions.map((each) => concept(coding(FBOE, each, fboeCondition(each)?.name)));
  return [
    {
      resourceType: "CarePlan",
      id,
      meta: profile("intervention"),
      status: endedOn === undefined ? "active" : "completed",
      intent: "plan",
      ...subject,
      period: endedOn === undefined ? { start: startedOn } : { start: startedOn, end: endedOn },
      activity: [
        {
          detail: {
            code: concept(coding(FBOE, code, fboeIntervention(code)?.name)),
            ...(reasons.length === 0 ? {} : { reasonCode: reasons }),
            status: "unknown",
          },
        },
      ],
    },
  ];
}
