import { aBirthLetter, aCpr, aMother } from "./a-birth-letter.ts";
import type { Sending, Speaks } from "./a-service.ts";
import type { Answer } from "./ask.ts";

/** What of a municipality a request may name. */
export interface Known {
  readonly municipality: string;
  readonly family: string;
  readonly child: string;
  readonly visit: string;
  readonly healthVisitor: string;
}

export interface ARequest extends Sending {
  readonly method: string;
  readonly path: string;
}

/** Operations that open no records. */
export const WITHOUT_RECORDS = [
  "health",
  "ready",
  "listProgrammes",
  "readProgramme",
  "previewSchedule",
];

const ANY_VERSION = { "If-Match": "*" };

const get = (path: string): ARequest => ({ method: "GET", path });
const post = (path: string, body: unknown): ARequest => ({ method: "POST", path, body });

/** A sound request of each operation, by its name in the document. */
export const REQUESTS: Readonly<Record<string, (known: Known) => ARequest>> = {
  health: () => get("/health"),
  ready: () => get("/ready"),
  listProgrammes: () => get("/v1/programmes"),
  readProgramme: () => get("/v1/programmes/favrskov"),
  previewSchedule: () => post("/v1/schedule-previews", { child: { birthDate: "2026-03-02" } }),
  receiveBirthNotification: ({ municipality }) =>
    post("/v1/birth-notifications", aBirthLetter({ municipality })),
  registerPregnancy: () => post("/v1/pregnancies", { mother: aMother(), dueDate: "2027-03-20" }),
  registerArrival: () =>
    post("/v1/arrivals", {
      arrivedOn: "2026-03-02",
      mother: aMother(),
      children: [{ cpr: aCpr(), name: "Alma Æblegren", birthDate: "2025-06-01" }],
    }),
  readFamily: ({ family }) => get(`/v1/families/${family}`),
  changeFamily: ({ family }) => ({
    method: "PATCH",
    path: `/v1/families/${family}`,
    body: { mother: { phone: "+45 12 34 56 78" } },
    headers: ANY_VERSION,
  }),
  listAssignments: () => get("/v1/assignments"),
  listChildren: () => get("/v1/children"),
  lookUpChildren: () => post("/v1/children/lookup", { name: "Alma" }),
  readChild: ({ child }) => get(`/v1/children/${child}`),
  readSchedule: ({ child }) => get(`/v1/children/${child}/schedule`),
  protectAddress: ({ child }) => ({
    method: "PUT",
    path: `/v1/children/${child}/address-protection`,
    body: { protected: false },
    headers: ANY_VERSION,
  }),
  revealAddress: ({ child }) =>
    post(`/v1/children/${child}/address-reveals`, { reason: "Hjemmebesøg i morgen" }),
  listVisits: () => get("/v1/visits"),
  readVisit: ({ visit }) => get(`/v1/visits/${visit}`),
  explainVisit: ({ visit }) => get(`/v1/visits/${visit}/explanation`),
  listHealthVisitors: () => get("/v1/health-visitors"),
  listEvents: () => get("/v1/events"),
  readSettings: () => get("/v1/settings"),
  changeSettings: () => ({
    method: "PUT",
    path: "/v1/settings",
    body: { closingDays: [] },
    headers: ANY_VERSION,
  }),
};

/** The one role that has to be asked as; a coordinator may do the rest. */
export function roleFor(operation: string): "administrator" | "coordinator" {
  return operation === "changeSettings" ? "administrator" : "coordinator";
}

export function send(ask: Speaks, { method, path, ...sending }: ARequest): Promise<Answer> {
  return ask(method, path, sending);
}

type Schema = Readonly<Record<string, unknown>>;

/** An operation as the document has it, with the names of all that a request can say. */
export interface DocumentedOperation {
  readonly id: string;
  readonly parameters: readonly string[];
  readonly fields: readonly string[];
}

export async function documentedOperations(ask: Speaks): Promise<readonly DocumentedOperation[]> {
  const document = (await ask("GET", "/openapi.json")).json as {
    paths: Record<string, Record<string, Schema>>;
    components: { schemas: Record<string, Schema> };
  };
  const { schemas } = document.components;
  return Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map((operation) => ({
      id: String(operation["operationId"]),
      parameters: ((operation["parameters"] ?? []) as { in: string; name: string }[]).map(
        (parameter) => `${parameter.in} ${parameter.name}`,
      ),
      fields: [...new Set(fieldsOf(operation["requestBody"], schemas, new Set()))],
    })),
  );
}

function fieldsOf(
  shape: unknown,
  schemas: Readonly<Record<string, Schema>>,
  seen: Set<string>,
): readonly string[] {
  if (typeof shape !== "object" || shape === null) return [];
  const named = (shape as { $ref?: string }).$ref?.split("/").at(-1);
  if (named !== undefined) {
    if (seen.has(named)) return [];
    return fieldsOf(schemas[named], schemas, seen.add(named));
  }
  return Object.entries(shape).flatMap(([key, inner]) => [
    ...(key === "properties" ? Object.keys(inner as object) : []),
    ...(key === "example" ? [] : fieldsOf(inner, schemas, seen)),
  ]);
}
