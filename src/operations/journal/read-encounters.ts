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
import { idOrNobody } from "../list-filter.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { type JournalPage, type JournalRequest, listName } from "./journal-request.ts";
import { pageOfIdsShown } from "./page-of-ids-shown.ts";
import { visitsShown } from "./visits-shown.ts";

export interface ContactsAsked extends JournalRequest {
  readonly fits: (contact: ContactWithVisits) => boolean;
}

export async function readContactWithVisits(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<ContactWithVisits>, NotFound>> {
  return orNotFound((await shownContacts(desk, [id])).get(id));
}

/** Contacts in the order in which they were held, those that were undone too. */
export function listContactsWithVisits(
  desk: Desk,
  asked: ContactsAsked,
): Promise<JournalPage<ContactWithVisits>> {
  const { ids: named, child, healthVisitor, fits } = asked;
  const filter = {
    ...asked,
    ids: named?.filter(isRecordId),
    child: idOrNobody(child),
    healthVisitor: idOrNobody(healthVisitor),
  };
  return pageOfIdsShown(
    desk,
    listName("contacts", asked),
    asked,
    (after, limit) => idsAfter(desk, filter, after, limit),
    async (ids) => {
      const shown = await shownContacts(desk, ids);
      return new Map([...shown].filter(([, view]) => fits(view.shown)));
    },
  );
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
