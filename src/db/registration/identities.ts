import { and, eq, sql } from "drizzle-orm";
import type { Identifier } from "../../domain/registration/identifier.ts";
import { nameWords as wordsOf } from "../../domain/registration/name-words.ts";
import { hashForLookup } from "../sealing/sealing.ts";
import { isAnyOf } from "../tables/columns.ts";
import { identifiers, nameWords } from "../tables/family-tables.ts";
import type { Records } from "../transaction/records.ts";

export interface Identity {
  readonly identifiers: readonly Identifier[];
  readonly name: string | undefined;
}

/** A mother may be on record as a child too: her number leads to each of them by itself. */
export type PersonKind = "parent" | "child";

/** Lays down by which numbers and name words a person is found. */
export async function saveIdentity(
  { municipality, keys, pending }: Records,
  kind: PersonKind,
  person: string,
  identity: Identity,
  now: Date,
): Promise<void> {
  const numbers = await Promise.all(
    identity.identifiers.map(async (identifier) => ({
      municipality,
      system: identifier.system,
      hash: await hashOfIdentifier(keys, kind, identifier),
      person,
      recordedAt: now,
    })),
  );
  const words = await Promise.all(
    wordsOf(identity.name ?? "").map(async (word) => ({
      municipality,
      hash: await hashForLookup(keys, "name word", word),
      person,
    })),
  );
  pending.add(identifiers, numbers);
  pending.add(nameWords, words);
}

/** Takes away by which numbers and name words a person was found, for what is laid down in their place. */
export async function forgetIdentity({ tx, municipality }: Records, person: string): Promise<void> {
  const ofPerson = (table: typeof identifiers | typeof nameWords) =>
    and(eq(table.municipality, municipality), eq(table.person, person));
  await Promise.all([
    tx.delete(identifiers).where(ofPerson(identifiers)).execute(),
    tx.delete(nameWords).where(ofPerson(nameWords)).execute(),
  ]);
}

/** The parents, or the children, that any of these numbers belongs to. */
export async function personsByIdentifiers(
  { tx, municipality, keys }: Records,
  kind: PersonKind,
  sought: readonly Identifier[],
): Promise<readonly string[]> {
  if (sought.length === 0) return [];
  const hashes = await Promise.all(
    sought.map((identifier) => hashOfIdentifier(keys, kind, identifier)),
  );
  const found = await tx
    .select({ person: identifiers.person })
    .from(identifiers)
    .where(and(eq(identifiers.municipality, municipality), isAnyOf(identifiers.hash, hashes)));
  return [...new Set(found.map(({ person }) => person))];
}

/** The persons whose names hold every word. */
export async function personsByName(
  { tx, municipality, keys }: Records,
  name: string,
): Promise<readonly string[]> {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  const hashes = await Promise.all(words.map((word) => hashForLookup(keys, "name word", word)));
  const found = await tx
    .select({ person: nameWords.person })
    .from(nameWords)
    .where(and(eq(nameWords.municipality, municipality), isAnyOf(nameWords.hash, hashes)))
    .groupBy(nameWords.person)
    .having(sql`count(*) = ${words.length}`);
  return found.map(({ person }) => person);
}

/** The system is hashed along, so that equal digits of two systems are two numbers. */
function hashOfIdentifier(
  keys: Records["keys"],
  kind: PersonKind,
  { system, value }: Identifier,
): Promise<string> {
  return hashForLookup(keys, `${kind}'s number`, `${system} ${value}`);
}
