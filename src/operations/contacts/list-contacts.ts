import { contactsOfChild, readContact } from "../../db/visits/contacts.ts";
import { readVisits } from "../../db/visits/visits.ts";
import { type Disclosed, togetherAbout } from "../../domain/disclosure/disclosed.ts";
import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import type { ContactView } from "../../domain/disclosure/views.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { findChild, findChildrenWithFamilies } from "../families/find-child.ts";
import type { NotFound } from "../not-found.ts";
import type { Page } from "../page.ts";
import { shownContact } from "./shown-contact.ts";

/** The contacts about a child, the latest first. A child has a few dozen in all its years. */
export async function listContacts(
  desk: Desk,
  child: string,
): Promise<Result<Disclosed<Page<ContactView>>, NotFound>> {
  const found = await findChild(desk, child);
  if (found === undefined || !fieldsShown(found.family, desk.viewer).has("record")) {
    return refused({ kind: "notFound" });
  }
  const ids = await contactsOfChild(desk, child);
  const read = await Promise.all(ids.map((id) => readContact(desk, id)));
  const contacts = read.flatMap((contact) => contact ?? []);
  const about = [...new Set([child, ...contacts.flatMap(({ children }) => children)])];
  const [children, ofChildren] = await Promise.all([
    findChildrenWithFamilies(desk, about),
    readVisits(desk, about),
  ]);
  const shown = contacts.flatMap(
    (contact) => shownContact(desk, { contact, children, ofChildren }) ?? [],
  );
  return accepted(togetherAbout(child, shown, (items) => ({ items, next: undefined })));
}
