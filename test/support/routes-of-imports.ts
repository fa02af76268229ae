import { type RecordRoute, ifAny, nothing } from "./record-route.ts";
import { aFileOfAlikes } from "./requests-of-imports.ts";

/** Every route of an import; nothing looks it through here, so that it cannot be decided on or carried out. */
export const ROUTES_OF_IMPORTS: readonly RecordRoute[] = [
  {
    method: "POST",
    route: "/v1/imports",
    ask: () => {
      const { raw = "", headers = {} } = aFileOfAlikes();
      return { raw, headers };
    },
    status: 201,
  },
  { method: "GET", route: "/v1/imports", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/imports/{id}", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/imports/{id}/lines", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/imports/{id}/matches", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/imports/{id}/matches/{match}/decision",
    ask: () => ({ body: { decision: "same" }, ...ifAny }),
    status: 409,
  },
  {
    method: "POST",
    route: "/v1/imports/{id}/commit",
    ask: () => ({ body: {}, ...ifAny }),
    status: 409,
  },
  { method: "POST", route: "/v1/imports/{id}/cancel", ask: () => ifAny, status: 200 },
];
