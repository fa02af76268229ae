import { and, asc, eq, gte, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import { changedAnchors, dayOfKeptAnchor } from "../../domain/registration/kept-anchors.ts";
import { endingOf } from "../../domain/registration/child-ending.ts";
import { childOf } from "./child-rows.ts";
import { addRecordedFacts, factOf } from "../visits/recorded-facts.ts";
import { forgetIdentity, saveIdentity } from "../registration/identities.ts";
import { FOLLOWED, addFollowed, followedOf } from "./followed-programmes.ts";
import { sealJson } from "../sealing/sealed-json.ts";
import { isAnyOf } from "../tables/columns.ts";
import { childVersions, children } from "../tables/family-tables.ts";
import { anchors, recordedFacts } from "../tables/visit-tables.ts";
import type { Records } from "../transaction/records.ts";

/** Children by their ids, with everything that is known of them. */
export async function readChildren(
  records: Records,
  ids: readonly string[],
): Promise<readonly ChildOnRecord[]> {
  const { tx, municipality } = records;
  if (ids.length === 0) return [];
  const [rows, anchorRows, factRows] = await Promise.all([
    tx
      .select({ child: children, followed: FOLLOWED })
      .from(children)
      .where(and(eq(children.municipality, municipality), isAnyOf(children.id, ids)))
      .orderBy(asc(children.recordedAt), asc(children.id))
      .execute(),
    tx
      .select({
        child: anchors.child,
        anchor: anchors.anchor,
        on: anchors.on,
        confirmed: anchors.confirmed,
      })
      .from(anchors)
      .where(and(eq(anchors.municipality, municipality), isAnyOf(anchors.child, ids)))
      .orderBy(asc(anchors.version))
      .execute(),
    tx
      .select()
      .from(recordedFacts)
      .where(and(eq(recordedFacts.municipality, municipality), isAnyOf(recordedFacts.child, ids)))
      .orderBy(asc(recordedFacts.version), asc(recordedFacts.recordedAt))
      .execute(),
  ]);
  return Promise.all(
    rows.map(async ({ child: row, followed }) => {
      const kept = Map.groupBy(
        anchorRows.filter(({ child }) => child === row.id),
        ({ anchor }) => anchor,
      );
      const facts = factRows.filter(({ child }) => child === row.id).map(factOf);
      return childOf(records, row, kept, facts, followedOf(followed));
    }),
  );
}

/** The ids of a family's children, of a birth's, of those that were merged into others, or of all, in the order of their registration. */
export async function findChildren(
  { tx, municipality }: Records,
  by: {
    readonly families?: readonly string[];
    readonly births?: readonly string[];
    readonly mergedInto?: readonly string[];
  },
): Promise<readonly string[]> {
  const conditions = [
    ...(by.families === undefined || by.families.length === 0
      ? []
      : [isAnyOf(children.family, by.families)]),
    ...(by.births === undefined || by.births.length === 0
      ? []
      : [and(isNotNull(children.birth), isAnyOf(children.birth, by.births))]),
    ...(by.mergedInto === undefined || by.mergedInto.length === 0
      ? []
      : [and(isNotNull(children.mergedInto), isAnyOf(children.mergedInto, by.mergedInto))]),
  ];
  if (conditions.length === 0) return [];
  const found = await tx
    .select({ id: children.id })
    .from(children)
    .where(and(eq(children.municipality, municipality), sql`(${sql.join(conditions, sql` or `)})`))
    .orderBy(asc(children.recordedAt), asc(children.id));
  return found.map(({ id }) => id);
}

/** The ids of several families' children, in the order of their registration. */
export async function childrenByFamily(
  { tx, municipality }: Records,
  families: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (families.length === 0) return new Map();
  const found = await tx
    .select({ id: children.id, family: children.family })
    .from(children)
    .where(and(eq(children.municipality, municipality), isAnyOf(children.family, families)))
    .orderBy(asc(children.recordedAt), asc(children.id));
  const byFamily = Map.groupBy(found, ({ family }) => family);
  return new Map([...byFamily].map(([family, own]) => [family, own.map(({ id }) => id)]));
}

/** The children that one of a journal's own references belongs to. */
export async function childrenByReference(
  { tx, municipality }: Records,
  references: readonly string[],
): Promise<readonly string[]> {
  if (references.length === 0) return [];
  const found = await tx
    .select({ id: children.id })
    .from(children)
    .where(
      and(
        eq(children.municipality, municipality),
        inArray(children.externalReference, [...references]),
      ),
    );
  return found.map(({ id }) => id);
}

/** The children whose ids begin like this: one, or two by a chance in billions. */
export async function childrenWithIdsLike(
  { tx, municipality }: Records,
  beginning: string,
): Promise<readonly string[]> {
  const found = await tx
    .select({ id: children.id })
    .from(children)
    .where(
      and(
        eq(children.municipality, municipality),
        gte(children.id, filled(beginning, "0")),
        lte(children.id, filled(beginning, "f")),
      ),
    );
  return found.map(({ id }) => id);
}

function filled(beginning: string, digit: string): string {
  const rest = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx".slice(beginning.length);
  return beginning + rest.replace(/x/g, digit);
}

/** Lays down a child as it is from now on, beside what it was before, with who says so. */
export async function saveChild(
  records: Records,
  child: ChildOnRecord,
  before: ChildOnRecord | undefined,
  said: { readonly author: string; readonly source: string; readonly at: Date },
): Promise<void> {
  const { pending, municipality } = records;
  const { id, facts, name } = child;
  const place = (column: string) => ({ table: "child", column, row: id });
  if (before !== undefined) await forgetIdentity(records, id);
  const [numbers, sealedName, particulars] = await Promise.all([
    sealJson(records, place("identifiers"), child.identifiers),
    name === undefined ? null : sealJson(records, place("name"), name),
    sealJson(records, place("particulars"), child.particulars),
    saveIdentity(records, "child", id, child, said.at),
  ]);
  pending.save(children, {
    municipality,
    id,
    family: child.family,
    pregnancy: child.pregnancy ?? null,
    birth: child.birth ?? null,
    identifiers: numbers,
    name: sealedName,
    sex: child.sex ?? null,
    bornAt: child.bornAt ?? null,
    bornTogether: facts.bornTogether ?? null,
    gestationalDays: facts.gestationalAgeDays ?? null,
    firstTimeParents: facts.firstTimeParents ?? null,
    birthWeightGrams: facts.birthWeightGrams ?? null,
    particulars,
    addressProtected: child.addressProtected,
    externalReference: child.externalReference ?? null,
    withdrawnAt: child.withdrawnAt ?? null,
    stoppedAs: child.stopped?.cause ?? null,
    stoppedOn: child.stopped?.on ?? null,
    registrationCancelled: child.isCancelled,
    mergedInto: child.mergedInto ?? null,
    recordedAt: child.recordedAt,
    version: child.version,
  });
  const news = facts.recordedFacts.slice(before?.facts.recordedFacts.length ?? 0);
  addRecordedFacts(records, child, news, said);
  pending.add(childVersions, [
    {
      municipality,
      child: id,
      version: child.version,
      bornTogether: facts.bornTogether ?? null,
      gestationalDays: facts.gestationalAgeDays ?? null,
      firstTimeParents: facts.firstTimeParents ?? null,
      birthWeightGrams: facts.birthWeightGrams ?? null,
      endedAs: endingOf(child) ?? null,
      author: said.author,
      source: said.source,
      recordedAt: said.at,
    },
  ]);
  if (before === undefined) addFollowed(records, id, 0, child.programmes, said);
  pending.add(
    anchors,
    changedAnchors(before, child).map((anchor) => ({
      municipality,
      id: crypto.randomUUID(),
      child: id,
      anchor,
      on: dayOfKeptAnchor(child, anchor) ?? null,
      confirmed: !child.provisional.includes(anchor),
      version: child.version,
      author: said.author,
      source: said.source,
      recordedAt: said.at,
    })),
  );
}
