import { aBirthLetter, aCpr, aMother } from "./a-birth-letter.ts";
import type { Asking } from "./ask.ts";

/** What of a family a request is about. */
export interface AskedAbout {
  readonly family: string;
  readonly child: string;
  readonly visit: string;
}

export interface RecordRoute {
  readonly method: string;
  /** As the API's document writes it. */
  readonly route: string;
  readonly ask: (about: AskedAbout) => Asking;
  readonly status: number;
}

const ifAny = { headers: { "If-Match": "*" } };
const nothing = () => ({});

/** Every route behind a sign-in, with a request that whoever may do it gets its status for. */
export const ROUTES: readonly RecordRoute[] = [
  { method: "GET", route: "/v1/programmes", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/programmes/{id}", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/schedule-previews",
    ask: () => ({ body: { child: { birthDate: "2026-03-02" } } }),
    status: 200,
  },
  {
    method: "POST",
    route: "/v1/birth-notifications",
    ask: () => ({ body: aBirthLetter() }),
    status: 201,
  },
  {
    method: "POST",
    route: "/v1/pregnancies",
    ask: () => ({ body: { mother: aMother(), dueDate: "2026-05-20" } }),
    status: 201,
  },
  {
    method: "POST",
    route: "/v1/arrivals",
    ask: () => ({
      body: {
        arrivedOn: "2026-03-02",
        mother: aMother(),
        children: [{ cpr: aCpr(), birthDate: "2025-06-01" }],
      },
    }),
    status: 201,
  },
  { method: "GET", route: "/v1/families/{id}", ask: nothing, status: 200 },
  {
    method: "PATCH",
    route: "/v1/families/{id}",
    ask: () => ({ body: { mother: { interpreter: "ar" } }, ...ifAny }),
    status: 200,
  },
  { method: "GET", route: "/v1/assignments", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/children", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/children/lookup",
    ask: () => ({ body: { name: "Æblegren" } }),
    status: 200,
  },
  { method: "GET", route: "/v1/children/{id}", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/children/{id}/schedule", ask: nothing, status: 200 },
  {
    method: "PUT",
    route: "/v1/children/{id}/address-protection",
    ask: () => ({ body: { protected: false }, ...ifAny }),
    status: 200,
  },
  {
    method: "POST",
    route: "/v1/children/{id}/address-reveals",
    ask: () => ({ body: { reason: "Hjemmebesøg i morgen" } }),
    status: 201,
  },
  { method: "GET", route: "/v1/visits", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/visits/{id}", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/visits/{id}/explanation", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/health-visitors", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/events", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/settings", ask: nothing, status: 200 },
  {
    method: "PUT",
    route: "/v1/settings",
    ask: () => ({ body: { closingDays: [] }, ...ifAny }),
    status: 200,
  },
];

/** Routes about one family, one child or one visit. */
export const ROUTES_OF_ONE = ROUTES.filter(
  ({ route }) => route.includes("{id}") && !route.startsWith("/v1/programmes"),
);

/** Where a route of the document leads for a family. */
export function pathOf({ route }: RecordRoute, { family, child, visit }: AskedAbout): string {
  const [, , kind = ""] = route.split("/");
  const ids: Readonly<Record<string, string>> = {
    programmes: "national",
    families: family,
    children: child,
    visits: visit,
  };
  return route.replace("{id}", ids[kind] ?? "");
}
