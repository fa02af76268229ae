import { addPlanEnd } from "../../db/days/emergency-plans.ts";
import {
  type EmergencyPlanView,
  emergencyPlanView,
  mayDecideOn,
} from "../../domain/disclosure/disclose-emergency-plan.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import {
  dayWithin,
  lastDayOf,
  planState,
  versionOfPlan,
} from "../../domain/visits/emergency-plan.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";
import type { NotFound } from "../not-found.ts";
import { findPlanToChange, shownPlan } from "./find-plan.ts";

export type EndRefusal =
  | NotFound
  | NotAllowedToDo
  | VersionStale
  | { readonly kind: "emergencyPlanEnded" | "outsidePlan" };

/** From a day on everything is as it was without the plan; while it is not over its end can be said anew. */
export async function endPlan(
  desk: Desk,
  id: string,
  told: { readonly on: CivilDate | undefined; readonly reason: string },
  expected: ExpectedVersion,
): Promise<Result<Disclosed<EmergencyPlanView>, EndRefusal>> {
  const plan = await findPlanToChange(desk, id);
  if (plan === undefined) return refused({ kind: "notFound" });
  if (!mayDecideOn(desk.viewer, plan)) return refused({ kind: "notAllowedToDo" });
  if (!isExpected(versionOfPlan(plan), expected)) return refused(staleAt(versionOfPlan(plan)));
  if (planState(plan, desk.today) === "ended") return refused({ kind: "emergencyPlanEnded" });
  const on = told.on ?? dayWithin(plan, desk.today);
  const last = lastDayOf(plan);
  if (on < plan.from || (last !== undefined && on > last)) return refused({ kind: "outsidePlan" });
  const { now: recordedAt, actor } = desk;
  const version = versionOfPlan(plan) + 1;
  await addPlanEnd(desk, id, { version, on, recordedAt }, told.reason, actor.subject);
  desk.announce({ type: "emergency-plan.ended", child: undefined, version, reasons: [] });
  const ended = { ...plan, ends: [...plan.ends, { on, recordedAt }] };
  const { reason } = await shownPlan(desk, plan);
  const said = { reason: reason ?? "", endReason: told.reason };
  return accepted(discloseNonPersonal(emergencyPlanView(ended, said, desk.viewer, desk.today)));
}
