import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { TensionOnRecord } from "../../domain/visits/tension-on-record.ts";
import type { TensionEnd, TensionKind } from "../../domain/visits/tension.ts";
import { type After, type FamilyFilter, familyConditions, isFamilyOf } from "../families/lists.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { tensions } from "../tables/change-tables.ts";
import { children, families } from "../tables/family-tables.ts";
import type { Records } from "../transaction/records.ts";
import { windowOf } from "./visits.ts";

export async function readTension(
  records: Records,
  id: string,
): Promise<TensionOnRecord | undefined> {
  const { tx, municipality } = records;
  const [row] = await tx
    .select()
    .from(tensions)
    .where(and(eq(tensions.municipality, municipality), eq(tensions.id, id)));
  return row && tensionOf(records, row);
}

/** Tensions in the order in which they were told, open or closed; `order` is the moment. */
export async function listTensions(
  records: Records,
  filter: FamilyFilter,
  isOpen: boolean,
  after: After,
  limit: number,
): Promise<readonly (TensionOnRecord & { readonly order: string })[]> {
  const { tx, municipality } = records;
  const order = sql<string>`to_json(${tensions.openedAt})#>>'{}'`;
  const found = await tx
    .select({ tension: tensions, order })
    .from(tensions)
    .innerJoin(
      children,
      and(eq(children.municipality, tensions.municipality), eq(children.id, tensions.child)),
    )
    .innerJoin(families, isFamilyOf())
    .where(
      and(
        eq(tensions.municipality, municipality),
        isOpen ? isNull(tensions.closedAt) : isNotNull(tensions.closedAt),
        isNull(children.stoppedAs),
        ...familyConditions(records, filter),
        after &&
          sql`(${tensions.openedAt}, ${tensions.id}) > (${after[0]}::timestamptz, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(tensions.openedAt), asc(tensions.id))
    .limit(limit);
  return Promise.all(
    found.map(async ({ tension, order: since }) => ({
      ...(await tensionOf(records, tension)),
      order: since,
    })),
  );
}

/** Lays a tension down, new, changed or closed. Why it was kept is a person's own words, and sealed. */
export async function saveTension(records: Records, tension: TensionOnRecord): Promise<void> {
  const { pending, municipality } = records;
  const { id, window, reason } = tension;
  pending.save(tensions, {
    municipality,
    id,
    child: tension.child,
    visit: tension.visit,
    kind: tension.kind,
    about: tension.about,
    on: tension.on,
    daysOutside: tension.daysOutside ?? null,
    earliest: window?.earliest ?? null,
    target: window?.target ?? null,
    latest: window?.latest ?? null,
    openedAt: tension.openedAt,
    closedAt: tension.closedAt ?? null,
    closedAs: tension.closedAs ?? null,
    closedBy: tension.closedBy ?? null,
    reason: reason === undefined ? null : await sealJson(records, placeOf(id), reason),
    version: tension.version,
  });
}

async function tensionOf(
  records: Records,
  row: typeof tensions.$inferSelect,
): Promise<TensionOnRecord> {
  return {
    id: row.id,
    child: row.child,
    visit: row.visit,
    kind: row.kind as TensionKind,
    about: row.about,
    on: row.on as CivilDate,
    daysOutside: row.daysOutside ?? undefined,
    window: windowOf(row),
    openedAt: row.openedAt,
    closedAt: row.closedAt ?? undefined,
    closedAs: (row.closedAs as TensionEnd | null) ?? undefined,
    closedBy: row.closedBy ?? undefined,
    reason: await unsealJson<string>(records, placeOf(row.id), row.reason),
    version: row.version,
  };
}

function placeOf(row: string) {
  return { table: "tension", column: "reason", row };
}
