/** A visit is its rule and its occurrence, whichever version plans it. A rule's first has the rule's own code, so that no text is made of it. */
export function visitIdentity(rule: string, occurrence: number): string {
  return occurrence === 0 ? rule : `${rule}/${occurrence}`;
}
