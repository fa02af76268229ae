import { and, asc, eq, isNull } from "drizzle-orm";
import {
  type Covering,
  type FamilyOnRecord,
  type ParentOnRecord,
  isProtectedBy,
} from "../../domain/registration/family-on-record.ts";
import type { Identifier } from "../../domain/registration/identifier.ts";
import { readCoverings } from "../days/coverings.ts";
import { unsealAddress } from "./homes.ts";
import { forgetIdentity, saveIdentity } from "../registration/identities.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { isAnyOf } from "../tables/columns.ts";
import { children, families, homes, parents } from "../tables/family-tables.ts";
import type { Records } from "../transaction/records.ts";

/** Families by their ids, each with its parents, its homes of today, and whether anyone of it is protected. */
export async function readFamilies(
  records: Records,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FamilyOnRecord>> {
  const { tx, municipality } = records;
  if (ids.length === 0) return new Map();
  const [familyRows, parentRows, homeRows, protectedChildren, coverings] = await Promise.all([
    tx
      .select()
      .from(families)
      .where(and(eq(families.municipality, municipality), isAnyOf(families.id, ids)))
      .execute(),
    tx
      .select()
      .from(parents)
      .where(and(eq(parents.municipality, municipality), isAnyOf(parents.family, ids)))
      .orderBy(asc(parents.part), asc(parents.id))
      .execute(),
    tx
      .select()
      .from(homes)
      .where(
        and(
          eq(homes.municipality, municipality),
          isAnyOf(homes.family, ids),
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
          isAnyOf(children.family, ids),
          eq(children.addressProtected, true),
        ),
      )
      .execute(),
    readCoverings(records, ids),
  ]);
  const read = familyRows.map((row) => {
    const own = parentRows.filter(({ family }) => family === row.id);
    const where = homeRows.filter(({ family }) => family === row.id);
    const hasProtectedChild = protectedChildren.some(({ family }) => family === row.id);
    const coveredBy = coverings
      .filter(({ family }) => family === row.id)
      .map(({ healthVisitor, on }) => ({ healthVisitor, on }));
    return familyOf(records, row, own, where, hasProtectedChild, coveredBy);
  });
  return new Map((await Promise.all(read)).map((family) => [family.id, family]));
}

/** A family from its own rows, its parents and homes in their order. */
async function familyOf(
  records: Records,
  row: typeof families.$inferSelect,
  ownParents: readonly (typeof parents.$inferSelect)[],
  ownHomes: readonly (typeof homes.$inferSelect)[],
  hasProtectedChild: boolean,
  coveredBy: readonly Covering[],
): Promise<FamilyOnRecord> {
  return {
    id: row.id,
    version: row.version,
    healthVisitor: row.healthVisitor ?? undefined,
    district: row.district ?? undefined,
    parents: await Promise.all(ownParents.map((parent) => parentOf(records, parent))),
    homes: await Promise.all(
      ownHomes.map(({ id, address }) => unsealAddress(records, id, address)),
    ),
    isProtected: isProtectedBy(...ownParents) || hasProtectedChild,
    coveredBy,
    closedAt: row.closedAt ?? undefined,
    recordedAt: row.recordedAt,
  };
}

/** The family itself, without its parents and homes; its version is the one it has from now on. */
export function saveFamily({ pending, municipality }: Records, family: FamilyOnRecord): void {
  const { id, version, recordedAt, healthVisitor, district, closedAt } = family;
  pending.save(families, {
    municipality,
    id,
    healthVisitor: healthVisitor ?? null,
    district: district ?? null,
    recordedAt,
    closedAt: closedAt ?? null,
    version,
  });
}

export async function saveParent(
  records: Records,
  family: string,
  parent: ParentOnRecord,
  isNew: boolean,
  now: Date,
): Promise<void> {
  const { pending, municipality } = records;
  const { id, part, name, phone } = parent;
  const place = (column: string) => ({ table: "parent", column, row: id });
  if (!isNew) await forgetIdentity(records, id);
  const [numbers, sealedName, sealedPhone] = await Promise.all([
    sealJson(records, place("identifiers"), parent.identifiers),
    name === undefined ? null : sealJson(records, place("name"), name),
    phone === undefined ? null : sealJson(records, place("phone"), phone),
    saveIdentity(records, "parent", id, parent, now),
  ]);
  pending.save(parents, {
    municipality,
    id,
    family,
    part,
    hasCustody: parent.hasCustody ?? null,
    identifiers: numbers,
    name: sealedName,
    phone: sealedPhone,
    interpreter: parent.interpreter ?? null,
    addressProtected: parent.addressProtected,
    recordedAt: now,
  });
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
    .where(and(eq(parents.municipality, municipality), isAnyOf(parents.id, persons)));
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
