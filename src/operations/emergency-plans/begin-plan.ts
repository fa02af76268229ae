import { addEmergencyPlan, readEmergencyPlans } from "../../db/days/emergency-plans.ts";
import {
  type EmergencyPlanView,
  emergencyPlanView,
  mayDecideOn,
} from "../../domain/disclosure/disclose-emergency-plan.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { type EmergencyPlan, standInOneAnothersWay } from "../../domain/visits/emergency-plan.ts";
import type { Desk } from "../desk.ts";
import { type UnknownDistrict, isUnknownDistrict } from "../health-visitors/unknown-district.ts";
import type { NotAllowedToDo } from "../not-allowed.ts";

/** Which visits a plan keeps, where and when. */
export interface AskedPlan {
  readonly district: string | undefined;
  readonly priorityMax: number;
  /** Today if undefined. */
  readonly from: CivilDate | undefined;
  readonly until: CivilDate | undefined;
}

export type AskedPlanRefusal =
  | NotAllowedToDo
  | UnknownDistrict
  | { readonly kind: "daysOutOfOrder" };

export type BeginRefusal =
  | AskedPlanRefusal
  | { readonly kind: "emergencyPlanStands"; readonly emergencyPlan: string };

/** From its first day on only visits up to a priority are given; what falls out is listed, and nothing of it is changed. */
export async function beginPlan(
  desk: Desk,
  asked: AskedPlan & { readonly reason: string },
): Promise<Result<Disclosed<EmergencyPlanView>, BeginRefusal>> {
  const begun = plannedAs(desk, asked);
  if (!begun.ok) return begun;
  const plan = begun.value;
  const others = await readEmergencyPlans(desk);
  const other = others.find((each) => standInOneAnothersWay(each, plan));
  if (other !== undefined) return refused({ kind: "emergencyPlanStands", emergencyPlan: other.id });
  await addEmergencyPlan(desk, plan, asked.reason, desk.actor.subject);
  const version = 1;
  desk.announce({ type: "emergency-plan.begun", child: undefined, version, reasons: [] });
  const said = { reason: asked.reason, endReason: undefined };
  return accepted(discloseNonPersonal(emergencyPlanView(plan, said, desk.viewer, desk.today)));
}

/** The plan that is asked for, for whoever may decide on it. */
export function plannedAs(
  desk: Desk,
  { district, priorityMax, from = desk.today, until }: AskedPlan,
): Result<EmergencyPlan, AskedPlanRefusal> {
  if (!mayDecideOn(desk.viewer, { district })) return refused({ kind: "notAllowedToDo" });
  if (isUnknownDistrict(desk, district)) return refused({ kind: "unknownDistrict" });
  if (until !== undefined && until < from) return refused({ kind: "daysOutOfOrder" });
  const id = crypto.randomUUID();
  const recordedAt = desk.now;
  return accepted({ id, district, priorityMax, from, until, recordedAt, ends: [], kept: [] });
}
