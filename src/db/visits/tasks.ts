import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { TaskKind } from "../../domain/follow-up/task.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import { type After, type FamilyFilter, familyConditions, isFamilyOf } from "../families/lists.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { contactChildren, contacts } from "../tables/appointment-tables.ts";
import { isAnyOf } from "../tables/columns.ts";
import { children, families } from "../tables/family-tables.ts";
import { doneTasks } from "../tables/task-tables.ts";
import type { Records } from "../transaction/records.ts";

/** That somebody has seen to a task, and in which words. */
export interface DoneTask {
  readonly id: string;
  readonly child: string;
  readonly kind: TaskKind;
  readonly note: string;
  readonly author: string;
  readonly doneAt: Date;
}

/** What was done of these children's tasks. */
export async function readDoneTasks(
  records: Records,
  of: readonly string[],
): Promise<readonly DoneTask[]> {
  const { tx, municipality } = records;
  if (of.length === 0) return [];
  const found = await tx
    .select()
    .from(doneTasks)
    .where(and(eq(doneTasks.municipality, municipality), isAnyOf(doneTasks.child, of)));
  return Promise.all(found.map((row) => doneTaskOf(records, row)));
}

/** Done tasks of followed children, the latest done first; `order` is when. */
export async function listDoneTasks(
  records: Records,
  filter: FamilyFilter,
  child: string | undefined,
  after: After,
  limit: number,
): Promise<readonly (DoneTask & { readonly order: string })[]> {
  const { tx, municipality } = records;
  const order = sql<string>`to_json(${doneTasks.recordedAt})#>>'{}'`;
  const found = await tx
    .select({ row: doneTasks, order })
    .from(doneTasks)
    .innerJoin(
      children,
      and(eq(children.municipality, doneTasks.municipality), eq(children.id, doneTasks.child)),
    )
    .innerJoin(families, isFamilyOf())
    .where(
      and(
        eq(doneTasks.municipality, municipality),
        isNull(children.withdrawnAt),
        child === undefined ? undefined : eq(doneTasks.child, child),
        ...familyConditions(records, filter),
        after &&
          sql`(${doneTasks.recordedAt}, ${doneTasks.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(desc(doneTasks.recordedAt), desc(doneTasks.id))
    .limit(limit);
  return Promise.all(
    found.map(async ({ row, order: at }) => ({ ...(await doneTaskOf(records, row)), order: at })),
  );
}

/** Lays down that a task was seen to. The note is a person's own words, and sealed. */
export async function addDoneTask(records: Records, done: DoneTask): Promise<void> {
  const { pending, municipality } = records;
  const { id, child, kind, author, doneAt: recordedAt } = done;
  const note = await sealJson(records, placeOf(id), done.note);
  pending.add(doneTasks, [{ municipality, id, child, kind, note, author, recordedAt }]);
}

/** The days of all contacts about these children that stand. */
export async function readContactDays(
  { tx, municipality }: Records,
  of: readonly string[],
): Promise<ReadonlyMap<string, readonly CivilDate[]>> {
  if (of.length === 0) return new Map();
  const found = await tx
    .select({ child: contactChildren.child, heldAt: contacts.heldAt })
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
        isAnyOf(contactChildren.child, of),
        isNull(contacts.undoneAt),
      ),
    )
    .orderBy(asc(contacts.heldAt));
  const byChild = Map.groupBy(found, ({ child }) => child);
  return new Map(
    [...byChild].map(([child, held]) => [child, held.map(({ heldAt }) => danishDay(heldAt))]),
  );
}

async function doneTaskOf(records: Records, row: typeof doneTasks.$inferSelect): Promise<DoneTask> {
  return {
    id: row.id,
    child: row.child,
    kind: row.kind as TaskKind,
    note: (await unsealJson<string>(records, placeOf(row.id), row.note)) ?? "",
    author: row.author,
    doneAt: row.recordedAt,
  };
}

function placeOf(row: string) {
  return { table: "done_task", column: "note", row };
}
