import { danishDay } from "../../src/domain/time/local-time.ts";
import { aCpr } from "./a-birth-letter.ts";
import type { Chance } from "./seeded-chance.ts";

const DAY_MS = 86_400_000;
const YOUNGEST_DAYS = 20;
const OLDEST_DAYS = 1_500;
const WEEKS_TO_GO = 20;
const RULES = ["two-months", "four-months", "six-months", "nine-months"] as const;
const AFTER_DAYS = [58, 120, 180, 400];
const MODALITIES = ["home", "clinic", "phone"] as const;

export interface ChanceChild {
  readonly externalReference: string;
  readonly cpr: string;
  readonly name: string;
  readonly birthDate: string;
  readonly dueDate?: string;
  readonly firstTimeParents: boolean;
  readonly birthWeightGrams: number;
  readonly dischargedOn: string;
  readonly contacts: readonly {
    readonly rule: string;
    readonly on: string;
    readonly modality: string;
  }[];
}

export interface ChanceFamily {
  readonly mother: object;
  readonly healthVisitor: string;
  readonly children: readonly ChanceChild[];
}

const dayBefore = (now: Date, days: number) => danishDay(new Date(now.getTime() - days * DAY_MS));
/** Families of children of all ages with what was held for them, so many children in all. */
export function chanceFamilies(
  chance: Chance,
  children: number,
  healthVisitor: string,
  now: Date,
): readonly ChanceFamily[] {
  const families: ChanceFamily[] = [];
  let persons = 0;
  for (let left = children; left > 0;) {
    const count = Math.min(left, 1 + chance.below(3));
    left -= count;
    const own = Array.from({ length: count }, () => chanceChild(chance, persons++, now));
    families.push({
      mother: {
        cpr: aCpr(),
        name: `Ida Æblegren${families.length}`,
        phone: "+45 12 34 56 78",
        address: { street: `Tusindfrydvej ${families.length}`, postalCode: "8450", city: "Hammel" },
      },
      healthVisitor,
      children: own,
    });
  }
  return families;
}

function chanceChild(chance: Chance, nth: number, now: Date): ChanceChild {
  const age = YOUNGEST_DAYS + chance.below(OLDEST_DAYS);
  const held = RULES.flatMap((rule, place) => {
    const days = (AFTER_DAYS[place] ?? 0) + chance.below(20);
    const isHeld = days < age && chance.below(4) > 0;
    const modality = MODALITIES[chance.below(MODALITIES.length)] ?? "home";
    return isHeld ? [{ rule, on: dayBefore(now, age - days), modality }] : [];
  });
  const due = dayBefore(now, age - 40 + chance.below(WEEKS_TO_GO + 30));
  return {
    externalReference: `journal-${nth}`,
    cpr: aCpr(),
    name: `Alma Æblegren${nth}`,
    birthDate: dayBefore(now, age),
    ...(chance.below(3) === 0 ? { dueDate: due } : {}),
    firstTimeParents: chance.below(2) === 0,
    birthWeightGrams: 1_500 + chance.below(3_000),
    dischargedOn: dayBefore(now, age - 1 - chance.below(4)),
    contacts: held,
  };
}
