import type { z } from "@hono/zod-openapi";
import { expect } from "vitest";
import { dayPlan } from "../../src/http/wire/days/day-plan.ts";
import { aFamilyToVisit, aNewHealthVisitor, visiting } from "./a-family-to-visit.ts";
import type { AMunicipality, Asks } from "./a-municipality.ts";
import type { Answer } from "./answer.ts";
import { bodyOf } from "./on-record.ts";

export type DayPlanShown = z.output<typeof dayPlan>;

/** The Friday after the imagined child's birth: the postpartum visit is due on it. */
export const FRIDAY = "2026-03-06";

/** Weekdays from eight to half past three in a district, from a base in Hammel. */
export const WORKS = {
  district: "hammel",
  base: { coordinates: { latitude: 56.25, longitude: 9.86 } },
  workingHours: [
    {
      repeat: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
      from: "2026-01-05",
      startsAt: "08:00",
      endsAt: "15:30",
    },
  ],
};

export function planPath(healthVisitor: string, asked: string = FRIDAY): string {
  return `/v1/health-visitors/${healthVisitor}/day-plan?date=${asked}`;
}

/** The plan that an answer is: with every field of its shape, and no other. */
export function planOf(answer: Answer): DayPlanShown {
  const shown = bodyOf<DayPlanShown>(answer);
  expect(dayPlan.strict().parse(shown)).toStrictEqual(shown);
  return shown;
}

export async function readsPlan(asks: Asks, healthVisitor: string, asked?: string) {
  return planOf(await asks("GET", planPath(healthVisitor, asked)));
}

/** A day of one health visitor: who lives where, and what is agreed. */
export async function aDay(municipality: AMunicipality, difference: object = {}) {
  const healthVisitor = await aNewHealthVisitor(municipality, { ...WORKS, ...difference });
  const coordinator = municipality.as("coordinator");
  const { agrees } = visiting(coordinator);
  return {
    healthVisitor,
    /** Her own requests. */
    asks: municipality.as("health-visitor", { subject: healthVisitor }),
    plan: (asked?: string) => readsPlan(coordinator, healthVisitor, asked),
    /** A family of hers, of a letter of this difference. */
    family: (letter: Readonly<Record<string, unknown>> = {}) =>
      aFamilyToVisit(municipality, letter, healthVisitor),
    agrees: (visits: readonly string[], terms: object = {}) =>
      agrees({ visits, healthVisitor, date: FRIDAY, ...terms }),
  };
}

/** An address so far north and east of the base of `WORKS`, in degrees. */
export function aHome(north: number, east = 0, difference: object = {}) {
  const coordinates = {
    latitude: Math.round((56.25 + north) * 1e6) / 1e6,
    longitude: Math.round((9.86 + east) * 1e6) / 1e6,
  };
  return {
    street: "Tusindfrydvej 4",
    postalCode: "8450",
    city: "Hammel",
    coordinates,
    ...difference,
  };
}

/** The stops of a plan by the minute at which each begins: `08:20 <appointment>`. */
export function beginnings({ stops }: DayPlanShown): readonly string[] {
  return stops.map(({ beginsAt, appointment }) => `${beginsAt.slice(11, 16)} ${appointment}`);
}
