import { orderOf } from "../order-of.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type EmergencyPlan, type PlansInForce, lastDayOf, lastsOn } from "./emergency-plan.ts";
import { isOpen } from "./pause.ts";
import type { VisitOnRecord } from "./schedule-on-record.ts";

/** How a visit that a plan does not give stands to it: it rests, or it is agreed and a person decides, or a person keeps it. */
export type StandingToPlan = "set-aside" | "agreed" | "kept";

type VisitToWeigh = Pick<VisitOnRecord, "id" | "window" | "state" | "appointment"> & {
  readonly rule: Pick<VisitOnRecord["rule"], "priority">;
};

/**
 * How a visit stands to a plan on a day; undefined where the plan leaves it alone: not one of its days, a family out
 * of its reach, a priority that it keeps, or owed on none of its days. Whether it is for everyone or by need is not
 * asked: priorities alone decide. `agreedOn`: the day of the appointment that stands for it.
 */
export function standingToPlan(
  plan: EmergencyPlan,
  visit: VisitToWeigh,
  agreedOn: CivilDate | undefined,
  district: string | undefined,
  day: CivilDate,
): StandingToPlan | undefined {
  if (!isOutOf(plan, visit, district, day)) return undefined;
  if (visit.appointment !== undefined) {
    const isToCome = isOpen(visit.state) || visit.state === "booked";
    return isToCome && agreedOn !== undefined && lastsOn(plan, agreedOn) ? "agreed" : undefined;
  }
  if (!isOpen(visit.state) || !isOwedDuring(plan, visit, day)) return undefined;
  return plan.kept.some((kept) => kept.visit === visit.id) ? "kept" : "set-aside";
}

/** By which plan a visit is set aside on a day: of several the one that lasts longest, so that it says until when. */
export function setAsideOn(
  { plans, day }: PlansInForce,
  visit: VisitToWeigh,
  district: string | undefined,
): EmergencyPlan | undefined {
  const [longest] = plans
    .filter((plan) => standingToPlan(plan, visit, undefined, district, day) === "set-aside")
    .toSorted((one, other) => byLastDay(one, other) || orderOf(one.id, other.id));
  return longest;
}

function isOutOf(
  plan: EmergencyPlan,
  { rule }: VisitToWeigh,
  district: string | undefined,
  day: CivilDate,
): boolean {
  const isInReach = plan.district === undefined || plan.district === district;
  return lastsOn(plan, day) && isInReach && rule.priority > plan.priorityMax;
}

/** What has passed unheld is owed still, or the oldest debts would fill the days that a plan frees. How long one without a last day goes on is not known: it reaches what is owed by the day that is asked about. */
function isOwedDuring(plan: EmergencyPlan, { window }: VisitToWeigh, day: CivilDate): boolean {
  return window.earliest <= (lastDayOf(plan) ?? day);
}

function byLastDay(one: EmergencyPlan, other: EmergencyPlan): number {
  const [last, otherLast] = [lastDayOf(one), lastDayOf(other)];
  if (last === undefined || otherLast === undefined) {
    return Number(last !== undefined) - Number(otherLast !== undefined);
  }
  return orderOf(otherLast, last);
}
