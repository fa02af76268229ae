import { type Disclosed, bothOf } from "../../domain/disclosure/disclosed.ts";
import type { CarePlanView } from "../../domain/disclosure/journal-views.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { KnownThenRefusal } from "../visits/known-then.ts";
import { readSchedule } from "../visits/read-schedule.ts";
import { pageOfChildrenAsked } from "./children-asked.ts";
import type { Asked, JournalPage } from "./journal-request.ts";
import { oneByOne, rowsOfPage } from "./page-of-ids-shown.ts";
import { readPatient } from "./read-patients.ts";

/** A child's schedule of today, with the child that it is of. */
export async function readCarePlan(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<CarePlanView>, KnownThenRefusal>> {
  const schedule = await readSchedule(desk, id, { at: undefined, asKnownAt: undefined });
  if (!schedule.ok) return schedule;
  const patient = await readPatient(desk, id);
  if (!patient.ok) return patient;
  return accepted(
    bothOf(schedule.value, patient.value, (shown, { child, changedAt }) => ({
      schedule: shown,
      child,
      changedAt,
    })),
  );
}

/** One for each child: each is worked out, so no more are looked at than are asked for. */
export function listCarePlans(
  desk: Desk,
  asked: Asked<CarePlanView>,
): Promise<JournalPage<CarePlanView>> {
  const shownOf = oneByOne((id) => readCarePlan(desk, id), asked.fits);
  return pageOfChildrenAsked(desk, "care plans", asked, shownOf, rowsOfPage(asked));
}
