import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Address } from "../domain/registration/address.ts";
import type { FamilyOnRecord, ParentOnRecord } from "../domain/registration/family-on-record.ts";
import type { Identifier } from "../domain/registration/identifier.ts";
import { children, families, homes, parents } from "./family-tables.ts";
import { saveIdentity } from "./identities.ts";
import type { Records } from "./records.ts";
import { sealJson, unsealJson } from "./sealed-json.ts";
import { hashForLookup } from "./sealing.ts";

/** Families by their ids, each with its parents, its homes of today, and whether anyone of it is protected. */
export async function readFamilies(
  records: Records,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FamilyOnRecord>> {
  const { tx, municipality } = records;
  if (ids.length === 0) return new Map();
  const wanted = [...ids];
  const [familyRows, parentRows, homeRows, protectedChildren] = await Promise.all([
    tx
      .select()
      .from(families)
      .where(and(eq(families.municipality, municipality), inArray(families.id, wanted)))
      .execute(),
    tx
      .select()
      .from(parents)
      .where(and(eq(parents.municipality, municipality), inArray(parents.family, wanted)))
      .orderBy(asc(parents.recordedAt), asc(parents.id))
      .execute(),
    tx
      .select()
      .from(homes)
      .where(
        and(
          eq(homes.municipality, municipality),
          inArray(homes.family, wanted),
          isNull(homes.endedAt),
        ),
      )
      .orderBy(asc(homes.place))
      .execute(),
    tx
      .selectDistinct({ family: children.family })
      .from(children)
      .where(
        and(
          eq(children.municipality, municipality),
          inArray(children.family, wanted),
          eq(children.addressProtected, true),
        ),
      )
      .execute(),
  ]);
  const read = familyRows.map(async (row): Promise<FamilyOnRecord> => {
    const own = parentRows.filter(({ family }) => family === row.id);
    return {
      id: row.id,
      version: row.version,
      healthVisitor: row.healthVisitor ?? undefined,
      district: row.district ?? undefined,
      parents: await Promise.all(own.map((parent) => parentOf(records, parent))),
      homes: await Promise.all(
        homeRows
          .filter(({ family }) => family === row.id)
          .map(({ id, address }) => unsealAddress(records, id, address)),
      ),
      isProtected:
        own.some(({ addressProtected }) => addressProtected) ||
        protectedChildren.some(({ family }) => family === row.id),
      closedAt: row.closedAt ?? undefined,
      recordedAt: row.recordedAt,
    };
  });
  return new Map((await Promise.all(read)).map((family) => [family.id, family]));
}

/** The family itself, without its parents and homes; its version is the one it has from now on. */
export async function saveFamily(
  { tx, municipality }: Records,
  family: FamilyOnRecord,
): Promise<void> {
  const { id, version, recordedAt } = family;
  const changing = {
    healthVisitor: family.healthVisitor ?? null,
    district: family.district ?? null,
    closedAt: family.closedAt ?? null,
    version,
  };
  await tx
    .insert(families)
    .values({ municipality, id, recordedAt, ...changing })
    .onConflictDoUpdate({ target: [families.municipality, families.id], set: changing });
}

export async function saveParent(
  records: Records,
  family: string,
  parent: ParentOnRecord,
  now: Date,
): Promise<void> {
  const { tx, municipality } = records;
  const { id, part, name, phone } = parent;
  const place = (column: string) => ({ table: "parent", column, row: id });
  const changing = {
    family,
    part,
    identifiers: await sealJson(records, place("identifiers"), parent.identifiers),
    name: name === undefined ? null : await sealJson(records, place("name"), name),
    phone: phone === undefined ? null : await sealJson(records, place("phone"), phone),
    interpreter: parent.interpreter ?? null,
    hasCustody: parent.hasCustody ?? null,
    addressProtected: parent.addressProtected,
  };
  await Promise.all([
    tx
      .insert(parents)
      .values({ municipality, id, recordedAt: now, ...changing })
      .onConflictDoUpdate({
        target: [parents.municipality, parents.id],
        set: { ...changing, version: sql`${parents.version} + 1` },
      })
      .execute(),
    saveIdentity(records, id, parent, now),
  ]);
}

/** The former homes end on this moment and stay on record. */
export async function saveHomes(
  records: Records,
  family: string,
  addresses: readonly Address[],
  now: Date,
): Promise<void> {
  const { tx, municipality, keys } = records;
  await tx
    .update(homes)
    .set({ endedAt: now })
    .where(
      and(eq(homes.municipality, municipality), eq(homes.family, family), isNull(homes.endedAt)),
    );
  for (const [place, address] of addresses.entries()) {
    const id = crypto.randomUUID();
    await tx.insert(homes).values({
      municipality,
      id,
      family,
      place,
      address: await sealJson(records, { table: "home", column: "address", row: id }, address),
      postalCodeHash:
        address.postalCode === undefined
          ? null
          : await hashForLookup(keys, "postal code", address.postalCode),
      recordedAt: now,
    });
  }
}

/** The families that any of these persons is a parent of. */
export async function familiesOfPersons(
  { tx, municipality }: Records,
  persons: readonly string[],
): Promise<readonly string[]> {
  if (persons.length === 0) return [];
  const found = await tx
    .selectDistinct({ family: parents.family })
    .from(parents)
    .where(and(eq(parents.municipality, municipality), inArray(parents.id, [...persons])));
  return found.map(({ family }) => family);
}

async function parentOf(
  records: Records,
  row: typeof parents.$inferSelect,
): Promise<ParentOnRecord> {
  const place = (column: string) => ({ table: "parent", column, row: row.id });
  return {
    id: row.id,
    part: row.part,
    identifiers:
      (await unsealJson<Identifier[]>(records, place("identifiers"), row.identifiers)) ?? [],
    name: await unsealJson<string>(records, place("name"), row.name),
    phone: await unsealJson<string>(records, place("phone"), row.phone),
    interpreter: row.interpreter ?? undefined,
    hasCustody: row.hasCustody ?? undefined,
    addressProtected: row.addressProtected,
  };
}

async function unsealAddress(records: Records, row: string, sealed: Uint8Array): Promise<Address> {
  const place = { table: "home", column: "address", row };
  const address = await unsealJson<Partial<Address>>(records, place, sealed);
  return { street: address?.street, postalCode: address?.postalCode, city: address?.city };
}
