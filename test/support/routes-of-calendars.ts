import { DEMO_HEALTH_VISITOR } from "../../src/operations/imagined/imagined-municipality.ts";
import { aCalendar } from "./a-foreign-calendar.ts";
import { type RecordRoute, ifAny, nothing } from "./record-route.ts";

/** Every route about calendars, those that are handed out and those that are read. */
export const ROUTES_OF_CALENDARS: readonly RecordRoute[] = [
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
  {
    method: "POST",
    route: "/v1/health-visitors/{id}/own-calendar",
    ask: () => ({ body: { calendar: aCalendar() } }),
    status: 201,
  },
  { method: "GET", route: "/v1/health-visitors/{id}/own-calendar", ask: nothing, status: 200 },
  {
    method: "PUT",
    route: "/v1/health-visitors/{id}/own-calendar/address",
    ask: () => ({ body: { url: "https://calendar.example/a-secret.ics" }, ...ifAny }),
    status: 200,
  },
  {
    method: "DELETE",
    route: "/v1/health-visitors/{id}/own-calendar/address",
    ask: () => ifAny,
    status: 200,
    again: 404,
  },
];
