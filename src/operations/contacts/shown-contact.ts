import { discloseContact } from "../../domain/disclosure/disclose-appointment.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ContactView } from "../../domain/disclosure/views.ts";
import { documentationsOf } from "../../domain/follow-up/documentation.ts";
import type { Contact } from "../../domain/visits/contact.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import type { ChildOfFamily } from "../families/find-child.ts";

/** A contact with all that is known of the children that it was about. */
export interface ContactOnRecord {
  readonly contact: Contact;
  readonly children: readonly ChildOfFamily[];
  readonly ofChildren: readonly StoredVisit[];
}

/** A contact as the viewer is shown it, with how far it is documented today. Nothing is waited for of a child that nobody is reminded of: one that was stopped, or stands for another one. */
export function shownContact(
  { programmes, today, viewer }: Desk,
  { contact, children, ofChildren }: ContactOnRecord,
): Disclosed<ContactView> | undefined {
  const documentation = documentationsOf(ofChildren, programmes, today);
  const silent = new Set(
    children
      .filter(({ child }) => child.stopped !== undefined || child.mergedInto !== undefined)
      .map(({ child }) => child.id),
  );
  const own = documentation.filter(
    (each) => each.contact === contact.id && (each.state === "complete" || !silent.has(each.child)),
  );
  return discloseContact(contact, { children, ofChildren }, viewer, own);
}
