import { readCaseload, readCaseloadFamilies } from "../../db/families/caseload.ts";
import { readVisitsBegun } from "../../db/visits/visits-of-everyone.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { countedDistrict } from "../../domain/disclosure/disclose-what-if.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { type SetAsideCell, countSetAside } from "../../domain/visits/count-set-aside.ts";
import { dayWithin, lastDayOf } from "../../domain/visits/emergency-plan.ts";
import { visitOnRecord } from "../../domain/visits/schedule-on-record.ts";
import { agreementOn } from "../../domain/visits/visit-history.ts";
import type { Desk } from "../desk.ts";
import { type AskedPlan, type AskedPlanRefusal, plannedAs } from "./begin-plan.ts";

export interface PlanPreview {
  readonly from: CivilDate;
  readonly until: CivilDate | undefined;
  /** The day that visits are looked at on. */
  readonly on: CivilDate;
  readonly cells: readonly SetAsideCell[];
}

/** What a plan would set aside, in numbers alone; nothing is written. */
export async function previewPlan(
  desk: Desk,
  asked: AskedPlan,
): Promise<Result<Disclosed<PlanPreview>, AskedPlanRefusal>> {
  const begun = plannedAs(desk, asked);
  if (!begun.ok) return begun;
  const plan = begun.value;
  const { from, until } = plan;
  const on = dayWithin(plan, desk.today);
  const [children, families, visits] = await Promise.all([
    readCaseload(desk),
    readCaseloadFamilies(desk),
    readVisitsBegun(desk, lastDayOf(plan) ?? on),
  ]);
  const childById = new Map(children.map((child) => [child.id, child]));
  const familyById = new Map(families.map((family) => [family.id, family]));
  const counted = visits.flatMap((stored) => {
    const child = childById.get(stored.child);
    const family = child && familyById.get(child.family);
    if (child === undefined || family === undefined) return [];
    const visit = visitOnRecord(stored, desk.programmes, child.facts, on);
    const agreedOn = agreementOn(stored.history, on)?.on;
    // In a district's own plan a row apart for protected addresses would tell that they lie there.
    const countedIn = plan.district ?? countedDistrict(family);
    return [{ visit, agreedOn, district: family.district, countedIn }];
  });
  return accepted(
    discloseNonPersonal({ from, until, on, cells: countSetAside(plan, counted, on) }),
  );
}
