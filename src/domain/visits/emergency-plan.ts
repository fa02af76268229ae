import { type CivilDate, addDays, civilDateOfDay, dayNumberOf } from "../time/civil-date.ts";

/** Rules have priorities from 1 to 5: a plan that kept up to 5 would set nothing aside. */
export const KEPT_PRIORITIES = { min: 1, max: 4 };

export const PLAN_STATES = ["planned", "active", "ended"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/**
 * During a strike or an epidemic only visits up to a priority are given, in a district or in all of them (nødplan).
 * Aarhus kept the fourth day's visits and families with serious concern in the strike of 2021 (Sundhedsplejen og konflikten).
 */
export interface EmergencyPlan {
  readonly id: string;
  /** Undefined for the whole municipality. */
  readonly district: string | undefined;
  readonly priorityMax: number;
  readonly from: CivilDate;
  /** Undefined while nobody knows how long it lasts. */
  readonly until: CivilDate | undefined;
  readonly recordedAt: Date;
  /** How it was ended, in the order in which it was said: the last counts. */
  readonly ends: readonly PlanEnd[];
  /** What people keep in spite of it. */
  readonly kept: readonly { readonly visit: string; readonly recordedAt: Date }[];
}

interface PlanEnd {
  /** The first day without it. */
  readonly on: CivilDate;
  readonly recordedAt: Date;
}

/** Rises each time that its end is said. */
export function versionOfPlan({ ends }: Pick<EmergencyPlan, "ends">): number {
  return ends.length + 1;
}

export type PlanDays = Pick<EmergencyPlan, "from" | "until" | "ends">;

/** The last of its days as far as anybody knows; before its first where it never came to be. */
export function lastDayOf({ until, ends }: PlanDays): CivilDate | undefined {
  const end = ends.at(-1);
  if (end === undefined) return until;
  const last = civilDateOfDay(addDays(dayNumberOf(end.on), -1));
  return until === undefined || last < until ? last : until;
}

export function lastsOn(plan: PlanDays, day: CivilDate): boolean {
  const last = lastDayOf(plan);
  return plan.from <= day && (last === undefined || day <= last);
}

export function planState(plan: PlanDays, day: CivilDate): PlanState {
  const last = lastDayOf(plan);
  if (last !== undefined && (last < day || last < plan.from)) return "ended";
  return day < plan.from ? "planned" : "active";
}

/** The day of a plan that is nearest to a day. */
export function dayWithin(plan: PlanDays, day: CivilDate): CivilDate {
  const last = lastDayOf(plan);
  const notAfter = last !== undefined && last < day ? last : day;
  return notAfter < plan.from ? plan.from : notAfter;
}

/** Whether two plans of one reach have a day in common: nobody could tell which of them to end. One for a district beside one for all is no conflict: the stricter counts. */
export function standInOneAnothersWay(
  one: PlanDays & Pick<EmergencyPlan, "district">,
  other: PlanDays & Pick<EmergencyPlan, "district">,
): boolean {
  if (one.district !== other.district) return false;
  const [last, otherLast] = [lastDayOf(one), lastDayOf(other)];
  if (last !== undefined && (last < one.from || last < other.from)) return false;
  return otherLast === undefined || (otherLast >= other.from && otherLast >= one.from);
}

/** A visit rests by an emergency plan. Its state stays what it is: lateness is told honestly. */
export interface SetAside {
  /** Undefined where it is not shown. */
  readonly emergencyPlan: string | undefined;
  /** The last day, as far as anybody knows. */
  readonly until: CivilDate | undefined;
}

/** The emergency plans that last on a day. */
export interface PlansInForce {
  readonly day: CivilDate;
  readonly plans: readonly EmergencyPlan[];
}

export function plansOn(plans: readonly EmergencyPlan[], day: CivilDate): PlansInForce {
  return { day, plans: plans.filter((plan) => lastsOn(plan, day)) };
}

/** Plans as they were known at a moment. */
export function plansAsKnown(
  plans: readonly EmergencyPlan[],
  moment: Date,
): readonly EmergencyPlan[] {
  const isKnown = ({ recordedAt }: { readonly recordedAt: Date }) => recordedAt <= moment;
  return plans.filter(isKnown).map((plan) => ({
    ...plan,
    ends: plan.ends.filter(isKnown),
    kept: plan.kept.filter(isKnown),
  }));
}
