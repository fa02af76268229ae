import { type SQL, and, eq, or, sql } from "drizzle-orm";
import type { BirthLetter } from "../../domain/registration/birth-letter.ts";
import { marksOf } from "../../domain/registration/match-children.ts";
import { sealJson, unsealJson } from "../sealing/sealed-json.ts";
import { hashForLookup } from "../sealing/sealing.ts";
import { isAnyOf } from "../tables/columns.ts";
import { birthLetters } from "../tables/ledger-tables.ts";
import type { Records } from "../transaction/records.ts";

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

export interface LinkedBirths {
  /** Of the letters that it replaces, or that replace it. */
  readonly byLetter: readonly string[];
  /** Of letters with a mark of its own: they may be about the same birth. */
  readonly byMark: readonly string[];
}

/** The births that a letter is about, or may be, by what is known of other letters. */
export async function birthsLinkedTo(
  { tx, municipality }: Records,
  { messageId, replaces }: BirthLetter,
  marks: readonly string[],
): Promise<LinkedBirths> {
  const births = (condition: SQL | undefined) =>
    tx
      .selectDistinct({ birth: birthLetters.birth })
      .from(birthLetters)
      .where(and(eq(birthLetters.municipality, municipality), condition))
      .execute();
  const [byLetter, byMark] = await Promise.all([
    births(
      or(
        eq(birthLetters.replaces, messageId),
        replaces === undefined ? undefined : eq(birthLetters.messageId, replaces),
        replaces === undefined ? undefined : eq(birthLetters.replaces, replaces),
      ),
    ),
    births(sql`${birthLetters.marks} && ${`{${marks.join(",")}}`}::bpchar[]`),
  ]);
  const ids = (rows: readonly { readonly birth: string }[]) => rows.map(({ birth }) => birth);
  return { byLetter: ids(byLetter), byMark: ids(byMark) };
}

/** A letter's marks as they are kept. */
export function hashMarks({ keys }: Records, letter: BirthLetter): Promise<readonly string[]> {
  return Promise.all(marksOf(letter).map((mark) => hashForLookup(keys, "birth mark", mark)));
}

export interface LetterOfBirth {
  readonly birth: string;
  readonly letter: BirthLetter;
}

/** Every letter about these births, whether it counts or not. */
export async function readLetters(
  records: Records,
  births: readonly string[],
): Promise<readonly LetterOfBirth[]> {
  const { tx, municipality } = records;
  if (births.length === 0) return [];
  const rows = await tx
    .select()
    .from(birthLetters)
    .where(and(eq(birthLetters.municipality, municipality), isAnyOf(birthLetters.birth, births)));
  return Promise.all(
    rows.map(async ({ messageId, birth, content }) => ({
      birth,
      letter: revived(
        await unsealJson<SealedLetter>(records, placeOf("content", messageId), content),
      ),
    })),
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
    readonly marks: readonly string[];
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
      marks: [...added.marks],
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
