import { A_SCREENING } from "./a-screening.ts";
import { type RecordRoute, ifAny, nothing } from "./record-route.ts";

/** Every route by which what is known of a child changes, or it comes to its end. */
export const ROUTES_OF_CHANGE: readonly RecordRoute[] = [
  {
    method: "POST",
    route: "/v1/children/{id}/changes/preview",
    ask: () => ({ body: { anchors: [{ anchor: "daycare-start", on: "2027-02-01" }] } }),
    status: 200,
  },
  {
    method: "POST",
    route: "/v1/children/{id}/changes",
    ask: () => ({ body: { token: "no-token" } }),
    status: 422,
  },
  {
    method: "POST",
    route: "/v1/changes/preview",
    ask: ({ child }) => ({
      body: { changes: [{ child, anchors: [{ anchor: "daycare-start", on: "2027-02-01" }] }] },
    }),
    status: 200,
  },
  {
    method: "POST",
    route: "/v1/changes",
    ask: () => ({ body: { token: "no-token" } }),
    status: 422,
  },
  { method: "GET", route: "/v1/children/{id}/facts", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/children/{id}/facts",
    ask: () => ({ body: { fact: "a-fact", value: true, on: "2026-03-02" } }),
    status: 201,
  },
  { method: "GET", route: "/v1/children/{id}/screenings", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/children/{id}/screenings",
    ask: () => ({ body: A_SCREENING }),
    status: 201,
  },
  { method: "GET", route: "/v1/children/{id}/anchors", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/children/{id}/discharge",
    ask: () => ({ body: { on: "2026-03-03" } }),
    status: 200,
  },
  { method: "GET", route: "/v1/tensions", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/tensions/{id}", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/tensions/{id}/resolution",
    ask: () => ({ body: { resolution: "keep", reason: "Familien ønsker den dag" }, ...ifAny }),
    status: 200,
    again: 409,
  },
  {
    method: "POST",
    route: "/v1/children/{id}/split",
    ask: () => ({ body: { reason: "Scanningen viste tvillinger" } }),
    status: 201,
    again: 409,
  },
  {
    method: "POST",
    route: "/v1/children/{id}/departure",
    ask: () => ({ body: { on: "2026-03-03" } }),
    status: 200,
  },
  { method: "GET", route: "/v1/children/{id}/departure", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/children/{id}/merge",
    ask: ({ child }) => ({ body: { into: child, reason: "Registreret to gange" } }),
    status: 200,
    again: 422,
  },
  {
    method: "POST",
    route: "/v1/children/{id}/stop",
    ask: () => ({ body: { cause: "death" } }),
    status: 200,
  },
];
