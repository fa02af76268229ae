import { EMERGENCY_PLANS, aPlanAhead } from "./an-emergency-plan.ts";
import { type RecordRoute, ifAny, nothing } from "./record-route.ts";

/** Every route about emergency plans. */
export const ROUTES_OF_EMERGENCY: readonly RecordRoute[] = [
  { method: "GET", route: EMERGENCY_PLANS, ask: nothing, status: 200 },
  { method: "POST", route: EMERGENCY_PLANS, ask: () => ({ body: aPlanAhead() }), status: 201 },
  {
    method: "POST",
    route: `${EMERGENCY_PLANS}/preview`,
    ask: () => ({ body: { priorityMax: 1 } }),
    status: 200,
  },
  { method: "GET", route: `${EMERGENCY_PLANS}/{id}`, ask: nothing, status: 200 },
  { method: "GET", route: `${EMERGENCY_PLANS}/{id}/visits`, ask: nothing, status: 200 },
  {
    method: "POST",
    route: `${EMERGENCY_PLANS}/{id}/end`,
    ask: () => ({ body: { reason: "Konflikten er slut" }, ...ifAny }),
    status: 200,
    again: 409,
  },
  {
    method: "POST",
    route: "/v1/visits/{id}/keep",
    ask: () => ({ body: { reason: "Familien kan ikke vente" }, ...ifAny }),
    status: 409,
  },
];
