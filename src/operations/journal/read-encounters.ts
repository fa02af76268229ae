import { listContacts as idsAfter } from "../../db/outward/listed-for-journal.ts";
import { readContacts } from "../../db/visits/contacts.ts";
import { readVisits } from "../../db/visits/visits.ts";
import { discloseContact } from "../../domain/disclosure/disclose-appointment.ts";
import { type Disclosed, bothOf } from "../../domain/disclosure/disclosed.ts";
import type { ContactWithVisits } from "../../domain/disclosure/journal-views.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Result } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { findChildrenWithFamilies } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import type { Asked, JournalPage } from "./journal-request.ts";
import { pageThatFits } from "./page-that-fits.ts";
import { visitsShown } from "./visits-shown.ts";

export async function readContactWithVisits(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<ContactWithVisits>, NotFound>> {
  return orNotFound((await shownContacts(desk, [id])).get(id));
}

/** Contacts in the order in which they were held, those that were undone too. */
export function listContactsWithVisits(
  desk: Desk,
  asked: Asked<ContactWithVisits>,
): Promise<JournalPage<ContactWithVisits>> {
  return pageThatFits(desk, "contacts", asked, idsAfter, shownContacts);
}

async function shownContacts(
  desk: Desk,
  asked: readonly string[],
): Promise<ReadonlyMap<string, Disclosed<ContactWithVisits>>> {
  const contacts = await readContacts(desk, asked.filter(isRecordId));
  const ids = [...new Set(contacts.flatMap(({ children }) => children))];
  const [children, ofChildren] = await Promise.all([
    findChildrenWithFamilies(desk, ids),
    readVisits(desk, ids),
  ]);
  const whose = { children, ofChildren };
  return new Map(
    contacts.flatMap((contact) => {
      const shown = discloseContact(contact, whose, desk.viewer);
      if (shown === undefined) return [];
      const visits = visitsShown(desk, shown.shown.visits, whose);
      const both = bothOf(shown, visits, (one, other) => ({ contact: one, visits: other }));
      return [[contact.id, both] as const];
    }),
  );
}
