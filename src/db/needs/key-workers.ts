import { and, asc, eq } from "drizzle-orm";
import { invariant } from "../../domain/invariant.ts";
import type {
  KeyWorker,
  KeyWorkerSaid,
  OtherKeyWorker,
} from "../../domain/needs/help/key-worker.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { keyWorkers } from "../tables/support-tables.ts";
import type { Records } from "../transaction/records.ts";

/** All that was ever said of a child's key worker, in the order in which it was. */
export async function readKeyWorkers(
  records: Records,
  child: string,
): Promise<readonly KeyWorkerSaid[]> {
  const { tx, municipality } = records;
  const found = await tx
    .select()
    .from(keyWorkers)
    .where(and(eq(keyWorkers.municipality, municipality), eq(keyWorkers.child, child)))
    .orderBy(asc(keyWorkers.version));
  return Promise.all(found.map((row) => saidOf(records, row)));
}

/** Lays down who is the key worker from now on. A name and a reason are sealed. */
export async function addKeyWorker(
  records: Records,
  child: string,
  said: KeyWorkerSaid,
): Promise<void> {
  const { pending, municipality } = records;
  const { version, keyWorker, since, reason, author, recordedAt } = said;
  const row = rowOf(child, version);
  const isHealthVisitor = keyWorker?.role === "health-visitor";
  pending.add(keyWorkers, [
    {
      municipality,
      child,
      version,
      role: keyWorker?.role ?? null,
      healthVisitor: isHealthVisitor ? keyWorker.healthVisitor : null,
      name:
        keyWorker === undefined || isHealthVisitor
          ? null
          : await sealJson(records, placeOf("name", row), keyWorker.name),
      since,
      reason: await sealJson(records, placeOf("reason", row), reason),
      author,
      recordedAt,
    },
  ]);
}

async function saidOf(
  records: Records,
  row: typeof keyWorkers.$inferSelect,
): Promise<KeyWorkerSaid> {
  const { child, version, since, author, recordedAt } = row;
  const place = rowOf(child, version);
  return {
    version,
    keyWorker: await keyWorkerOf(records, row),
    since: since as CivilDate,
    reason: (await unsealJson<string>(records, placeOf("reason", place), row.reason)) ?? "",
    author,
    recordedAt,
  };
}

async function keyWorkerOf(
  records: Records,
  { child, version, role, healthVisitor, name: sealed }: typeof keyWorkers.$inferSelect,
): Promise<KeyWorker | undefined> {
  if (role === null) return undefined;
  if (healthVisitor !== null) return { role: "health-visitor", healthVisitor };
  const name = await unsealJson<string>(records, placeOf("name", rowOf(child, version)), sealed);
  invariant(name !== undefined, "who is no health visitor has a name");
  return { role: role as OtherKeyWorker, name };
}

function rowOf(child: string, version: number): string {
  return `${child}/${version}`;
}

function placeOf(column: string, row: string) {
  return { table: "key_worker", column, row };
}
