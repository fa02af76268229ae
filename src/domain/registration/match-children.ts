import type { BirthLetter } from "./birth-letter.ts";
import { type Identifier, sharesNumber } from "./identifier.ts";

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
  return sharesNumber(one.identifiers, other.identifiers);
}

/** Born at the same moment, and not told apart by numbers of one system. */
export function areSameBirth(one: Known, other: Known): boolean {
  const isOneMoment = one.bornAt !== undefined && one.bornAt.getTime() === other.bornAt?.getTime();
  return isOneMoment && !areToldApart(one.identifiers, other.identifiers);
}

/** Two numbers of one system are two persons'. */
export function areToldApart(one: readonly Identifier[], other: readonly Identifier[]): boolean {
  return one.some((number) =>
    other.some(({ system, value }) => system === number.system && value !== number.value),
  );
}

/** Our own bound, well below a pregnancy that a child can survive (22 weeks): no mother gives birth twice within it. */
const BIRTHS_APART_DAYS_MIN = 120;
const DAY_MS = 86_400_000;

/**
 * Whether two letters are about one birth: they give a child the same number, or the same mother a child
 * at the same moment; or one corrects what it does not name, of the same mother and those months.
 */
export function areAboutOneBirth(one: BirthLetter, other: BirthLetter): boolean {
  const sameMother = haveOneMother(one, other);
  const isCorrection = [one, other].some(
    ({ status, replaces }) => status === "corrected" && replaces === undefined,
  );
  const areSame = isCorrection ? mayBeSameBirth : areSameBirth;
  return one.children.some((child) =>
    other.children.some((told) => shareNumber(child, told) || (sameMother && areSame(child, told))),
  );
}

function mayBeSameBirth(one: Known, other: Known): boolean {
  if (one.bornAt === undefined || other.bornAt === undefined) return false;
  const apartMs = Math.abs(one.bornAt.getTime() - other.bornAt.getTime());
  return (
    apartMs < BIRTHS_APART_DAYS_MIN * DAY_MS && !areToldApart(one.identifiers, other.identifiers)
  );
}

export function haveOneMother(one: BirthLetter, other: BirthLetter): boolean {
  return sharesNumber(one.mother.identifiers, other.mother.identifiers);
}

/** What a letter that may be about the same birth has in common with this one, as texts. */
export function marksOf({ mother, children }: BirthLetter): readonly string[] {
  const numbers = children.flatMap(({ identifiers }) => identifiers);
  return [
    ...numbers.map(({ system, value }) => `${system} ${value}`),
    ...mother.identifiers.map(({ system, value }) => `mother ${system} ${value}`),
  ];
}
