import type { ARequest, Known } from "./every-operation.ts";
import { type RecordRoute, ifAny, nothing } from "./record-route.ts";

export const findingsOf = (child: string) => ({
  child,
  findings: [{ of: "child", observation: "weight", value: 3400 }],
});

export const AN_INTERVENTION = {
  code: "b3de92ea-ac5e-4f87-809e-a9e40b59cc34",
  recipient: "child",
  conditions: ["e1c1674c-9384-4d95-999f-763f3868f444"],
  startedOn: "2026-03-03",
};

const get = (path: string): ARequest => ({ method: "GET", path });

/** A sound request of each operation on what was found, what is done about it, and what is delivered of both. */
export const REQUESTS_OF_DELIVERIES: Readonly<Record<string, (known: Known) => ARequest>> = {
  recordFindings: ({ contact, child }) => ({
    method: "PUT",
    path: `/v1/contacts/${contact}/findings`,
    body: findingsOf(child),
    ...ifAny,
  }),
  listFindings: ({ contact }) => get(`/v1/contacts/${contact}/findings`),
  openIntervention: ({ child }) => ({
    method: "POST",
    path: `/v1/children/${child}/interventions`,
    body: AN_INTERVENTION,
  }),
  listInterventions: ({ child }) => get(`/v1/children/${child}/interventions`),
  readIntervention: ({ intervention }) => get(`/v1/interventions/${intervention}`),
  changeIntervention: ({ intervention }) => ({
    method: "PATCH",
    path: `/v1/interventions/${intervention}`,
    body: { endedOn: "2026-03-03" },
    ...ifAny,
  }),
  readDelivery: ({ child }) => get(`/v1/children/${child}/kl-delivery`),
  makeDelivery: () => ({ method: "POST", path: "/v1/kl-deliveries", body: {} }),
};

/** Every route of theirs, and whom it answers. */
export const ROUTES_OF_DELIVERIES: readonly RecordRoute[] = [
  {
    method: "PUT",
    route: "/v1/contacts/{id}/findings",
    ask: ({ child }) => ({ body: findingsOf(child), ...ifAny }),
    status: 200,
    again: 409,
  },
  { method: "GET", route: "/v1/contacts/{id}/findings", ask: nothing, status: 200, again: 404 },
  {
    method: "POST",
    route: "/v1/children/{id}/interventions",
    ask: () => ({ body: AN_INTERVENTION }),
    status: 201,
  },
  { method: "GET", route: "/v1/children/{id}/interventions", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/interventions/{id}", ask: nothing, status: 200 },
  {
    method: "PATCH",
    route: "/v1/interventions/{id}",
    ask: () => ({ body: { endedOn: "2026-03-03" }, ...ifAny }),
    status: 200,
  },
  { method: "GET", route: "/v1/children/{id}/kl-delivery", ask: nothing, status: 200 },
  { method: "POST", route: "/v1/kl-deliveries", ask: () => ({ body: {} }), status: 201 },
];
