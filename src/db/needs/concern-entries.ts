import { and, asc, eq } from "drizzle-orm";
import type { ConcernEntry, ConcernEntryKind } from "../../domain/needs/concerns/concern.ts";
import type { ChangedConcern } from "../../domain/needs/concerns/open-concern.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { concernEntries } from "../tables/concern-tables.ts";
import type { Records } from "../transaction/records.ts";

type Said = Omit<ConcernEntry, "kind" | "author" | "at">;

/** All that happened to a concern, in order. */
export async function readConcernEntries(
  records: Records,
  concern: string,
): Promise<readonly ConcernEntry[]> {
  const { tx, municipality } = records;
  const found = await tx
    .select()
    .from(concernEntries)
    .where(and(eq(concernEntries.municipality, municipality), eq(concernEntries.concern, concern)))
    .orderBy(asc(concernEntries.version), asc(concernEntries.place));
  return Promise.all(
    found.map(async ({ kind, author, recordedAt: at, version, place, said }) => ({
      kind: kind as ConcernEntryKind,
      author,
      at,
      ...(await unsealJson<Said>(records, placeOf(concern, version, place), said)),
    })),
  );
}

/** Adds what has just happened to a concern. */
export async function addConcernEntries(
  records: Records,
  { concern, entries }: ChangedConcern,
): Promise<void> {
  const { pending, municipality } = records;
  const { id, version } = concern;
  const rows = entries.map(async ({ kind, author, at: recordedAt, ...said }, place) => ({
    municipality,
    concern: id,
    version,
    place,
    kind,
    said: await sealJson(records, placeOf(id, version, place), said),
    author,
    recordedAt,
  }));
  pending.add(concernEntries, await Promise.all(rows));
}

function placeOf(concern: string, version: number, place: number) {
  return { table: "concern_entry", column: "said", row: `${concern}/${version}/${place}` };
}
