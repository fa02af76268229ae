import { findChildren, readChildren } from "../../db/families/children.ts";
import { familiesOfPersons } from "../../db/families/families.ts";
import { personsByIdentifiers } from "../../db/registration/identities.ts";
import { openPregnancyOf } from "../../db/registration/pregnancies.ts";
import type { BirthLetter } from "../../domain/registration/birth-letter.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import { fitsPregnancy } from "../../domain/registration/fits-pregnancy.ts";
import { areSameBirth, shareNumber } from "../../domain/registration/match-children.ts";
import { danishDay } from "../../domain/time/local-time.ts";
import type { Desk } from "../desk.ts";

/** Whom a letter speaks of, as far as they are on record. */
export interface KnownPersons {
  /** The mother's family, if she is known by a number. */
  readonly family: string | undefined;
  /** Everyone whom the letter's numbers belong to. */
  readonly persons: readonly string[];
  /** The children of that family, and those whom a number of the letter belongs to. */
  readonly children: readonly ChildOnRecord[];
  /** No child has a number that the letter gives to one, and a parent has. */
  readonly isParentsNumber: boolean;
  /** The births, among theirs, that the letter is about. */
  readonly births: readonly string[];
}

export async function personsKnown(desk: Desk, letter: BirthLetter): Promise<KnownPersons> {
  const numbers = letter.children.flatMap(({ identifiers }) => identifiers);
  const [mothers, numbered, parents] = await Promise.all([
    personsByIdentifiers(desk, "parent", letter.mother.identifiers),
    personsByIdentifiers(desk, "child", numbers),
    personsByIdentifiers(desk, "parent", numbers),
  ]);
  const [family] = await familiesOfPersons(desk, mothers);
  const ofFamily = family === undefined ? [] : await findChildren(desk, { families: [family] });
  const children = await readChildren(desk, [...new Set([...ofFamily, ...numbered])]);
  const births = children
    .filter((child) => letter.children.some((told) => isSameChild(told, child)))
    .flatMap(({ birth }) => birth ?? []);
  const isParentsNumber = numbered.length === 0 && parents.length > 0;
  return {
    family,
    persons: [...mothers, ...numbered],
    children,
    births: [...new Set(births)],
    isParentsNumber,
  };
}

/** The children on record that those of a letter may be: of its births, of its numbers, and last the one that is expected. */
export async function possibleChildren(
  desk: Desk,
  letter: BirthLetter,
  births: readonly string[],
  { family, children }: KnownPersons,
): Promise<{
  readonly children: readonly ChildOnRecord[];
  readonly pregnancy: string | undefined;
}> {
  const ofBirths = await readChildren(desk, await findChildren(desk, { births }));
  const numbered = children.filter(
    (child) =>
      !ofBirths.some(({ id }) => id === child.id) &&
      letter.children.some((told) => shareNumber(told, child)),
  );
  const found = [...ofBirths, ...numbered];
  const isOpen = letter.status !== "cancelled" && found.length < letter.children.length;
  const open = isOpen && family !== undefined ? await openPregnancyOf(desk, family) : undefined;
  const [first] = letter.children;
  const expected = children.filter(
    ({ id, pregnancy: of, stopped, mergedInto, facts }) =>
      of !== undefined &&
      of === open?.pregnancy &&
      !found.some((child) => child.id === id) &&
      stopped === undefined &&
      mergedInto === undefined &&
      first !== undefined &&
      fitsPregnancy(danishDay(first.bornAt), facts.dueDate),
  );
  const pregnancy = expected.length > 0 ? open?.pregnancy : undefined;
  return { children: [...found, ...expected], pregnancy };
}

function isSameChild(told: BirthLetter["children"][number], child: ChildOnRecord): boolean {
  return shareNumber(told, child) || areSameBirth(told, child);
}
