import type { Identifier } from "./identifier.ts";

interface Known {
  readonly identifiers: readonly Identifier[];
  readonly bornAt: Date | undefined;
}

/**
 * Which child on record each child of a letter is: by a number they share, else by the moment of
 * birth, else in their order (a mistyped number, a birth that was moved, a pregnancy that became a child).
 */
export function matchChildren<Child extends Known>(
  told: readonly Known[],
  onRecord: readonly Child[],
): readonly (Child | undefined)[] {
  const matched: (Child | undefined)[] = told.map(() => undefined);
  const taken = new Set<Child>();
  for (const isSame of [shareNumber, areSameBirth, () => true]) {
    for (const [place, child] of told.entries()) {
      if (matched[place] !== undefined) continue;
      const same = onRecord.find((other) => !taken.has(other) && isSame(child, other));
      if (same === undefined) continue;
      matched[place] = same;
      taken.add(same);
    }
  }
  return matched;
}

export function shareNumber(one: Known, other: Known): boolean {
  return one.identifiers.some((number) =>
    other.identifiers.some(
      ({ system, value }) => system === number.system && value === number.value,
    ),
  );
}

/** Born at the same moment, and not told apart by numbers of one system. */
export function areSameBirth(one: Known, other: Known): boolean {
  const toldApart = one.identifiers.some((number) =>
    other.identifiers.some(
      ({ system, value }) => system === number.system && value !== number.value,
    ),
  );
  return one.bornAt !== undefined && one.bornAt.getTime() === other.bornAt?.getTime() && !toldApart;
}
