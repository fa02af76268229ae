import { type SQL, and, asc, eq, isNull, sql } from "drizzle-orm";
import type { HandoverState } from "../../domain/needs/handovers/handover-life.ts";
import type {
  Handover,
  HandoverAcknowledged,
  HandoverChannel,
  HandoverText,
  LegalBasis,
  Receiver,
} from "../../domain/needs/handovers/handover.ts";
import type { Transition } from "../../domain/needs/handovers/transition.ts";
import { invariant } from "../../domain/invariant.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { consentColumns, consentOf } from "./consent-columns.ts";
import { type After, type FamilyFilter, familyConditions, isFamilyOf } from "../families/lists.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { isAnyOf } from "../tables/columns.ts";
import { children, families } from "../tables/family-tables.ts";
import { handovers } from "../tables/handover-tables.ts";
import type { Records } from "../transaction/records.ts";

export async function readHandover(records: Records, id: string): Promise<Handover | undefined> {
  const { tx, municipality } = records;
  const [row] = await tx
    .select()
    .from(handovers)
    .where(and(eq(handovers.municipality, municipality), eq(handovers.id, id)));
  return row && handoverOf(records, row);
}

/** Everything that was written for these children, in the order in which it was. */
export async function handoversOf(
  records: Records,
  of: readonly string[],
): Promise<readonly Handover[]> {
  const { tx, municipality } = records;
  if (of.length === 0) return [];
  const found = await tx
    .select()
    .from(handovers)
    .where(and(eq(handovers.municipality, municipality), isAnyOf(handovers.child, of)))
    .orderBy(asc(handovers.recordedAt), asc(handovers.id));
  return Promise.all(found.map((row) => handoverOf(records, row)));
}

/** What can be known of a handover without opening what was written. */
export type PlainHandover = ReturnType<typeof plainHandover>;

/** The same without what is sealed, child by child. */
export async function plainHandoversOf(
  { tx, municipality }: Records,
  of: readonly string[],
): Promise<ReadonlyMap<string, readonly PlainHandover[]>> {
  if (of.length === 0) return new Map();
  const found = await tx
    .select()
    .from(handovers)
    .where(and(eq(handovers.municipality, municipality), isAnyOf(handovers.child, of)))
    .orderBy(asc(handovers.recordedAt), asc(handovers.id));
  return Map.groupBy(found.map(plainHandover), ({ child }) => child);
}

