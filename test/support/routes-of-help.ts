import { type RecordRoute, ifAny, nothing } from "./record-route.ts";

const REASON = "Familien har bedt om det";

/** What was agreed about a child, to be followed up long after. */
export const anAgreementAbout = (child: string) => ({
  items: [{ child, text: "Faste sovetider", responsible: "family", due: "2026-12-15" }],
});
export const feedbackAbout = (child: string) => ({
  child,
  parent: "mother",
  ors: 24.5,
  version: "ORS/SRS 2012",
});
export const A_KEY_WORKER = {
  keyWorker: { role: "daycare", name: "Asta Engkarse" },
  since: "2026-03-03",
  reason: REASON,
};
export const A_LEVEL = { level: 2, reason: REASON };

/** Every route by which it is followed up what a family is given more of. */
export const ROUTES_OF_HELP: readonly RecordRoute[] = [
  { method: "GET", route: "/v1/levels", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/contacts/{id}/agreements",
    ask: ({ child }) => ({ body: anAgreementAbout(child) }),
    status: 201,
    again: 409,
  },
  { method: "GET", route: "/v1/children/{id}/agreements", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/agreements/{id}", ask: nothing, status: 200 },
  {
    method: "PATCH",
    route: "/v1/agreements/{id}",
    ask: () => ({ body: { due: "2026-12-16" }, ...ifAny }),
    status: 200,
  },
  {
    method: "POST",
    route: "/v1/contacts/{id}/feedback",
    ask: ({ child }) => ({ body: feedbackAbout(child) }),
    status: 201,
    again: 409,
  },
  { method: "GET", route: "/v1/children/{id}/feedback", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/children/{id}/key-worker", ask: nothing, status: 200 },
  {
    method: "PUT",
    route: "/v1/children/{id}/key-worker",
    ask: () => ({ body: A_KEY_WORKER, ...ifAny }),
    status: 200,
  },
  { method: "GET", route: "/v1/children/{id}/level", ask: nothing, status: 200 },
  {
    method: "PUT",
    route: "/v1/children/{id}/level",
    ask: () => ({ body: A_LEVEL, ...ifAny }),
    status: 200,
  },
];
