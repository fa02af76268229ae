import type { CivilDate } from "../time/civil-date.ts";
import type { Identifier } from "./identifier.ts";
import { fitsPregnancy } from "./fits-pregnancy.ts";
import { areToldApart } from "./match-children.ts";
import { nameWords } from "./name-words.ts";

/** Why two children may be one: what they have in common. No number is among it, for that would settle it. */
export const MATCH_REASONS = [
  "sameBirthDate",
  "sameFamily",
  "namesAlike",
  "samePregnancy",
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** A child as far as it is compared. */
export interface ComparedChild {
  readonly identifiers: readonly Identifier[];
  readonly name: string | undefined;
  readonly birthDate: CivilDate | undefined;
  readonly dueDate: CivilDate | undefined;
}

/**
 * Why a child may be another one, so that a person has to look: born on one day with one family or alike names, or of one
 * family's pregnancy. Empty where it is not: two numbers of one system are two persons'.
 */
export function perhapsSameChild(
  one: ComparedChild,
  other: ComparedChild,
  isOneFamily: boolean,
): readonly MatchReason[] {
  if (areToldApart(one.identifiers, other.identifiers)) return [];
  if (one.birthDate === undefined || other.birthDate === undefined) {
    return isOneFamily && isOnePregnancy(one, other) ? ["sameFamily", "samePregnancy"] : [];
  }
  if (one.birthDate !== other.birthDate) return [];
  const areAlike = areNamedAlike(one.name, other.name);
  if (!isOneFamily && !areAlike) return [];
  return [
    "sameBirthDate",
    ...(isOneFamily ? (["sameFamily"] as const) : []),
    ...(areAlike ? (["namesAlike"] as const) : []),
  ];
}

/** Both are expected, or the one is born when the other was. */
function isOnePregnancy(one: ComparedChild, other: ComparedChild): boolean {
  const birthDate = one.birthDate ?? other.birthDate;
  const expected = one.birthDate === undefined ? one : other;
  return birthDate === undefined || fitsPregnancy(birthDate, expected.dueDate);
}

/** What stands where a name is to come says nothing of who it is. */
const NO_NAMES: ReadonlySet<string> = new Set(
  "pige pigebarn dreng drengebarn baby barn spædbarn nyfødt tvilling trilling ukendt unavngivet navnløs intet navn nn n a b c 1 2 3".split(
    " ",
  ),
);

function areNamedAlike(one: string | undefined, other: string | undefined): boolean {
  const isName = (words: readonly string[]) => words.some((word) => !NO_NAMES.has(word));
  const [words, others] = [nameWords(one ?? ""), nameWords(other ?? "")];
  return isName(words) && isName(others) && areAlike(words, others);
}

/** Whether their names are two children's: each has one, if only "Pige 1" and "Pige 2", and they are not alike. */
export function areNamedApart(one = "", other = ""): boolean {
  const [words, others] = [nameWords(one), nameWords(other)];
  return words.length > 0 && others.length > 0 && !areAlike(words, others);
}

/** The shorter name's words all stand in the longer one, or both begin with the same word and end with the same. */
function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const [shorter = [], longer = []] = [one, other].toSorted(
    (some, more) => some.length - more.length,
  );
  if (shorter.every((word) => longer.includes(word))) return true;
  return shorter[0] === longer[0] && shorter.at(-1) === longer.at(-1);
}
