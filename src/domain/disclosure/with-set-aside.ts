import type { PlansInForce } from "../visits/emergency-plan.ts";
import { lastDayOf } from "../visits/emergency-plan.ts";
import type { VisitOnRecord } from "../visits/schedule-on-record.ts";
import { setAsideOn } from "../visits/set-aside.ts";
import type { FamilyRelation } from "./shown-fields.ts";

/** A visit as the emergency plans leave it. A district's plan tells where a family lives: of one with a protected address it is not named. */
export function withSetAside(
  visit: VisitOnRecord,
  inForce: PlansInForce | undefined,
  { district, isProtected }: FamilyRelation,
): VisitOnRecord {
  const plan = inForce && setAsideOn(inForce, visit, district);
  if (plan === undefined) return visit;
  const isNamed = plan.district === undefined || !isProtected;
  const emergencyPlan = isNamed ? plan.id : undefined;
  return { ...visit, setAside: { emergencyPlan, until: lastDayOf(plan) } };
}
