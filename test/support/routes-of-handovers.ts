import { READ, SENT, WHY, aNewHandover } from "./handing-over.ts";
import { type RecordRoute, ifAny, nothing } from "./record-route.ts";

const SECTION = {
  code: "the-child",
  title: { da: "Barnet", en: "The child" },
  help: { da: "Hvordan er det", en: "What it is like" },
  required: false,
};
export const A_TEMPLATE = { sections: [SECTION, { ...SECTION, code: "what-helps" }] };

/** Every route by which something follows a child. */
export const ROUTES_OF_HANDOVERS: readonly RecordRoute[] = [
  { method: "GET", route: "/v1/handover-templates", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/handover-templates/{transition}", ask: nothing, status: 200 },
  {
    method: "PUT",
    route: "/v1/handover-templates/{transition}",
    ask: () => ({ body: A_TEMPLATE, ...ifAny }),
    status: 200,
  },
  {
    method: "POST",
    route: "/v1/children/{id}/handovers",
    ask: () => ({ body: aNewHandover() }),
    status: 201,
  },
  { method: "GET", route: "/v1/children/{id}/handovers", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/handovers", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/handovers/{id}", ask: nothing, status: 200 },
  {
    method: "PATCH",
    route: "/v1/handovers/{id}",
    ask: () => ({ body: { startMeeting: true }, ...ifAny }),
    status: 200,
    again: 409,
  },
  {
    method: "POST",
    route: "/v1/handovers/{id}/sent",
    ask: () => ({ body: SENT, ...ifAny }),
    status: 200,
    again: 409,
  },
  {
    method: "POST",
    route: "/v1/handovers/{id}/acknowledged",
    ask: () => ({ body: READ, ...ifAny }),
    status: 200,
    again: 409,
  },
  {
    method: "POST",
    route: "/v1/handovers/{id}/withdrawn",
    ask: () => ({ body: WHY, ...ifAny }),
    status: 200,
    again: 409,
  },
];
