import { and, asc, eq, isNull } from "drizzle-orm";
import type { FindingAbout } from "../../domain/follow-up/delivered-contact.ts";
import type { Finding } from "../../domain/needs/finding.ts";
import type { Modality } from "../../domain/programme/programme.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { contactChildren, contacts } from "../tables/appointment-tables.ts";
import { isAnyOf } from "../tables/columns.ts";
import { contactFindings } from "../tables/delivery-tables.ts";
import type { Records } from "../transaction/records.ts";

/** What was found at each of these contacts, of whichever child, in the order in which it was told. */
export async function readFindings(
  records: Records,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly FindingAbout[]>> {
  if (ids.length === 0) return new Map();
  const { tx, municipality } = records;
  const found = await tx
    .select()
    .from(contactFindings)
    .where(
      and(eq(contactFindings.municipality, municipality), isAnyOf(contactFindings.contact, ids)),
    )
    .orderBy(contactFindings.contact, contactFindings.child);
  const opened = await Promise.all(
    found.map(async ({ contact, child, findings }) => {
      const place = placeOf(contact, child);
      const told = (await unsealJson<readonly Finding[]>(records, place, findings)) ?? [];
      return { contact, findings: told.map((each) => ({ ...each, child })) };
    }),
  );
  const byContact = Map.groupBy(opened, ({ contact }) => contact);
  return new Map(
    [...byContact].map(([contact, each]) => [contact, each.flatMap(({ findings }) => findings)]),
  );
}

/** Lays down what was found of one child and its parents at a contact, in the place of what was said before. */
export async function saveFindings(
  records: Records,
  { contact, child }: { readonly contact: string; readonly child: string },
  findings: readonly Finding[],
  { author, recordedAt }: { readonly author: string; readonly recordedAt: Date },
): Promise<void> {
  const { pending, municipality } = records;
  const sealed = await sealJson(records, placeOf(contact, child), findings);
  pending.save(contactFindings, {
    municipality,
    contact,
    child,
    findings: sealed,
    author,
    recordedAt,
  });
}

/** A contact that stands, and a child that it was about. */
export interface HeldAbout {
  readonly child: string;
  readonly id: string;
  readonly heldAt: Date;
  readonly modality: Modality;
}

/** Every contact about these children that stands, the earliest first. */
export async function contactsAbout(
  { tx, municipality }: Records,
  children: readonly string[],
): Promise<readonly HeldAbout[]> {
  if (children.length === 0) return [];
  const found = await tx
    .select({
      child: contactChildren.child,
      id: contacts.id,
      heldAt: contacts.heldAt,
      modality: contacts.modality,
    })
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
        isAnyOf(contactChildren.child, children),
        isNull(contacts.undoneAt),
      ),
    )
    .orderBy(asc(contacts.heldAt), asc(contacts.id));
  return found.map((each) => ({ ...each, modality: each.modality as Modality }));
}

function placeOf(contact: string, child: string) {
  return { table: "contact_findings", column: "findings", row: `${contact}/${child}` };
}
