import fc from "fast-check";
import { expect, test } from "vitest";
import { LETTER_STATUSES, type LetterHead } from "../../../src/domain/registration/birth-letter.ts";
import { countingLetter } from "../../../src/domain/registration/counting-letter.ts";

/** A letter in short: `B<A@3` is B, which replaces A, sent at three; `A@?` does not say when, and `A@3!` is cancelled. */
function aLetter(text: string): LetterHead {
  const [, messageId = "", replaces, hour, cancels] =
    /^(\w+)(?:<(\w+))?@(\d+|\?)(!?)$/.exec(text) ?? [];
  const sentAt = hour === "?" ? undefined : at(Number(hour));
  const stands = replaces === undefined ? "new" : "corrected";
  return { messageId, status: cancels === "!" ? "cancelled" : stands, replaces, sentAt };
}

const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));

test.each([
  { letters: "A@1", counts: "A" },
  { letters: "A@1 B<A@2", counts: "B" },
  { letters: "A@1 B<A@2 C<B@3", counts: "C" },
  { letters: "A@5 B<A@2", counts: "B" },
  { letters: "A@1 B<A@2 C<A@3", counts: "C" },
  { letters: "A@1 B<A@3 C<A@2", counts: "B" },
  { letters: "A@1 B<A@2 C<A@2", counts: "C" },
  { letters: "A@1 B<A@? C<A@2", counts: "C" },
  { letters: "A@1 B<A@? C<A@?", counts: "C" },
  { letters: "A@1 B<A@3 C<A@2 D<C@9", counts: "B" },
  { letters: "B<A@2", counts: "B" },
  { letters: "B<A@3 C<A@2", counts: "B" },
  { letters: "B<A@3 C<A@2 D<C@9", counts: "B" },
  { letters: "A@1 B@2", counts: "B" },
  { letters: "A@2 B@2", counts: "B" },
  { letters: "A<A@1", counts: "A" },
  { letters: "A<B@2 B<A@1", counts: "A" },
  { letters: "A<B@2 B<A@1 C@0", counts: "C" },
  { letters: "A@1 A<B@2 B<A@3", counts: "B" },
  { letters: "A@1 B<A@2 B<C@3 C<B@4", counts: "C" },
  { letters: "A@1 B@2 C<B@3!", counts: "A" },
  { letters: "A@1 B<A@2! C@1", counts: "C" },
  { letters: "A@1 C<B@3!", counts: "A" },
  { letters: "A@1 B<A@2! C<A@3", counts: "C" },
  { letters: "A@1! B@2!", counts: "B" },
])("of $letters, $counts counts, in whatever order they come", ({ letters, counts }) => {
  const heads = letters.split(" ").map(aLetter);
  expect(countingLetter(heads)?.messageId).toBe(counts);
  expect(countingLetter(heads.toReversed())?.messageId).toBe(counts);
});

test("of none, none counts", () => {
  expect(countingLetter([])).toBeUndefined();
});

const NAMES = ["A", "B", "C", "D", "E", "F"] as const;

const anyHead = (messageId: string, bases: readonly string[]) =>
  fc.record({
    messageId: fc.constant(messageId),
    status: fc.constantFrom(...LETTER_STATUSES),
    replaces: fc.option(fc.constantFrom(...bases), { nil: undefined, freq: 4 }),
    sentAt: fc.option(fc.nat({ max: 3 }).map(at), { nil: undefined, freq: 4 }),
  });

/** Anything: chains, forks, rings, letters that replace themselves or what nobody sent, equal moments. */
const anyLetters = fc
  .tuple(...NAMES.map((name) => anyHead(name, [...NAMES, "X"])))
  .chain((letters) => fc.subarray(letters, { minLength: 1 }));

/** One letter and those that replace it or one another, forked as may be. */
const anyLine: fc.Arbitrary<readonly LetterHead[]> = fc
  .tuple(...NAMES.map((name, place) => anyHead(name, NAMES.slice(0, place || 1))))
  .map((letters) =>
    letters.map((letter, place) => ({
      ...letter,
      replaces: place === 0 ? undefined : (letter.replaces ?? NAMES[place - 1]),
    })),
  );

test("any order gives the same letter", () => {
  const shuffled = anyLetters.chain((letters) =>
    fc.tuple(
      fc.constant(letters),
      fc.shuffledSubarray(letters, { minLength: letters.length, maxLength: letters.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([letters, turned]) => {
      expect(countingLetter(turned)).toBe(countingLetter(letters));
    }),
    { numRuns: 500 },
  );
});

test("of several that replace one letter the latest counts, then the greater messageId, all along a line", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      expect(countingLetter(line)?.messageId).toBe(endOf(line, NAMES[0]));
    }),
    { numRuns: 500 },
  );
});

test("a line whose base is not on record counts as it does with it", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      expect(countingLetter(line.slice(1))?.messageId).toBe(endOf(line, NAMES[0]));
    }),
    { numRuns: 500 },
  );
});

test("along a line, whether a letter is new, corrected or cancelled decides nothing", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const cancelled = line.map((letter) => ({ ...letter, status: "cancelled" as const }));
      expect(countingLetter(cancelled)?.messageId).toBe(countingLetter(line)?.messageId);
    }),
  );
});

test("one that is cancelled counts only where none stands that is not", () => {
  const isCancelled = ({ status }: LetterHead) => status === "cancelled";
  fc.assert(
    fc.property(anyLine, anyLine, (one, line) => {
      const other = line.map((letter) => ({
        ...letter,
        messageId: `other-${letter.messageId}`,
        replaces: letter.replaces && `other-${letter.replaces}`,
      }));
      const ends = [countingLetter(one), countingLetter(other)].flatMap((end) => end ?? []);
      const both = countingLetter([...one, ...other]);
      expect(both !== undefined && isCancelled(both)).toBe(ends.every(isCancelled));
    }),
    { numRuns: 500 },
  );
});

test.each([
  { late: "A@1", letters: "B<A@3 C<Z@2" },
  { late: "A@1", letters: "B<A@3 C@2" },
  { late: "B<A@2", letters: "A@1 C<B@3 D<A@1" },
])("the late base $late of one of $letters changes nothing", ({ late, letters }) => {
  const heads = letters.split(" ").map(aLetter);
  expect(countingLetter([...heads, aLetter(late)])).toBe(countingLetter(heads));
});

/** The contract's sentence read word by word: sort those that replace a letter, and go on from the last. */
function endOf(letters: readonly LetterHead[], messageId: string): string {
  const last = letters
    .filter(({ replaces }) => replaces === messageId)
    .map((letter) => ({ id: letter.messageId, sent: letter.sentAt?.toISOString() ?? "" }))
    .sort((one, other) => (`${one.sent} ${one.id}` < `${other.sent} ${other.id}` ? -1 : 1))
    .at(-1);
  return last === undefined ? messageId : endOf(letters, last.id);
}
