import { sql } from "drizzle-orm";
import { type Database, rows } from "../connection/database.ts";
import type { awaitedWork } from "../tables/clock-tables.ts";
import type { Records } from "./records.ts";

export type KindOfWork = (typeof awaitedWork.$inferSelect)["kind"];

export interface DueWork {
  readonly municipality: string;
  readonly kind: KindOfWork;
}

/** Work of this kind is to be started at a moment, or before it where that was said already. */
export async function awaitWork(
  { tx, municipality }: Pick<Records, "tx" | "municipality">,
  kind: KindOfWork,
  dueAt: Date,
): Promise<void> {
  await tx.execute(
    sql`insert into awaited_work (municipality, kind, due_at)
      values (${municipality}, ${kind}, ${dueAt.toISOString()}::timestamptz)
      on conflict (municipality, kind) do update set due_at = least(awaited_work.due_at, excluded.due_at)`,
  );
}

/** Holds back whoever wants to say that work of this kind awaits, so that what is looked for next is all there is. */
export async function holdWork(
  { tx, municipality }: Pick<Records, "tx" | "municipality">,
  kind: KindOfWork,
): Promise<void> {
  await tx.execute(sql`select due_at from awaited_work
    where municipality = ${municipality} and kind = ${kind} for update`);
}

/** The next time is known: this moment, or none. Said in the transaction that looked what is left. */
export async function awaitNext(
  { tx, municipality }: Pick<Records, "tx" | "municipality">,
  kind: KindOfWork,
  dueAt: Date | undefined,
): Promise<void> {
  await tx.execute(
    dueAt === undefined
      ? sql`delete from awaited_work where municipality = ${municipality} and kind = ${kind}`
      : sql`update awaited_work set due_at = ${dueAt.toISOString()}::timestamptz
          where municipality = ${municipality} and kind = ${kind}`,
  );
}

/** No municipality's own setting: within it the rows of none are seen, but for this one table's. */
const NONE = "";

/** What is due in every municipality, the longest awaited first. */
export async function dueWork(database: Database, now: Date): Promise<readonly DueWork[]> {
  const found = await database.within(NONE, (tx) =>
    rows(
      tx,
      sql`select municipality, kind from awaited_work
        where due_at <= ${now.toISOString()}::timestamptz order by due_at, municipality, kind`,
    ),
  );
  return found.map(({ municipality, kind }) => ({
    municipality: String(municipality),
    kind: kind as KindOfWork,
  }));
}
