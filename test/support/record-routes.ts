import { DEMO_HEALTH_VISITOR } from "../../src/operations/imagined/imagined-municipality.ts";
import { aBirthLetter, aCpr, aMother } from "./a-birth-letter.ts";
import { DRAFTS, OUR_PROGRAMME } from "./a-draft.ts";
import { aSession } from "./a-group-session.ts";
import { anAbsence } from "./an-absence.ts";
import { ROUTES_OF_CALENDARS } from "./routes-of-calendars.ts";
import { ROUTES_OF_EMERGENCY } from "./routes-of-emergency.ts";
import { ROUTES_OF_DELIVERIES } from "./requests-of-deliveries.ts";
import { ROUTES_OF_HELP } from "./routes-of-help.ts";
import { ROUTES_OF_HANDOVERS } from "./routes-of-handovers.ts";
import { ROUTES_OF_CHANGE } from "./routes-of-change.ts";
import { ROUTES_OF_IMPORTS } from "./routes-of-imports.ts";
import { ROUTES_OF_NEEDS } from "./routes-of-needs.ts";
import { ROUTES_OF_FHIR, fhirPathOf } from "./requests-of-fhir.ts";
import { ROUTES_OF_PROGRAMMES } from "./routes-of-programmes.ts";
import { ROUTES_OF_WEBHOOKS } from "./routes-of-webhooks.ts";
import { type AskedAbout, type RecordRoute, ifAny, nothing } from "./record-route.ts";
import { DECLINED, aContact, anAgreement } from "./an-agreed-visit.ts";

