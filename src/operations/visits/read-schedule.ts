import { readVisits } from "../../db/visits.ts";
import { discloseSchedule } from "../../domain/disclosure/disclose-schedule.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ScheduleView } from "../../domain/disclosure/views.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Result } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Desk } from "../desk.ts";
import { findChild } from "../families/find-child.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { scheduleOf } from "./schedule-of.ts";

/** A child's schedule as it stands on a day, today if none is given. */
export async function readSchedule(
  desk: Desk,
  id: string,
  at: CivilDate | undefined,
): Promise<Result<Disclosed<ScheduleView>, NotFound | TooManyOccurrences>> {
  const found = await findChild(desk, id);
  if (found === undefined) return orNotFound<ScheduleView>(undefined);
  const { child, family } = found;
  const visits = await readVisits(desk, [child.id]);
  const schedule = await scheduleOf(desk, child, visits, at ?? desk.today);
  if (!schedule.ok) return schedule;
  return orNotFound(discloseSchedule(child.id, schedule.value, family, desk.viewer));
}
