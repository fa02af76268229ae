/** What a visit is known by: one that is owed has its rule in hand, one on record its rule's code. */
export interface IdentifiedVisit {
  readonly rule: string | { readonly code: string };
  readonly occurrence: number;
}

/** A visit is its rule and its occurrence, whichever version plans it. A rule's first has the rule's own code, so that no text is made of it. */
export function visitIdentity({ rule, occurrence }: IdentifiedVisit): string {
  const code = codeOf(rule);
  return occurrence === 0 ? code : `${code}/${occurrence}`;
}

export function isSameVisit(one: IdentifiedVisit, other: IdentifiedVisit): boolean {
  return one.occurrence === other.occurrence && codeOf(one.rule) === codeOf(other.rule);
}

function codeOf(rule: IdentifiedVisit["rule"]): string {
  return typeof rule === "string" ? rule : rule.code;
}
