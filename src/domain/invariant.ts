/** Stops at what only a fault of our own can cause. The sentence says what should have held. */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${sentence}`);
}
