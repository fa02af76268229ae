import { and, eq, or } from "drizzle-orm";
import type { BirthLetter } from "../domain/registration/birth-letter.ts";
import { isAnyOf } from "./columns.ts";
import { birthLetters } from "./ledger-tables.ts";
import type { Records } from "./records.ts";
import { sealJson, unsealJson } from "./sealed-json.ts";

/** A letter as it came, by its messageId: whether its content is the same, and the answer that it got. */
export async function readLetterAnswer(
  records: Records,
  messageId: string,
): Promise<{ contentHash: string; answer: string } | undefined> {
  const { tx, municipality } = records;
  const [row] = await tx
    .select({ contentHash: birthLetters.contentHash, answer: birthLetters.answer })
    .from(birthLetters)
    .where(and(eq(birthLetters.municipality, municipality), eq(birthLetters.messageId, messageId)));
  if (row === undefined) return undefined;
  const answer = await unsealJson<string>(records, placeOf("answer", messageId), row.answer);
  return answer === undefined ? undefined : { contentHash: row.contentHash, answer };
}

/** The births of the letters that a letter replaces or that replace it. */
export async function birthsLinkedTo(
  { tx, municipality }: Records,
  { messageId, replaces }: BirthLetter,
): Promise<readonly string[]> {
  const rows = await tx
    .select({ birth: birthLetters.birth })
    .from(birthLetters)
    .where(
      and(
        eq(birthLetters.municipality, municipality),
        or(
          eq(birthLetters.replaces, messageId),
          replaces === undefined ? undefined : eq(birthLetters.messageId, replaces),
          replaces === undefined ? undefined : eq(birthLetters.replaces, replaces),
        ),
      ),
    );
  return [...new Set(rows.map(({ birth }) => birth))];
}

/** Every letter about these births, whether it counts or not. */
export async function readLetters(
  records: Records,
  births: readonly string[],
): Promise<readonly BirthLetter[]> {
  const { tx, municipality } = records;
  if (births.length === 0) return [];
  const rows = await tx
    .select()
    .from(birthLetters)
    .where(and(eq(birthLetters.municipality, municipality), isAnyOf(birthLetters.birth, births)));
  return Promise.all(
    rows.map(async ({ messageId, content }) =>
      revived(await unsealJson<SealedLetter>(records, placeOf("content", messageId), content)),
    ),
  );
}

/** Letters that turn out to be about one birth. */
export async function joinBirths(
  { tx, municipality }: Records,
  births: readonly string[],
  into: string,
): Promise<void> {
  await tx
    .update(birthLetters)
    .set({ birth: into })
    .where(and(eq(birthLetters.municipality, municipality), isAnyOf(birthLetters.birth, births)));
}

export async function addLetter(
  records: Records,
  added: {
    readonly letter: BirthLetter;
    readonly birth: string;
    readonly contentHash: string;
    readonly answer: unknown;
    readonly at: Date;
  },
): Promise<void> {
  const { pending, municipality } = records;
  const { letter, birth, contentHash } = added;
  const { messageId } = letter;
  const [content, answer] = await Promise.all([
    sealJson(records, placeOf("content", messageId), letter),
    sealJson(records, placeOf("answer", messageId), added.answer),
  ]);
  pending.add(birthLetters, [
    {
      municipality,
      messageId,
      birth,
      replaces: letter.replaces ?? null,
      contentHash,
      content,
      answer,
      recordedAt: added.at,
    },
  ]);
}

function placeOf(column: string, messageId: string) {
  return { table: "birth_letter", column, row: messageId };
}

/** JSON has no moments: they were written as texts. */
type SealedLetter = Omit<BirthLetter, "sentAt" | "children"> & {
  readonly sentAt?: string;
  readonly children: readonly (Omit<BirthLetter["children"][number], "bornAt"> & {
    readonly bornAt: string;
  })[];
};

function revived(sealed: SealedLetter | undefined): BirthLetter {
  if (sealed === undefined) throw new Error("a letter has a content");
  return {
    ...sealed,
    sentAt: sealed.sentAt === undefined ? undefined : new Date(sealed.sentAt),
    children: sealed.children.map((child) => ({ ...child, bornAt: new Date(child.bornAt) })),
  };
}
