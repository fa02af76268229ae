import type { Documentation } from "../follow-up/documentation.ts";
import type { BookingWarning } from "../planning/booking-warning.ts";
import type { FamilyOnRecord } from "../registration/family-on-record.ts";
import { type Appointment, standingVisits } from "../visits/appointment.ts";
import type { Contact } from "../visits/contact.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { fieldsShown } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";
import type { AppointmentView, ContactView } from "./views.ts";

/** Whose visits they are that an appointment or a contact is about. */
export interface WhoseVisits {
  readonly children: readonly {
    readonly child: { readonly id: string };
    readonly family: FamilyOnRecord;
  }[];
  readonly ofChildren: readonly { readonly id: string; readonly child: string }[];
}

/**
 * An appointment with those of its visits that are the viewer's to see. Undefined where she sees none of them and it
 * is not hers; one without visits, a group session's, is everyone's who follows families.
 */
export function discloseAppointment(
  appointment: Appointment,
  warnings: readonly BookingWarning[],
  whose: WhoseVisits,
  viewer: Viewer,
  modalityReason?: string,
): Disclosed<AppointmentView> | undefined {
  const all = appointment.visits.map(({ visit }) => visit);
  const shown = visitsShown(all, whose, viewer);
  const isOwn = viewer.role === "health-visitor" && appointment.healthVisitor === viewer.subject;
  const isOpenToAll = appointment.groupSession !== undefined && followsFamilies(viewer);
  if (shown.size === 0 && !isOwn && !isOpenToAll) return undefined;
  const standing = standingVisits(appointment);
  const isShown = (visit: string) => shown.has(visit);
  const showsReasons = whose.children.every(({ family }) =>
    fieldsShown(family, viewer).has("reason"),
  );
  const visits = (appointment.endedAt === undefined ? standing : all).filter(isShown);
  return disclosed(
    {
      ...appointment,
      visits,
      warnings: warnings.filter(
        (warning) =>
          !("visit" in warning) ||
          (isShown(warning.visit) && (showsReasons || !tellsOfNeed(warning))) ||
          (shown.size > 0 && isOfSibling(warning)),
      ),
      modalityReason: showsReasons ? modalityReason : undefined,
    },
    visits.flatMap((visit) => shown.get(visit) ?? []),
  );
}

export function discloseContact(
  contact: Contact,
  whose: WhoseVisits,
  viewer: Viewer,
  documentation: readonly Documentation[] = [],
): Disclosed<ContactView> | undefined {
  const children = whose.children.flatMap(({ child, family }) =>
    contact.children.includes(child.id) && fieldsShown(family, viewer).has("record")
      ? [child.id]
      : [],
  );
  const isOwn = viewer.role === "health-visitor" && contact.healthVisitor === viewer.subject;
  const isOpenToAll = contact.groupSession !== undefined && followsFamilies(viewer);
  if (children.length === 0 && !isOwn && !isOpenToAll) return undefined;
  const shown = visitsShown(contact.visits, whose, viewer);
  return disclosed(
    {
      ...contact,
      visits: contact.visits.filter((visit) => shown.has(visit)),
      children: contact.children.filter((child) => children.includes(child)),
      documentation: documentation.filter(({ child }) => children.includes(child)),
    },
    children,
  );
}

/** The visits that the viewer may see, each with its child. */
function visitsShown(
  visits: readonly string[],
  { children, ofChildren }: WhoseVisits,
  viewer: Viewer,
): ReadonlyMap<string, string> {
  const families = new Map(children.map(({ child, family }) => [child.id, family]));
  return new Map(
    ofChildren.flatMap(({ id, child }) => {
      const family = families.get(child);
      const isShown = family !== undefined && fieldsShown(family, viewer).has("record");
      return visits.includes(id) && isShown ? [[id, child] as const] : [];
    }),
  );
}

function followsFamilies({ role }: Viewer): boolean {
  return role === "health-visitor" || role === "coordinator" || role === "journal-system";
}

/** A twin's visit that is not in the appointment is of the same family. */
function isOfSibling({ code }: BookingWarning): boolean {
  return code === "siblingLeftOut";
}

/** That home comes first is a reason: it follows from what a person has set for the child. */
function tellsOfNeed({ code }: BookingWarning): boolean {
  return code === "homeFirst";
}
