import type { ARequest, Known } from "./every-operation.ts";
import type { AskedAbout, RecordRoute } from "./record-route.ts";
import { DEMO_HEALTH_VISITOR } from "../../src/operations/imagined/imagined-municipality.ts";

const FHIR = "/fhir/R4";
const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

/** One that every municipality has, so that no records are opened for it. */
const A_PLAN = "favrskov.2026-1";

const APPLIED = {
  resourceType: "Parameters",
  parameter: [{ name: "birthDate", valueDate: "2026-03-02" }],
};

/** What of a municipality the id of a resource is. */
type Named = "child" | "visit" | "appointment" | "contact" | "healthVisitor";

interface AKind {
  readonly type: string;
  readonly named: Named | undefined;
}

/** The kinds that are served, each with what its ids are of. */
export const FHIR_KINDS: readonly AKind[] = [
  { type: "PlanDefinition", named: undefined },
  { type: "Patient", named: "child" },
  { type: "CarePlan", named: "child" },
  { type: "ServiceRequest", named: "visit" },
  { type: "Appointment", named: "appointment" },
  { type: "Encounter", named: "contact" },
  { type: "Practitioner", named: "healthVisitor" },
  { type: "Schedule", named: "healthVisitor" },
  { type: "Slot", named: "healthVisitor" },
];

/** A health visitor without working hours has no slots: what is read of one is 404 until somebody records them. */
export const slotOf = (healthVisitor: string) => `${healthVisitor}.2026-03-04.540`;

const idOf = ({ type, named }: AKind, known: Partial<Record<Named, string>>) => {
  const id = named === undefined ? A_PLAN : (known[named] ?? "");
  return type === "Slot" ? slotOf(id) : id;
};

const searchOf = ({ type }: AKind, healthVisitor: string) =>
  `${FHIR}/${type}${type === "Slot" ? `?${slotsOf(healthVisitor)}` : ""}`;

const slotsOf = (healthVisitor: string) => `schedule=${healthVisitor}&start=ge2026-03-02`;

/** The same search by a form. */
const byForm = ({ type }: AKind, healthVisitor: string, count: number) => ({
  raw: type === "Slot" ? slotsOf(healthVisitor) : `_count=${count}`,
  headers: FORM,
});

const get = (path: string): ARequest => ({ method: "GET", path });

/** Operations of it that open no records. */
export const FHIR_WITHOUT_RECORDS = [
  "fhirReadMetadata",
  "fhirReadPlanDefinition",
  "fhirApplyPlanDefinition",
];

/** What it reads is not there: nobody has recorded when that health visitor works. */
export const FHIR_FINDS_NOTHING = ["fhirReadSlot"];

/** A sound request of each operation, by its name in the document. */
export const FHIR_REQUESTS: Readonly<Record<string, (known: Known) => ARequest>> = {
  fhirReadMetadata: () => get(`${FHIR}/metadata`),
  ...Object.fromEntries(
    FHIR_KINDS.flatMap((kind) => [
      [`fhirRead${kind.type}`, (known: Known) => get(`${FHIR}/${kind.type}/${idOf(kind, known)}`)],
      [`fhirSearch${kind.type}`, ({ healthVisitor }: Known) => get(searchOf(kind, healthVisitor))],
      [
        `fhirSearch${kind.type}ByForm`,
        ({ healthVisitor }: Known) => ({
          method: "POST",
          path: `${FHIR}/${kind.type}/_search`,
          ...byForm(kind, healthVisitor, 1),
        }),
      ],
    ]),
  ),
  fhirApplyPlanDefinition: () => ({
    method: "POST",
    path: `${FHIR}/PlanDefinition/${A_PLAN}/$apply`,
    body: APPLIED,
  }),
};

/** Every route of it behind the sign-in. */
export const ROUTES_OF_FHIR: readonly RecordRoute[] = [
  { method: "GET", route: `${FHIR}/metadata`, ask: () => ({}), status: 200 },
  ...FHIR_KINDS.flatMap((kind): readonly RecordRoute[] => [
    { method: "GET", route: `${FHIR}/${kind.type}`, ask: () => ({}), status: 200 },
    {
      method: "POST",
      route: `${FHIR}/${kind.type}/_search`,
      ask: () => byForm(kind, DEMO_HEALTH_VISITOR.id, 200),
      status: 200,
    },
    {
      method: "GET",
      route: `${FHIR}/${kind.type}/{id}`,
      ask: () => ({}),
      status: kind.type === "Slot" ? 404 : 200,
    },
  ]),
  {
    method: "POST",
    route: `${FHIR}/PlanDefinition/{id}/$apply`,
    ask: () => ({ body: APPLIED }),
    status: 200,
  },
];

/** Where a route of FHIR leads for a family. */
export function fhirPathOf({ method, route }: RecordRoute, about: AskedAbout): string {
  const [, , , type = ""] = route.split("/");
  const kind = FHIR_KINDS.find((each) => each.type === type);
  if (kind === undefined) return route;
  const known = { ...about, healthVisitor: DEMO_HEALTH_VISITOR.id };
  if (method === "GET" && !route.endsWith("{id}")) return searchOf(kind, known.healthVisitor);
  return route.replace("{id}", idOf(kind, known));
}
