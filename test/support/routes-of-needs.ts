import { DEMO_HEALTH_VISITOR } from "../../src/operations/imagined/imagined-municipality.ts";
import { aToldConcern } from "./a-told-concern.ts";
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
  {
    method: "POST",
    route: "/v1/children/{id}/concerns",
    ask: () => ({ body: aToldConcern(DEMO_HEALTH_VISITOR.id, "2026-03-10") }),
    status: 201,
  },
  { method: "GET", route: "/v1/children/{id}/concerns", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/concerns", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/concerns/{id}", ask: nothing, status: 200 },
  {
    method: "PATCH",
    route: "/v1/concerns/{id}",
    ask: () => ({ body: { words: "Talte med moderen" }, ...ifAny }),
    status: 200,
  },
  { method: "GET", route: "/v1/concern-guide", ask: nothing, status: 200 },
];
