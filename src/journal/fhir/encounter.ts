import type { Encounter, Group } from "@medplum/fhirtypes";
import type { ContactWithVisits } from "../../domain/disclosure/journal-views.ts";
import { reportedAs } from "../../domain/needs/proposals/decided-need.ts";
import { writeInstant } from "../../domain/time/local-time.ts";
import {
  type Base,
  classOf,
  dkCore,
  externalIdentifier,
  fboe,
  modalityOf,
  refersTo,
} from "./terms.ts";
import { some, versioned } from "./versioned.ts";

const CHILDREN = "children";

/** A contact that was held. An encounter has one subject: several children are a group inside it, which dk-core does not know. */
export function encounterOf(view: ContactWithVisits, base: Base): Encounter {
  const { contact, visits } = view;
  const { id, children, undoneAt, recordedAt, modality } = contact;
  const [only, ...others] = children;
  const isOfOne = only !== undefined && others.length === 0;
  const group: Group = {
    resourceType: "Group",
    id: CHILDREN,
    type: "person",
    actual: true,
    member: children.map((child) => ({ entity: refersTo("Patient", child) })),
  };
  const subject = isOfOne ? refersTo("Patient", only) : { reference: `#${CHILDREN}` };
  const types = [...new Set(visits.map(({ visit }) => reportedAs(visit.rule)))].map(fboe);
  const appointments = [...new Set(visits.flatMap(({ visit }) => keptBy(visit, contact.id)))];
  return versioned<Encounter>(
    {
      resourceType: "Encounter",
      id,
      meta: isOfOne ? { profile: [dkCore("encounter")] } : undefined,
      contained: children.length > 1 ? [group] : undefined,
      ...externalIdentifier(base, contact.externalReference),
      status: encounterStatus(view),
      class: classOf(modality),
      type: [...types, modalityOf(base, modality)],
      subject: children.length > 0 ? subject : undefined,
      basedOn: some(visits.map(({ visit }) => refersTo("ServiceRequest", visit.id ?? ""))),
      participant: [{ individual: refersTo("Practitioner", contact.healthVisitor) }],
      appointment: some(appointments.map((appointment) => refersTo("Appointment", appointment))),
      period: { start: writeInstant(contact.heldAt) },
    },
    contact.version,
    undoneAt ?? recordedAt,
  );
}

export function encounterStatus({ contact }: ContactWithVisits) {
  return contact.undoneAt === undefined ? "finished" : "entered-in-error";
}

/** The appointment that a visit kept, where this contact is the one that fulfilled it. */
function keptBy(visit: ContactWithVisits["visits"][number]["visit"], contact: string) {
  return visit.contact === contact && visit.appointment !== undefined ? [visit.appointment] : [];
}
