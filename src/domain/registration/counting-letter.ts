import type { LetterHead } from "./birth-letter.ts";

/**
 * The letter about one birth that counts, whatever the order in which they came. Of several that replace
 * one letter the latest sent, then the greater messageId, and so on to a letter that nothing replaces;
 * of several that share no base, on record or not, the latest of those ends that nobody has cancelled: a birth
 * that was told twice still stands when one telling is taken back.
 */
export function countingLetter<Letter extends LetterHead>(
  letters: readonly Letter[],
): Letter | undefined {
  const known = new Set(letters.map(({ messageId }) => messageId));
  const bases = new Set<string>();
  const ends: Letter[] = [];
  for (const { messageId, replaces } of letters) {
    if (replaces === undefined) bases.add(messageId);
    else if (!known.has(replaces)) bases.add(replaces);
  }
  for (const base of bases) {
    const end = endOf(base, letters);
    if (end !== undefined) ends.push(end);
  }
  const standing = ends.filter(({ status }) => status !== "cancelled");
  return latest(standing) ?? latest(ends) ?? latest(letters); // letters that only replace each other in a ring have no base
}

/** Follows what replaces a letter to the end; the base itself may be unknown. */
function endOf<Letter extends LetterHead>(
  base: string,
  letters: readonly Letter[],
): Letter | undefined {
  let end = letters.find(({ messageId }) => messageId === base);
  const passed = new Set([base]);
  for (let place = base; ;) {
    const next = latest(letters.filter(({ replaces }) => replaces === place));
    if (next === undefined || passed.has(next.messageId)) return end;
    passed.add(next.messageId);
    end = next;
    place = next.messageId;
  }
}

function latest<Letter extends LetterHead>(letters: readonly Letter[]): Letter | undefined {
  return letters.reduce<Letter | undefined>(
    (best, letter) => (best === undefined || isLater(letter, best) ? letter : best),
    undefined,
  );
}

/** A letter that does not say when it was sent is earlier than any that does. */
function isLater(one: LetterHead, other: LetterHead): boolean {
  const [oneMs, otherMs] = [one, other].map(({ sentAt }) => sentAt?.getTime() ?? -Infinity);
  if (oneMs !== otherMs) return (oneMs ?? 0) > (otherMs ?? 0);
  return one.messageId > other.messageId;
}
