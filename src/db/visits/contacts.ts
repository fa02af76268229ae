import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Modality } from "../../domain/programme/programme.ts";
import type { Contact } from "../../domain/visits/contact.ts";
import type { ToldObservation } from "../../domain/visits/visit-history.ts";
import { contactChildren, contactVisits, contacts } from "../tables/appointment-tables.ts";
import { isAnyOf } from "../tables/columns.ts";
import { observations } from "../tables/task-tables.ts";
import type { Records } from "../transaction/records.ts";

/** Contacts by their ids, in the order in which they were held. */
export async function readContacts(
  { tx, municipality }: Records,
  ids: readonly string[],
): Promise<readonly Contact[]> {
  if (ids.length === 0) return [];
  const [found, fulfilled, about] = await Promise.all([
    tx
      .select()
      .from(contacts)
      .where(and(eq(contacts.municipality, municipality), isAnyOf(contacts.id, ids)))
      .orderBy(asc(contacts.heldAt), asc(contacts.id))
      .execute(),
    tx
      .select()
      .from(contactVisits)
      .where(and(eq(contactVisits.municipality, municipality), isAnyOf(contactVisits.contact, ids)))
      .orderBy(asc(contactVisits.visit))
      .execute(),
    tx
      .select()
      .from(contactChildren)
      .where(
        and(eq(contactChildren.municipality, municipality), isAnyOf(contactChildren.contact, ids)),
      )
      .orderBy(asc(contactChildren.child))
      .execute(),
  ]);
  const visitsOf = Map.groupBy(fulfilled, ({ contact }) => contact);
  const childrenOf = Map.groupBy(about, ({ contact }) => contact);
  return found.map((row) => ({
    id: row.id,
    version: row.version,
    heldAt: row.heldAt,
    healthVisitor: row.healthVisitor,
    modality: row.modality as Modality,
    groupSession: row.groupSession ?? undefined,
    externalReference: row.externalReference ?? undefined,
    visits: (visitsOf.get(row.id) ?? []).map(({ visit }) => visit),
    children: (childrenOf.get(row.id) ?? []).map(({ child }) => child),
    author: row.author,
    recordedAt: row.recordedAt,
    undoneAt: row.undoneAt ?? undefined,
  }));
}

export async function readContact(records: Records, id: string): Promise<Contact | undefined> {
  const [contact] = await readContacts(records, [id]);
  return contact;
}

/** The ids of the contacts about a child that stand, the latest first. */
export async function contactsOfChild(
  { tx, municipality }: Records,
  child: string,
): Promise<readonly string[]> {
  const found = await tx
    .select({ id: contacts.id })
    .from(contactChildren)
    .innerJoin(
      contacts,
      and(
        eq(contacts.municipality, contactChildren.municipality),
        eq(contacts.id, contactChildren.contact),
      ),
    )
    .where(
      and(
        eq(contactChildren.municipality, municipality),
        eq(contactChildren.child, child),
        isNull(contacts.undoneAt),
      ),
    )
    .orderBy(desc(contacts.heldAt), asc(contacts.id));
  return found.map(({ id }) => id);
}

/** Whether the journal's own reference stands for another contact already. */
export async function isContactReference(
  { tx, municipality }: Records,
  reference: string | undefined,
): Promise<boolean> {
  if (reference === undefined) return false;
  const found = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.municipality, municipality), eq(contacts.externalReference, reference)));
  return found.length > 0;
}

/** Lays a new contact down. */
export function addContact({ pending, municipality }: Records, contact: Contact): void {
  saveContact({ pending, municipality }, contact, null);
  pending.add(
    contactChildren,
    contact.children.map((child) => ({ municipality, contact: contact.id, child })),
  );
}

/** It was entered by mistake: it stays on record, and fulfils nothing. */
export function undoContact(
  { pending, municipality }: Records,
  contact: Contact,
  undoneBy: string,
): void {
  saveContact({ pending, municipality }, contact, undoneBy);
}

/** A contact about one child was about another too: it fulfils its visits, and what was observed was observed of both. */
export async function shareContact(
  records: Records,
  contact: Contact,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const { tx, pending, municipality } = records;
  saveContact(records, { ...contact, version: contact.version + 1 }, null);
  await tx.execute(sql`
    insert into observation (municipality, contact, child, observation, is_made, author, recorded_at)
    select municipality, contact, ${to}, observation, is_made, author, recorded_at
    from observation as told
    where municipality = ${municipality} and contact = ${contact.id} and child = ${from}
      and not exists (
        select from observation as own
        where own.municipality = told.municipality and own.contact = told.contact
          and own.child = ${to} and own.observation = told.observation)`);
  if (contact.children.includes(to)) return;
  pending.add(contactChildren, [{ municipality, contact: contact.id, child: to }]);
}

/** Lays down of observations whether they were made, beside what was said of them before, and that the contact has changed by it. */
export function saveObservations(
  { pending, municipality }: Records,
  contact: Contact,
  told: readonly ToldObservation[],
  author: string,
  recordedAt: Date,
): void {
  saveContact({ pending, municipality }, contact, null);
  for (const said of told) {
    pending.save(observations, {
      municipality,
      contact: contact.id,
      ...said,
      author,
      recordedAt,
    });
  }
}

function saveContact(
  { pending, municipality }: Pick<Records, "pending" | "municipality">,
  contact: Contact,
  undoneBy: string | null,
): void {
  const { id, undoneAt } = contact;
  pending.save(contacts, {
    municipality,
    id,
    heldAt: contact.heldAt,
    healthVisitor: contact.healthVisitor,
    modality: contact.modality,
    groupSession: contact.groupSession ?? null,
    externalReference: contact.externalReference ?? null,
    author: contact.author,
    recordedAt: contact.recordedAt,
    undoneAt: undoneAt ?? null,
    undoneBy,
    version: contact.version,
  });
  for (const visit of contact.visits) {
    pending.save(contactVisits, { municipality, contact: id, visit, undoneAt: undoneAt ?? null });
  }
}
