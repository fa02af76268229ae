import type { Context as HonoContext } from "hono";
import { createMiddleware } from "hono/factory";
import { capabilityStatementOf } from "../../../journal/fhir/capability-statement.ts";
import { type AnyResource, versioned } from "../../../journal/fhir/versioned.ts";
import { answerReading } from "../../at-desk.ts";
import type { AppEnvironment } from "../../door.ts";
import { FHIR_PATH, fhirBase } from "../../fhir-base.ts";
import { readFhirBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type ProblemResponse, problemOf, sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import {
  applyDocument,
  metadataDocument,
  readDocument,
  searchDocument,
  searchFormDocument,
} from "../../wire/fhir/documents.ts";
import { isAcceptable, isForm } from "../../wire/fhir/negotiation.ts";
import { PARAMETERS } from "../../wire/fhir/search.ts";
import { applyPlan } from "./apply-plan.ts";
import { askedSearch } from "./asked-search.ts";
import type { Kind, SearchedKind } from "./kind.ts";
import {
  APPOINTMENT,
  CARE_PLAN,
  ENCOUNTER,
  PATIENT,
  PRACTITIONER,
  SCHEDULE,
  SERVICE_REQUEST,
  SLOT,
} from "./kinds.ts";
import { PLAN_DEFINITION, readPlanDefinition } from "./plan-definitions.ts";
import { foundResources, sendResource, writtenResource } from "./send-resource.ts";

/** FHIR R4: a façade over the same operations. What it serves stands once, for its routes, its statement and the document. */
export const fhir = newRouter();

fhir.use(
  `${FHIR_PATH}/*`,
  createMiddleware<AppEnvironment>(async (c, next) =>
    isForm(c) || isAcceptable(c) ? next() : sendProblem(c, { code: "notAcceptable", faults: [] }),
  ),
);

serve(PATIENT);
serve(CARE_PLAN);
serve(SERVICE_REQUEST);
serve(APPOINTMENT);
serve(ENCOUNTER);
serve(PRACTITIONER);
serve(SCHEDULE);
serve(SLOT);

function serveSearch<View>(kind: SearchedKind<View>): void {
  const { type, listing } = kind;
  const found = (c: HonoContext<AppEnvironment>) => search(c, kind);
  fhir.get(`${FHIR_PATH}/${type}`, permit(listing), found);
  fhir.post(`${FHIR_PATH}/${type}/_search`, permit(listing), found);
}

function serve<View>(kind: Kind<View>): void {
  const { type, reading, read, write } = kind;
  serveSearch(kind);
  fhir.get(`${FHIR_PATH}/${type}/:id`, permit(reading), (c) =>
    answerReading(c, {
      action: reading,
      work: (desk) => read(desk, c.req.param("id")),
      write: (view) => writtenResource(write(view, fhirBase(c))),
      refuse: ({ kind: code }) => ({ code, faults: [] }),
    }),
  );
}

async function search<View>(
  c: HonoContext<AppEnvironment>,
  { type, search: known, listing, lookingUp = listing, list, write }: SearchedKind<View>,
): Promise<ProblemResponse> {
  const asked = await askedSearch(c, known);
  if (!asked.ok) return sendProblem(c, asked.refusal);
  const { identifier } = asked.value;
  const listed = list(asked.value, fhirBase(c));
  if (typeof listed !== "function") return sendProblem(c, problemOf(listed));
  return answerReading(c, {
    action: identifier === undefined ? listing : lookingUp,
    particulars: identifier,
    work: listed,
    write: ({ items, next }) => {
      const resources = items.map((view) => write(view, fhirBase(c)));
      return writtenResource(foundResources(c, type, asked.value, { items: resources, next }));
    },
    refuse: ({ kind: code }) => problemOf([{ pointer: "/_cursor", code }]),
  });
}

serveSearch(PLAN_DEFINITION);
fhir.get(`${FHIR_PATH}/PlanDefinition/:id`, readPlanDefinition);
fhir.post(`${FHIR_PATH}/PlanDefinition/:id/$apply`, readFhirBody, applyPlan);

const SERVED = [
  PLAN_DEFINITION,
  PATIENT,
  CARE_PLAN,
  SERVICE_REQUEST,
  APPOINTMENT,
  ENCOUNTER,
  PRACTITIONER,
  SCHEDULE,
  SLOT,
];

fhir.get(`${FHIR_PATH}/metadata`, (c) => {
  const served = SERVED.map((kind) => ({
    type: kind.type,
    search: kind.search.map((name) => ({ name, type: PARAMETERS[name].type })),
    operations: "operations" in kind ? kind.operations : [],
  }));
  return sendResource(c, versioned<AnyResource>(capabilityStatementOf(served, fhirBase(c)), 1));
});

// Told to the document by hand: their shapes are FHIR's, and not ours to repeat.
fhir.openAPIRegistry.registerPath(metadataDocument());
for (const kind of SERVED) {
  fhir.openAPIRegistry.registerPath(searchDocument(kind));
  fhir.openAPIRegistry.registerPath(searchFormDocument(kind));
  fhir.openAPIRegistry.registerPath(readDocument(kind));
}
fhir.openAPIRegistry.registerPath(applyDocument());
