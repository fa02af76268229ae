import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Schedule } from "../../domain/programme/schedule.ts";
import { planByProgrammes } from "../../domain/programme/versions/plan-by-programmes.ts";
import { childProgrammes } from "../../domain/programme/versions/programmes.ts";
import { endingOf } from "../../domain/registration/child-ending.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { plansOn } from "../../domain/visits/emergency-plan.ts";
import { pauseOn } from "../../domain/visits/pause.ts";
import { type ScheduleOnRecord, scheduleOnRecord } from "../../domain/visits/schedule-on-record.ts";
import type { FollowedChild } from "../../domain/visits/followed-child.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import type { Desk } from "../desk.ts";
import { proposalId } from "../id-of-name.ts";

/** A child's schedule as it stands on a day, with nothing changed. */
export async function scheduleOf(
  desk: Pick<Desk, "programmes" | "closingDays" | "emergencyPlans">,
  child: ChildOnRecord,
  stored: readonly StoredVisit[],
  day: CivilDate,
): Promise<Result<ScheduleOnRecord, TooManyOccurrences>> {
  const { programmes, closingDays } = desk;
  const followed = childProgrammes(child.programmes, programmes);
  const planned = planByProgrammes(child.facts, followed, closingDays, day);
  if (!planned.ok) return planned;
  const of = { ...child, ending: endingOf(child) };
  return accepted(await planOnRecord(of, planned.value, stored, desk, day));
}

/** A plan and the visits on record together, each proposal under its id. */
export async function planOnRecord(
  child: Pick<ChildOnRecord, "particulars"> & Omit<FollowedChild, "wasBorn">,
  planned: Schedule,
  stored: readonly StoredVisit[],
  { programmes, emergencyPlans }: Pick<Desk, "programmes" | "emergencyPlans">,
  day: CivilDate,
): Promise<ScheduleOnRecord> {
  const ids = new Map<string, string>();
  for (const { rule } of planned.proposals) {
    ids.set(rule.code, await proposalId(child.id, rule.code));
  }
  const idOf = (rule: string) => ids.get(rule) ?? "";
  const pause = pauseOn(child, day);
  const inForce = plansOn(emergencyPlans, day);
  return scheduleOnRecord({ ...child, pause, inForce }, planned, stored, programmes, day, idOf);
}
