import { type RecordRoute, ifAny, nothing } from "./record-route.ts";
import { AN_OWN_VISIT, A_DECISION, A_SUGGESTION } from "./requests-of-needs.ts";

/** The routes by which needs are noticed, proposed and decided. */
export const ROUTES_OF_NEEDS: readonly RecordRoute[] = [
  { method: "GET", route: "/v1/children/{id}/questions", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/proposals", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/proposals/{id}", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/proposals/{id}/decision",
    ask: () => ({ body: A_DECISION, ...ifAny }),
    status: 200,
    again: 409,
  },
  {
    method: "POST",
    route: "/v1/children/{id}/proposals",
    ask: () => ({ body: A_SUGGESTION }),
    status: 201,
  },
  {
    method: "POST",
    route: "/v1/children/{id}/visits",
    ask: () => ({ body: AN_OWN_VISIT }),
    status: 201,
  },
];
