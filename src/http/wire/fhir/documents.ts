import { type RouteConfig, z } from "@hono/zod-openapi";
import { operationOutcomeOf } from "../../../journal/fhir/operation-outcome.ts";
import { FHIR_MEDIA_TYPE, FHIR_PATH } from "../../fhir-base.ts";
import { PROBLEM_CODES, type ProblemCodeName } from "../../problems/problem-codes.ts";
import { problemBody } from "../../problems/problem.ts";
import { unchanged } from "../blocks/common-responses.ts";
import { FHIR_EXAMPLES } from "./fhir-examples.ts";
import type { Parameter } from "./search.ts";

/** What of a kind of resource is told. */
interface Told {
  readonly type: string;
  readonly search: readonly Parameter[];
}

const ORIGIN = "https://tusind.example";
const TAGS = ["FHIR"];
const READING = "Reading: may be sent again. The log names the children shown.";

const resource = z
  .looseObject({ resourceType: z.string(), id: z.string().optional() })
  .openapi("FhirResource", { description: "As FHIR R4 (4.0.1) has it." });

/** One example for all: each operation's own would be longer than all else that is told of it. */
const A_PROBLEM = problemBody(
  { code: "invalidRequest", faults: [{ pointer: "/colour", code: "unknownField" }] },
  "en",
);

const outcome = z
  .looseObject({ resourceType: z.literal("OperationOutcome"), issue: z.array(z.unknown()) })
  .openapi("OperationOutcome", {
    description: "The problem and its faults, under the codes of the API in `details.coding`.",
    example: { ...operationOutcomeOf(A_PROBLEM, ORIGIN), resourceType: "OperationOutcome" },
  });

const parameters = z
  .looseObject({ resourceType: z.literal("Parameters"), parameter: z.array(z.unknown()) })
  .openapi("FhirParameters", { description: "Names with their values." });

const bundle = z
  .looseObject({ resourceType: z.literal("Bundle"), entry: z.array(z.unknown()).optional() })
  .openapi("FhirBundle", {
    description: "A page; `next` among its links leads to the following one.",
    example: {
      resourceType: "Bundle",
      type: "searchset",
      link: [{ relation: "self", url: `${ORIGIN}${FHIR_PATH}/Slot` }],
      entry: [{ resource: FHIR_EXAMPLES["Slot"], search: { mode: "match" } }],
    },
  });

function refusal(code: ProblemCodeName) {
  const content = { [FHIR_MEDIA_TYPE]: { schema: outcome } };
  return { description: PROBLEM_CODES[code].en, content };
}

function found(description: string, example: unknown) {
  return { description, content: { [FHIR_MEDIA_TYPE]: { schema: resource, example } } };
}

const refusals = {
  401: refusal("notSignedIn"),
  406: refusal("notAcceptable"),
  503: refusal("databaseAway"),
};

const ofRecords = { ...refusals, 403: refusal("notAllowedToDo") };

const searchResponses = {
  200: {
    description: "What is found.",
    content: { [FHIR_MEDIA_TYPE]: { schema: bundle } },
  },
  304: unchanged,
  ...ofRecords,
  400: refusal("invalidRequest"),
};

const id = z.object({ id: z.string() });

function parametersOf(names: readonly string[]) {
  const text = z.string().optional();
  return z.object(Object.fromEntries(names.map((name) => [name, text])));
}

const PAGING = ["_count", "_cursor"];

/** Of a health visitor: nobody's slots are told without. */
const A_DAY = { schedule: "00000000-0000-4000-8000-000000000002", start: "2026-04-27" };

export function readDocument({ type }: Told): RouteConfig {
  return {
    method: "get",
    path: `${FHIR_PATH}/${type}/{id}`,
    operationId: `fhirRead${type}`,
    tags: TAGS,
    summary: `FHIR: a ${type}`,
    description: READING,
    request: { params: id },
    responses: {
      200: found(`The ${type}.`, FHIR_EXAMPLES[type]),
      304: unchanged,
      ...ofRecords,
      404: refusal("notFound"),
    },
  };
}

export function searchDocument({ type, search }: Told): RouteConfig {
  const names = search.filter((name) => name !== "identifier");
  return {
    method: "get",
    path: `${FHIR_PATH}/${type}`,
    operationId: `fhirSearch${type}`,
    tags: TAGS,
    summary: `FHIR: a search for ${type}`,
    description: `${READING} Also by POST \`_search\` with a form. Unknown parameters are refused unless handling=lenient is preferred.`,
    request: { query: parametersOf([...names, ...PAGING]) },
    responses: searchResponses,
  };
}

export function searchFormDocument({ type, search }: Told): RouteConfig {
  const schema = parametersOf([...search, ...PAGING, "_format"]);
  const ofIdentifiers = search.some((name) => name === "identifier")
    ? " Identifiers stand in a body alone, never in an address; what is found by one has a single page."
    : "";
  const example = type === "Slot" ? A_DAY : { _count: "50" };
  const { 304: _onlyByAddress, ...answers } = searchResponses;
  return {
    method: "post",
    path: `${FHIR_PATH}/${type}/_search`,
    operationId: `fhirSearch${type}ByForm`,
    tags: TAGS,
    summary: `FHIR: the same search, asked by a form`,
    description: `${READING}${ofIdentifiers}`,
    request: {
      body: {
        content: { "application/x-www-form-urlencoded": { schema, example } },
      },
    },
    responses: { ...answers, 413: refusal("bodyTooLarge"), 415: refusal("notAForm") },
  };
}

export function metadataDocument(): RouteConfig {
  return {
    method: "get",
    path: `${FHIR_PATH}/metadata`,
    operationId: "fhirReadMetadata",
    tags: TAGS,
    summary: "FHIR: the CapabilityStatement",
    description: "Reading: may be sent again. Made of the table that the routes are made of.",
    responses: {
      200: found("What is served.", FHIR_EXAMPLES["CapabilityStatement"]),
      304: unchanged,
      ...refusals,
    },
  };
}

export function applyDocument(): RouteConfig {
  return {
    method: "post",
    path: `${FHIR_PATH}/PlanDefinition/{id}/$apply`,
    operationId: "fhirApplyPlanDefinition",
    tags: TAGS,
    summary: "FHIR: what a programme owes a child, worked out without storing anything",
    description:
      "May be sent again as often as you like. Of a child on record (`subject`) it must be the programme that it follows; of another, what is told as in a schedule preview counts: birthDate, dueDate, gestationalDays and so on.",
    request: {
      params: id,
      body: {
        required: true,
        content: {
          [FHIR_MEDIA_TYPE]: { schema: parameters, example: FHIR_EXAMPLES["Parameters"] },
        },
      },
    },
    responses: {
      200: found("A CarePlan that is a proposal.", FHIR_EXAMPLES["CarePlan"]),
      400: refusal("invalidRequest"),
      ...ofRecords,
      404: refusal("notFound"),
      413: refusal("bodyTooLarge"),
      415: refusal("notJson"),
      422: refusal("anotherProgramme"),
    },
  };
}
