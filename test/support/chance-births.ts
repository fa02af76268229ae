import { aBirthLetter, aBornChild } from "./a-birth-letter.ts";
import { aTellableLetter } from "./a-medcom-letter.ts";
import type { Chance } from "./seeded-chance.ts";

export type Letter = ReturnType<typeof aBirthLetter> & { readonly replaces?: string };

/** A birth with every letter about it, the one that counts last. */
export interface ChanceBirth {
  readonly letters: readonly Letter[];
  readonly counting: Letter;
  /** MedCom's XML can tell its letters; of a corrected one nothing else, since it names no letter. */
  readonly isTellable: boolean;
}

const DISCHARGES = ["direct-home", "within-24-hours", "after-24-hours", "in-progress"];
const TELLABLE_EVERY = 3;

/** Births of all kinds that `count` letters tell of; one letter in `changedEvery` corrects another or takes it back. */
export function chanceBirths(
  chance: Chance,
  count: number,
  changedEvery: number,
): readonly ChanceBirth[] {
  const births: ChanceBirth[] = [];
  for (let letters = 0; letters < count; letters++) {
    const isTellable = births.length % TELLABLE_EVERY === 0;
    const first = isTellable ? tellable(chanceLetter(chance)) : chanceLetter(chance);
    const isChanged = letters % changedEvery === 0 && letters + 1 < count;
    if (isChanged) letters++;
    const change = isTellable ? correctedUnnamed : chance.below(2) === 0 ? corrected : cancelled;
    const all = isChanged ? [first, change(chance, first)] : [first];
    births.push({ letters: all, counting: all.at(-1) ?? first, isTellable });
  }
  return births;
}

const LATER = "2026-04-01T06:00:00+02:00";

function corrected(chance: Chance, first: Letter): Letter {
  const { mother, messageId: replaces } = first;
  const particulars = chanceParticulars(chance, first.children.length);
  const messageId = crypto.randomUUID();
  return {
    ...first,
    ...particulars,
    messageId,
    status: "corrected",
    replaces,
    sentAt: LATER,
    mother,
  };
}

function cancelled(_: Chance, first: Letter): Letter {
  const messageId = crypto.randomUUID();
  return { ...first, messageId, status: "cancelled", replaces: first.messageId, sentAt: LATER };
}

/** Its children keep their numbers: nothing else says whose birth it corrects. */
function correctedUnnamed(chance: Chance, first: Letter): Letter {
  const told = tellable({ ...first, ...chanceParticulars(chance, first.children.length) });
  const children = told.children.map((child, place) => ({
    ...child,
    cpr: first.children[place]?.cpr ?? child.cpr,
  }));
  return { ...told, status: "corrected", sentAt: LATER, children };
}

/** What MedCom's XML can tell of a letter, under a number of its own. It has no day of discharge: while none is expected a plan would rest. */
function tellable(whole: Letter): Letter {
  const { firstTimeParents: _, dischargedOn: __, ...letter } = whole;
  const { messageId } = aTellableLetter();
  const children = letter.children.map(({ name: ___, ...child }) => child);
  const mother = { ...letter.mother, phone: "12345678" };
  const discharge = letter.discharge === "in-progress" ? "after-24-hours" : letter.discharge;
  return { ...letter, messageId, mother, children, discharge } as unknown as Letter;
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
