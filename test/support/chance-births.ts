import { aBirthLetter, aBornChild } from "./a-birth-letter.ts";
import type { Chance } from "./seeded-chance.ts";

export type Letter = ReturnType<typeof aBirthLetter> & { readonly replaces?: string };

/** A birth with every letter about it, the one that counts last. */
export interface ChanceBirth {
  readonly letters: readonly Letter[];
  readonly counting: Letter;
}

const DISCHARGES = ["direct-home", "within-24-hours", "after-24-hours", "in-progress"];

/** Births of all kinds that `count` letters tell of; one letter in `correctedEvery` corrects another. */
export function chanceBirths(
  chance: Chance,
  count: number,
  correctedEvery: number,
): readonly ChanceBirth[] {
  const births: ChanceBirth[] = [];
  for (let letters = 0; letters < count; letters++) {
    const first = chanceLetter(chance);
    const isCorrected = letters % correctedEvery === 0 && letters + 1 < count;
    if (isCorrected) letters++;
    const corrected: Letter = {
      ...first,
      ...chanceParticulars(chance, first.children.length),
      messageId: crypto.randomUUID(),
      status: "corrected",
      replaces: first.messageId,
      sentAt: "2026-04-01T06:00:00+02:00",
      mother: first.mother,
    };
    const counting = isCorrected ? corrected : first;
    births.push({ letters: isCorrected ? [first, corrected] : [first], counting });
  }
  return births;
}

/** What a preview is asked to plan for the child at this place of a letter. */
export function previewOf({ children, ...letter }: Letter, place: number): object {
  const { bornAt, weightGrams } = children[place] ?? aBornChild();
  return {
    child: {
      birthDate: bornAt.slice(0, 10), // its offset is Denmark's
      dueDate: letter.dueDate,
      gestationalAge: letter.gestationalAge,
      firstTimeParents: letter.firstTimeParents,
      bornTogether: children.length,
      birthWeightGrams: weightGrams,
      dischargedOn: letter.dischargedOn,
    },
  };
}

function chanceLetter(chance: Chance): Letter {
  const isTwins = chance.below(20) === 0;
  const particulars = chanceParticulars(chance, isTwins ? 2 : 1);
  return { ...aBirthLetter(), ...particulars };
}

function chanceParticulars(chance: Chance, children: number) {
  const day = String(10 + chance.below(15));
  return {
    dueDate: `2026-03-${10 + chance.below(20)}`,
    gestationalAge: { weeks: 30 + chance.below(12), days: chance.below(7) },
    discharge: DISCHARGES[chance.below(DISCHARGES.length)] as string,
    dischargedOn: `2026-03-${String(25 + chance.below(4))}`,
    firstTimeParents: chance.below(2) === 0,
    children: Array.from({ length: children }, (_, place) =>
      aBornChild({
        bornAt: `2026-03-${day}T0${place}:12:00+01:00`,
        weightGrams: 1_500 + chance.below(3_000),
      }),
    ),
  };
}
