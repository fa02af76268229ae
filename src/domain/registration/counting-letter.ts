import type { LetterHead } from "./birth-letter.ts";

/**
 * The letter about one birth that counts, whatever the order in which they came: one that nothing
 * on record replaces; of several that replace one letter the latest sent, then the greater messageId.
 */
export function countingLetter<Letter extends LetterHead>(
  letters: readonly Letter[],
): Letter | undefined {
  const known = new Set(letters.map(({ messageId }) => messageId));
  const first = letters.filter(({ replaces }) => replaces === undefined || !known.has(replaces));
  let counting = latest(first);
  const passed = new Set<Letter>();
  while (counting !== undefined && !passed.has(counting)) {
    passed.add(counting);
    const { messageId } = counting;
    const next = latest(letters.filter(({ replaces }) => replaces === messageId));
    if (next === undefined) return counting;
    counting = next;
  }
  return latest(letters); // letters that replace each other in a ring: no order but their own
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
