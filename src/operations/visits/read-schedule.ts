import { discloseSchedule } from "../../domain/disclosure/disclose-schedule.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { fieldsShown } from "../../domain/disclosure/shown-fields.ts";
import type { ScheduleView } from "../../domain/disclosure/views.ts";
import type { Result } from "../../domain/result.ts";
import { plansAsKnown } from "../../domain/visits/emergency-plan.ts";
import type { Desk } from "../desk.ts";
import { findChild } from "../families/find-child.ts";
import { orNotFound } from "../not-found.ts";
import { type AsAsked, type KnownThenRefusal, knownThen } from "./known-then.ts";
import { scheduleOf } from "./schedule-of.ts";

/** A child's schedule as it stands on a day, by what is known now or was at a moment. */
export async function readSchedule(
  desk: Desk,
  id: string,
  asked: AsAsked,
): Promise<Result<Disclosed<ScheduleView>, KnownThenRefusal>> {
  const found = await findChild(desk, id);
  const isShown = found && fieldsShown(found.family, desk.viewer).has("record");
  if (found === undefined || isShown !== true) return orNotFound<ScheduleView>(undefined);
  const known = await knownThen(desk, found.child, asked);
  if (!known.ok) return known;
  const { child, visits, day } = known.value;
  const { asKnownAt } = asked;
  const emergencyPlans =
    asKnownAt === undefined ? desk.emergencyPlans : plansAsKnown(desk.emergencyPlans, asKnownAt);
  const schedule = await scheduleOf({ ...desk, emergencyPlans }, child, visits, day, asKnownAt);
  if (!schedule.ok) return schedule;
  return orNotFound(discloseSchedule(child.id, schedule.value, found.family, desk.viewer));
}
