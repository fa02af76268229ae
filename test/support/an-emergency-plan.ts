import { civilDateOf } from "../../src/domain/time/civil-date.ts";
import { daysAfter } from "../../src/domain/time/days-after.ts";
import type { EmergencyPlan } from "../../src/domain/visits/emergency-plan.ts";
import { day } from "./a-child.ts";

export const EMERGENCY_PLANS = "/v1/emergency-plans";

let plansAhead = 0;

/** A plan of one day in years to come, each its own: it stands in no other's way, and sets nothing aside yet. */
export function aPlanAhead(difference: object = {}) {
  const from = daysAfter(civilDateOf("2040-01-01"), plansAhead++);
  return { priorityMax: 1, from, until: from, reason: "Konflikt", ...difference };
}

/** A plan of the whole municipality for two weeks from 9 March 2026 that keeps the first priority, but for what a test says. */
export function anEmergencyPlan(difference: Partial<EmergencyPlan> = {}): EmergencyPlan {
  return {
    id: "a-plan",
    district: undefined,
    priorityMax: 1,
    from: day("2026-03-09"),
    until: day("2026-03-22"),
    recordedAt: new Date("2026-03-06T10:00:00Z"),
    ends: [],
    kept: [],
    ...difference,
  };
}

/** That a plan ends on a day, said at noon of another. */
export function endedOn(on: string, saidOn = on) {
  return { on: day(on), recordedAt: new Date(`${saidOn}T11:00:00Z`) };
}
