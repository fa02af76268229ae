import { readContact } from "../../db/visits/contacts.ts";
import { holdChildren } from "../../db/transaction/holding.ts";
import { readVisits } from "../../db/visits/visits.ts";
import { discloseContact } from "../../domain/disclosure/disclose-appointment.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ContactView } from "../../domain/disclosure/views.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type ContactOnRecord, shownContact } from "./shown-contact.ts";
import { findChildrenWithFamilies } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";

/** A contact that is the viewer's to see, its children held until the change is done where it is to be changed. */
export async function findContact(
  desk: Desk,
  id: string,
  { holds }: { readonly holds: boolean },
): Promise<ContactOnRecord | undefined> {
  const seen = isRecordId(id) ? await readContact(desk, id) : undefined;
  if (seen === undefined) return undefined;
  if (holds) await holdChildren(desk, seen.children);
  const [contact, children, ofChildren] = await Promise.all([
    holds ? readContact(desk, id) : seen,
    findChildrenWithFamilies(desk, seen.children),
    readVisits(desk, seen.children),
  ]);
  if (contact === undefined) return undefined;
  const shown = discloseContact(contact, { children, ofChildren }, desk.viewer);
  return shown && { contact, children, ofChildren };
}

export async function readContactById(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<ContactView>, NotFound>> {
  const found = await findContact(desk, id, { holds: false });
  if (found === undefined) return refused({ kind: "notFound" });
  return orNotFound(shownContact(desk, found));
}