/** Every route behind a sign-in, with a request that whoever may do it gets its status for. */
export const ROUTES: readonly RecordRoute[] = [
  ...ROUTES_OF_PROGRAMMES,
  ...ROUTES_OF_FHIR,
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
  {
    method: "POST",
    route: "/v1/assignments",
    ask: ({ family }) => ({
      body: { families: [family], healthVisitor: DEMO_HEALTH_VISITOR.id, reason: "Ny fordeling" },
    }),
    status: 200,
  },
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
  ...ROUTES_OF_CHANGE,
  ...ROUTES_OF_HANDOVERS,
  ...ROUTES_OF_NEEDS,
  ...ROUTES_OF_IMPORTS,
  { method: "GET", route: "/v1/visits", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/visits/{id}", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/visits/{id}/explanation", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/children/{id}/why-not", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/appointments",
    ask: ({ visit }) => ({ body: anAgreement({ visit, healthVisitor: DEMO_HEALTH_VISITOR.id }) }),
    status: 201,
    again: 409,
  },
  { method: "GET", route: "/v1/appointments/{id}", ask: nothing, status: 200 },
  {
    method: "PATCH",
    route: "/v1/appointments/{id}",
    ask: () => ({ body: { modality: "clinic" }, ...ifAny }),
    status: 200,
    again: 409,
  },
  {
    method: "DELETE",
    route: "/v1/appointments/{id}",
    ask: () => ifAny,
    status: 200,
    again: 409,
  },
  {
    method: "POST",
    route: "/v1/visits/{id}/outcome",
    ask: () => ({ body: DECLINED }),
    status: 200,
  },
  { method: "DELETE", route: "/v1/visits/{id}/outcome", ask: () => ifAny, status: 200 },
  {
    method: "POST",
    route: "/v1/contacts",
    ask: ({ child }) => ({ body: aContact({ child, healthVisitor: DEMO_HEALTH_VISITOR.id }) }),
    status: 201,
  },
  { method: "GET", route: "/v1/contacts/{id}", ask: nothing, status: 200 },
  {
    method: "PUT",
    route: "/v1/contacts/{id}/observations",
    ask: ({ child }) => ({
      body: { observations: [{ child, observation: "weight", isMade: true }] },
      ...ifAny,
    }),
    status: 200,
    again: 409,
  },
  ...ROUTES_OF_HELP,
  ...ROUTES_OF_DELIVERIES,
  { method: "DELETE", route: "/v1/contacts/{id}", ask: () => ifAny, status: 200, again: 409 },
  { method: "GET", route: "/v1/children/{id}/contacts", ask: nothing, status: 200 },
  ...ROUTES_OF_EMERGENCY,
  { method: "GET", route: "/v1/tasks", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/tasks/{id}/done",
    ask: () => ({ body: { note: "Ringede til familien" } }),
    status: 200,
    again: 409,
  },
  {
    method: "POST",
    route: "/v1/group-sessions",
    ask: () => ({ body: aSession(DEMO_HEALTH_VISITOR.id) }),
    status: 201,
    again: 409,
  },
  { method: "GET", route: "/v1/group-sessions", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/group-sessions/{id}", ask: nothing, status: 200 },
  {
    method: "PATCH",
    route: "/v1/group-sessions/{id}",
    ask: () => ({ body: { capacity: 9 }, ...ifAny }),
    status: 200,
    again: 409,
  },
  {
    method: "POST",
    route: "/v1/group-sessions/{id}/participants",
    ask: ({ visit }) => ({ body: { visits: [visit] } }),
    status: 201,
    again: 409,
  },
  {
    method: "POST",
    route: "/v1/group-sessions/{id}/attendance",
    ask: () => ({ body: { visits: [] } }),
    status: 201,
    again: 409,
  },
  { method: "DELETE", route: "/v1/group-sessions/{id}", ask: () => ifAny, status: 200, again: 409 },
  ...ROUTES_OF_CALENDARS,
  { method: "GET", route: "/v1/health-visitors/{id}/day-plan", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/health-visitors", ask: nothing, status: 200 },
  {
    method: "POST",
    route: "/v1/health-visitors",
    ask: () => ({ body: { name: "Tora Engkarse" } }),
    status: 201,
  },
  { method: "GET", route: "/v1/health-visitors/{id}", ask: nothing, status: 200 },
  {
    method: "PATCH",
    route: "/v1/health-visitors/{id}",
    ask: () => ({ body: { lunch: null }, ...ifAny }),
    status: 200,
  },
  { method: "GET", route: "/v1/absences", ask: nothing, status: 200 },
  { method: "POST", route: "/v1/absences", ask: () => ({ body: anAbsence() }), status: 201 },
  { method: "GET", route: "/v1/absences/{id}", ask: nothing, status: 200 },
  { method: "DELETE", route: "/v1/absences/{id}", ask: () => ifAny, status: 200 },
  { method: "GET", route: "/v1/reports", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/reports/{report}", ask: nothing, status: 200 },
  { method: "GET", route: "/v1/events", ask: nothing, status: 200 },
  ...ROUTES_OF_WEBHOOKS,
  { method: "GET", route: "/v1/criteria", ask: nothing, status: 200 },
  {
    method: "PUT",
    route: "/v1/criteria/{code}",
    ask: () => ({ body: { active: true }, ...ifAny }),
    status: 200,
  },
  { method: "GET", route: "/v1/sandbox/clock", ask: nothing, status: 404 },
  {
    method: "PUT",
    route: "/v1/sandbox/clock",
    ask: () => ({ body: { now: "2026-03-04T09:00:00+01:00" }, ...ifAny }),
    status: 404,
  },
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
  ({ route }) =>
    route.includes("{id}") &&
    !/^\/fhir\/|^\/v1\/(?:programmes|health-visitors|absences|appointments|contacts|tasks|group-sessions|calendar-feeds|tensions|proposals|concerns|handovers|agreements|interventions|levels|emergency-plans|imports|webhooks)/.test(
      route,
    ),
);

/** Where a route of the document leads for a family. */
export function pathOf(asked: RecordRoute, about: AskedAbout): string {
  const { method, route } = asked;
  if (route.startsWith("/fhir/")) return fhirPathOf(asked, about);
  const { family, child, visit, absence = "", appointment = "", contact = "", ...made } = about;
  const [, , kind = ""] = route.split("/");
  const leaving = route.endsWith("/merge") ? made.twice : made.leaving;
  const ids: Readonly<Record<string, string>> = {
    programmes: method === "GET" ? "national" : OUR_PROGRAMME,
    families: family,
    children: /\/(?:departure|stop|split|merge)$/.test(route) ? (leaving ?? child) : child,
    visits: visit,
    tensions: made.tension ?? "",
    handovers: made.handover ?? "",
    absences: absence,
    appointments: appointment,
    contacts: contact,
    agreements: made.agreement ?? "",
    interventions: made.intervention ?? "",
    tasks: made.task ?? "",
    concerns: made.concern ?? "",
    proposals: made.proposal ?? "",
    "group-sessions": made.session ?? "",
    "calendar-feeds": made.feed ?? "",
    imports: made.import ?? "",
    "emergency-plans": made.emergencyPlan ?? "",
    webhooks: made.webhook ?? "",
    "health-visitors": DEMO_HEALTH_VISITOR.id,
  };
  const path = route
    .replace("{id}", ids[kind] ?? "")
    .replace("{match}", made.match ?? "")
    .replace("{code}", "overweight")
    .replace("{report}", "visits-in-window")
    .replace("{transition}", "daycare");
  if (route.endsWith("/lint")) return `${path}?version=${DRAFTS.lint}`;
  if (method === "DELETE" && kind === "programmes") return `${path}?version=${DRAFTS.drop}`;
  const asks = path === "/v1/calendar-feeds" ? `?healthVisitor=${DEMO_HEALTH_VISITOR.id}` : "";
  const rule = path.endsWith("/why-not") ? "?rule=two-months" : "";
  return method === "GET" ? path + asks + rule : path;
}
