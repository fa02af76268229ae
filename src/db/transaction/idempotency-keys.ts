import { and, eq, sql } from "drizzle-orm";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { hashForLookup } from "../sealing/sealing.ts";
import { idempotencyKeys } from "../tables/ledger-tables.ts";
import type { NamedPart } from "./pending-rows.ts";
import type { Records } from "./records.ts";

/** A request that may come again: its key, who sends it, and all that makes it the same. */
export interface RepeatableRequest {
  readonly key: string;
  readonly subject: string;
  readonly content: string;
}

/** What was answered, in the door's own terms. */
export interface KeptReply {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer with the children that it shows, for the log of whoever gets it again. */
interface Kept {
  readonly reply: KeptReply;
  readonly children: readonly string[];
}

export type ClaimedKey =
  | { readonly kind: "mine"; readonly keyHash: string }
  | ({ readonly kind: "answered" } & Kept)
  | { readonly kind: "otherContent" };

/** Takes a key before anything else is done: whoever comes second finds the answer of the first, since it had to wait for its commit. */
export async function claimKey(
  records: Records,
  request: RepeatableRequest,
  at: Date,
): Promise<ClaimedKey> {
  const { tx, municipality, keys } = records;
  const [keyHash, requestHash] = await Promise.all([
    keyHashOf(keys, request.subject, request.key),
    hashForLookup(keys, "request", request.content),
  ]);
  const claimed = await tx
    .insert(idempotencyKeys)
    .values({ municipality, keyHash, requestHash, recordedAt: at })
    .onConflictDoNothing()
    .returning({ keyHash: idempotencyKeys.keyHash });
  if (claimed.length > 0) return { kind: "mine", keyHash };
  const [row] = await tx
    .select()
    .from(idempotencyKeys)
    .where(
      and(eq(idempotencyKeys.municipality, municipality), eq(idempotencyKeys.keyHash, keyHash)),
    );
  if (row?.requestHash !== requestHash) return { kind: "otherContent" };
  const kept = await unsealJson<Kept>(records, placeOf(keyHash), row.reply);
  if (kept === undefined) throw new Error("a key that is taken has its answer");
  return { kind: "answered", ...kept };
}

/** Whether a request came under this key before: what is done outside of any transaction is then not done again. */
export async function isKeyTaken(
  { tx, municipality, keys }: Records,
  { subject, key }: Pick<RepeatableRequest, "subject" | "key">,
): Promise<boolean> {
  const keyHash = await keyHashOf(keys, subject, key);
  const found = await tx
    .select({ keyHash: idempotencyKeys.keyHash })
    .from(idempotencyKeys)
    .where(
      and(eq(idempotencyKeys.municipality, municipality), eq(idempotencyKeys.keyHash, keyHash)),
    );
  return found.length > 0;
}

function keyHashOf(keys: Records["keys"], subject: string, key: string): Promise<string> {
  return hashForLookup(keys, "idempotency key", `${subject} ${key}`);
}

/** Keeps the answer in the transaction that it tells of. */
export async function keptReply(records: Records, keyHash: string, kept: Kept): Promise<NamedPart> {
  const reply = await sealJson(records, placeOf(keyHash), kept);
  return [
    "kept_reply",
    sql`update idempotency_key set reply = ${reply}
      where municipality = ${records.municipality} and key_hash = ${keyHash}`,
  ];
}

function placeOf(keyHash: string) {
  return { table: "idempotency_key", column: "reply", row: keyHash };
}
