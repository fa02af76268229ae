import { DEMO_HEALTH_VISITOR } from "../../src/operations/imagined/imagined-municipality.ts";
import { type RecordRoute, ifAny, nothing } from "./record-route.ts";

/** Every route about calendar addresses. */
export const ROUTES_OF_FEEDS: readonly RecordRoute[] = [
  {
    method: "POST",
    route: "/v1/calendar-feeds",
    ask: () => ({ body: { healthVisitor: DEMO_HEALTH_VISITOR.id, tier: "busy" } }),
    status: 201,
  },
  { method: "GET", route: "/v1/calendar-feeds", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/calendar-feeds/{id}", ask: nothing, status: 200, again: 404 },
  {
    method: "POST",
    route: "/v1/calendar-feeds/{id}/rotation",
    ask: nothing,
    status: 201,
    again: 404,
  },
  { method: "DELETE", route: "/v1/calendar-feeds/{id}", ask: () => ifAny, status: 200, again: 404 },
];
