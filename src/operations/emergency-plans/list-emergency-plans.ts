import type { EmergencyPlanView } from "../../domain/disclosure/disclose-emergency-plan.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted } from "../../domain/result.ts";
import { type PlanState, planState } from "../../domain/visits/emergency-plan.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import type { ListRequest } from "../list-filter.ts";
import { type Page, pageOfRows } from "../page.ts";
import { shownPlan } from "./find-plan.ts";

export interface PlansAsked extends Pick<ListRequest, "cursor" | "limit"> {
  /** In any if undefined. */
  readonly state: PlanState | undefined;
}

/** Emergency plans by their first day; the municipality's are few, and known to every desk. */
export async function listEmergencyPlans(
  desk: Desk,
  asked: PlansAsked,
): Promise<Result<Disclosed<Page<EmergencyPlanView>>, InvalidCursor>> {
  const { state } = asked;
  const placeOf = (first: string, id: string) => `${first}/${id}`;
  const list = JSON.stringify(["emergency plans", state]);
  const page = await pageOfRows(desk, list, asked, async (after, limit) =>
    desk.emergencyPlans
      .filter((plan) => state === undefined || planState(plan, desk.today) === state)
      .filter(({ from, id }) => after === undefined || placeOf(from, id) > placeOf(...after))
      .slice(0, limit)
      .map((plan) => ({ id: plan.id, order: plan.from, plan })),
  );
  if (!page.ok) return page;
  const { items, next } = page.value;
  const views = await Promise.all(items.map(({ plan }) => shownPlan(desk, plan)));
  return accepted(discloseNonPersonal({ items: views, next }));
}
