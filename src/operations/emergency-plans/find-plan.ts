import { readEmergencyPlans, readSaidOfPlan } from "../../db/days/emergency-plans.ts";
import {
  type EmergencyPlanView,
  emergencyPlanView,
} from "../../domain/disclosure/disclose-emergency-plan.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { EmergencyPlan } from "../../domain/visits/emergency-plan.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";

/** A plan as it is once every change before this one is done; undefined where none has that id. */
export async function findPlanToChange(desk: Desk, id: string): Promise<EmergencyPlan | undefined> {
  return (await readEmergencyPlans(desk)).find((plan) => plan.id === id);
}

export async function readEmergencyPlan(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<EmergencyPlanView>, NotFound>> {
  const plan = desk.emergencyPlans.find((each) => each.id === id);
  if (plan === undefined) return refused({ kind: "notFound" });
  return accepted(discloseNonPersonal(await shownPlan(desk, plan)));
}

export async function shownPlan(desk: Desk, plan: EmergencyPlan): Promise<EmergencyPlanView> {
  const said = await readSaidOfPlan(desk, plan);
  return emergencyPlanView(plan, said, desk.viewer, desk.today);
}
