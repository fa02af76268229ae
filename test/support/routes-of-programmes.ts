import { DRAFTS, aDraft, toNewFamilies } from "./a-draft.ts";
import { type RecordRoute, ifAny, nothing } from "./record-route.ts";

/** Every route about programmes and their drafts. */
export const ROUTES_OF_PROGRAMMES: readonly RecordRoute[] = [
  { method: "GET", route: "/v1/programmes", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/programmes/{id}", ask: nothing, status: 200 },
  { method: "POST", route: "/v1/programmes", ask: () => ({ body: aDraft() }), status: 201 },
  {
    method: "POST",
    route: "/v1/programmes/{id}/what-if",
    ask: () => ({ body: { version: DRAFTS.lint } }),
    status: 200,
  },
  { method: "POST", route: "/v1/programmes/{id}/lint", ask: nothing, status: 200 },
  { method: "DELETE", route: "/v1/programmes/{id}", ask: () => ifAny, status: 200, again: 404 },
  {
    method: "POST",
    route: "/v1/programmes/{id}/publication",
    ask: () => ({ body: toNewFamilies(DRAFTS.publish) }),
    status: 201,
    again: 409,
  },
];