/** Handovers in the order in which they were written, of children that were not stopped; `order` is the moment. */
export async function listHandovers(
  records: Records,
  filter: FamilyFilter,
  state: HandoverState | undefined,
  after: After,
  limit: number,
): Promise<readonly (Handover & { readonly order: string })[]> {
  const { tx, municipality } = records;
  const order = sql<string>`to_json(${handovers.recordedAt})#>>'{}'`;
  const found = await tx
    .select({ row: handovers, order })
    .from(handovers)
    .innerJoin(
      children,
      and(eq(children.municipality, handovers.municipality), eq(children.id, handovers.child)),
    )
    .innerJoin(families, isFamilyOf())
    .where(
      and(
        eq(handovers.municipality, municipality),
        isNull(children.stoppedAs),
        state && IN_STATE[state],
        ...familyConditions(records, filter),
        after &&
          sql`(${handovers.recordedAt}, ${handovers.id}) > (${after[0]}::timestamptz, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(handovers.recordedAt), asc(handovers.id))
    .limit(limit);
  return Promise.all(
    found.map(async ({ row, order: at }) => ({ ...(await handoverOf(records, row)), order: at })),
  );
}

/** As the domain reads a state from its days. */
const IN_STATE: Readonly<Record<HandoverState, SQL>> = {
  draft: sql`(${handovers.sentOn} is null and ${handovers.withdrawnOn} is null)`,
  sent: sql`(${handovers.sentOn} is not null and ${handovers.acknowledgedOn} is null and ${handovers.withdrawnOn} is null)`,
  acknowledged: sql`(${handovers.acknowledgedOn} is not null and ${handovers.withdrawnOn} is null)`,
  withdrawn: sql`${handovers.withdrawnOn} is not null`,
};

/** Lays down a new handover. */
export async function addHandover(records: Records, handover: Handover): Promise<void> {
  records.pending.add(handovers, [await rowOf(records, handover)]);
}

/** Lays down what has become of one. */
export async function saveHandover(records: Records, handover: Handover): Promise<void> {
  records.pending.save(handovers, await rowOf(records, handover));
}

/** Who receives it, what it says, who has read it and why it was withdrawn are sealed. */
async function rowOf(records: Records, handover: Handover): Promise<typeof handovers.$inferInsert> {
  const { municipality } = records;
  const { id, consent, sent, acknowledged, withdrawn } = handover;
  const sealed = (column: string, value: unknown) => sealJson(records, placeOf(column, id), value);
  return {
    municipality,
    id,
    child: handover.child,
    transition: handover.transition,
    receiver: await sealed("receiver", handover.receiver),
    content: await sealed("content", handover.content),
    templateVersion: handover.templateVersion,
    ...consentColumns(consent),
    legalBasis: handover.legalBasis ?? null,
    startMeeting: handover.startMeeting,
    followUp: handover.followUp,
    sentOn: sent?.on ?? null,
    sentBy: sent?.by ?? null,
    sentAuthor: sent?.author ?? null,
    acknowledgedOn: acknowledged?.on ?? null,
    acknowledgement:
      acknowledged === undefined
        ? null
        : await sealed("acknowledgement", { by: acknowledged.by, note: acknowledged.note }),
    acknowledgedAuthor: acknowledged?.author ?? null,
    withdrawnOn: withdrawn?.on ?? null,
    reason: withdrawn === undefined ? null : await sealed("reason", withdrawn.reason),
    consentTakenBack: withdrawn?.consentTakenBack ?? null,
    withdrawnAuthor: withdrawn?.author ?? null,
    author: handover.author,
    recordedAt: handover.recordedAt,
    version: handover.version,
  };
}

type Row = typeof handovers.$inferSelect;

function plainHandover(row: Row) {
  const onDay = (on: string | null) => (on === null ? undefined : { on: on as CivilDate });
  return {
    id: row.id,
    child: row.child,
    transition: row.transition as Transition,
    consent: consentOf(row),
    legalBasis: (row.legalBasis as LegalBasis | null) ?? undefined,
    recordedAt: row.recordedAt,
    sent: onDay(row.sentOn),
    acknowledged: onDay(row.acknowledgedOn),
    withdrawn: onDay(row.withdrawnOn),
  };
}

async function handoverOf(records: Records, row: Row): Promise<Handover> {
  const unsealed = <Value>(column: string, sealed: Uint8Array | null) =>
    unsealJson<Value>(records, placeOf(column, row.id), sealed);
  const [receiver, content, read, reason] = await Promise.all([
    unsealed<Receiver>("receiver", row.receiver),
    unsealed<readonly HandoverText[]>("content", row.content),
    unsealed<Pick<HandoverAcknowledged, "by" | "note">>("acknowledgement", row.acknowledgement),
    unsealed<string>("reason", row.reason),
  ]);
  invariant(
    receiver !== undefined && content !== undefined,
    "a handover says something to somebody",
  );
  const { sent, acknowledged, withdrawn, ...plain } = plainHandover(row);
  const { consentTakenBack, sentAuthor, acknowledgedAuthor, withdrawnAuthor } = row;
  return {
    ...plain,
    version: row.version,
    receiver: { name: receiver.name, contact: receiver.contact },
    content,
    templateVersion: row.templateVersion,
    startMeeting: row.startMeeting,
    followUp: row.followUp,
    sent: sent && { ...sent, by: row.sentBy as HandoverChannel, author: sentAuthor ?? "" },
    acknowledged: acknowledged &&
      read && {
        ...acknowledged,
        by: read.by,
        note: read.note,
        author: acknowledgedAuthor ?? "",
      },
    withdrawn: withdrawn && {
      ...withdrawn,
      reason: reason ?? "",
      consentTakenBack: consentTakenBack === true,
      author: withdrawnAuthor ?? "",
    },
    author: row.author,
  };
}

function placeOf(column: string, row: string) {
  return { table: "handover", column, row };
}
