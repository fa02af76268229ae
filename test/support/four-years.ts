import type { Chance } from "./seeded-chance.ts";

/** What a professional writes down of a child, and on which day. */
export interface Noticed {
  readonly fact: string;
  readonly value: boolean;
  readonly on: string;
}

export interface GrowingChild {
  readonly bornOn: string;
  readonly noticed: readonly Noticed[];
}

/** Each of these alone makes a child a candidate for the visit at 3½ years, by the national programme. */
const CRITERIA: readonly Omit<Noticed, "on">[] = [
  { fact: "intervention-opened", value: true },
  { fact: "unresolved-criterion", value: true },
  { fact: "parents-wish-three-and-a-half-years", value: true },
  { fact: "daycare-concern", value: true },
  { fact: "language-concern", value: true },
  { fact: "in-daycare", value: false },
];

const DAY_MS = 86_400_000;
export const BIRTHS_OVER_DAYS = 120;

export function daysAfterBirth(bornOn: string, days: number): string {
  return dayOf(new Date(Date.parse(bornOn) + days * DAY_MS));
}

/** A child with what is noticed of it over four years: mostly little, and some of it passes. */
export function aGrowingChild(chance: Chance, firstBirth: string): GrowingChild {
  const bornOn = daysAfterBirth(firstBirth, chance.below(BIRTHS_OVER_DAYS));
  const noticed: Noticed[] = [];
  for (const { fact, value } of CRITERIA) {
    if (chance.below(8) !== 0) {
      if (chance.below(2) === 0) noticed.push({ fact, value: !value, on: dayIn(chance, bornOn) });
      continue;
    }
    const from = 60 + chance.below(1_200);
    noticed.push({ fact, value, on: daysAfterBirth(bornOn, from) });
    if (chance.below(3) === 0) {
      const until = from + 1 + chance.below(200);
      noticed.push({ fact, value: !value, on: daysAfterBirth(bornOn, until) });
    }
  }
  return { bornOn, noticed: noticed.toSorted((one, other) => (one.on < other.on ? -1 : 1)) };
}

function dayIn(chance: Chance, bornOn: string): string {
  return daysAfterBirth(bornOn, 60 + chance.below(1_200));
}

/** The first day on which a child is a candidate, day by day from 38 months of age to the end; undefined where it never is. */
export function firstDayAsCandidate(
  { bornOn, noticed }: GrowingChild,
  end: string,
): string | undefined {
  const begins = monthsLater(bornOn, 38);
  for (let on = begins; on <= end; on = daysAfterBirth(on, 1)) {
    const meets = CRITERIA.some(({ fact, value }) => {
      const known = noticed.findLast((each) => each.fact === fact && each.on <= on);
      return known?.value === value;
    });
    if (meets) return on;
  }
  return undefined;
}

/** Births lie on days that every month has. */
export function monthsLater(on: string, months: number): string {
  const [year = 0, month = 1, day = 1] = on.split("-").map(Number);
  return dayOf(new Date(Date.UTC(year, month - 1 + months, day)));
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, "2026-03-01".length);
}
