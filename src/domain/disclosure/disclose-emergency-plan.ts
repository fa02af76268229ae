import type { CivilDate } from "../time/civil-date.ts";
import {
  type EmergencyPlan,
  type PlanState,
  planState,
  versionOfPlan,
} from "../visits/emergency-plan.ts";
import type { StandingToPlan } from "../visits/set-aside.ts";
import { type Role, type Viewer, isCoordinatorOf } from "./viewer.ts";
import type { VisitView } from "./views.ts";

/** A single visit is kept by people, never by a system: the family's health visitor, or a coordinator of its district. */
export const KEEPING_ROLES = ["health-visitor", "coordinator"] as const satisfies readonly Role[];

export interface EmergencyPlanView extends EmergencyPlan {
  readonly version: number;
  readonly state: PlanState;
  /** People's own words: for people. */
  readonly reason: string | undefined;
  readonly endReason: string | undefined;
}

/** A plan tells of no family. */
export function emergencyPlanView(
  plan: EmergencyPlan,
  said: { readonly reason: string; readonly endReason: string | undefined },
  viewer: Viewer,
  today: CivilDate,
): EmergencyPlanView {
  const isPerson = viewer.role !== "journal-system";
  return {
    ...plan,
    version: versionOfPlan(plan),
    state: planState(plan, today),
    reason: isPerson ? said.reason : undefined,
    endReason: isPerson ? said.endReason : undefined,
  };
}

/** Whether a viewer decides about a plan: a coordinator of its district, and of one for all whoever has the whole municipality. */
export function mayDecideOn(viewer: Viewer, { district }: Pick<EmergencyPlan, "district">) {
  return isCoordinatorOf(viewer, district);
}

/** What falls out by a plan on a day, what is agreed all the same, and what people keep. */
export interface PlanVisitsView {
  readonly on: CivilDate;
  readonly items: readonly VisitView[];
  readonly agreed: readonly VisitView[];
  readonly kept: readonly KeptVisitView[];
}

export interface KeptVisitView extends VisitView {
  readonly keptBecause: string | undefined;
}

/** Visits that are disclosed each by itself, put apart by how they stand to the plan. */
export function apartByStanding(
  on: CivilDate,
  visits: readonly { readonly standing: StandingToPlan; readonly visit: VisitView }[],
  reasons: ReadonlyMap<string, string>,
): PlanVisitsView {
  const of = (wanted: StandingToPlan) =>
    visits.filter(({ standing }) => standing === wanted).map(({ visit }) => visit);
  const kept = of("kept").map((visit): KeptVisitView => {
    const keptBecause = visit.showsReasons ? reasons.get(visit.visit.id ?? "") : undefined;
    return { ...visit, keptBecause };
  });
  return { on, items: of("set-aside"), agreed: of("agreed"), kept };
}
