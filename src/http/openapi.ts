import type { OpenAPIHono } from "@hono/zod-openapi";
import { DEPRECATIONS, type Deprecation, type Deprecations } from "./deprecations.ts";
import { type DocumentedOperation, documentHeaders } from "./documented-headers.ts";
import type { AppEnvironment } from "./door.ts";

const TOKEN_SCHEME = "bearerToken";

/** The contract of the routes that are built, as an OpenAPI 3.1 document. */
export function openapiDocument(
  app: OpenAPIHono<AppEnvironment>,
  deprecations: Deprecations = DEPRECATIONS,
) {
  app.openAPIRegistry.registerComponent("securitySchemes", TOKEN_SCHEME, {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "A token of the municipality's identity provider, with municipality and role.",
  });
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Tusind",
      version: "1.1.0",
      description:
        "Plans the visits that a municipality's health visitors owe a child, from pregnancy to kindergarten. Dates are civil dates in Europe/Copenhagen, windows include both ends, and every problem names every fault.",
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    tags: [
      { name: "Registration", description: "Births, pregnancies and arrivals." },
      { name: "Families and children", description: "Who is followed, and by whom." },
      { name: "Visits", description: "What a child is owed, as it stands on a day." },
      {
        name: "Emergency plans",
        description: "Which visits are given during a strike or an epidemic.",
      },
      { name: "Appointments", description: "What is agreed: a day, a time, who comes." },
      { name: "Handovers", description: "What follows a child when it goes on." },
      {
        name: "Needs",
        description: "What a family needs more of: proposed, decided and followed up.",
      },
      { name: "Group sessions", description: "A date, a place and room for many children." },
      { name: "Contacts", description: "What was held." },
      { name: "Concerns", description: "Worries, each with a person and a next step." },
      {
        name: "Calendars",
        description: "Appointments in a calendar, and a calendar as busy time.",
      },
      { name: "Events", description: "What happened, in order and without gaps." },
      { name: "FHIR", description: "The same in HL7 FHIR R4, read through a façade." },
      { name: "Health visitors", description: "Who visits, when she works, and who is away." },
      { name: "Settings", description: "What a municipality plans by." },
      { name: "Schedules", description: "What a child is owed, and why." },
      { name: "Programmes", description: "Which visits a municipality gives." },
      { name: "Reports", description: "How many, never who." },
      { name: "Service", description: "Whether the service answers." },
    ],
    servers: [{ url: "/" }],
    security: [{ [TOKEN_SCHEME]: [] }],
  });
  // Mounting made addresses of their names.
  document.webhooks = Object.fromEntries(
    Object.entries(document.webhooks ?? {}).map(([name, told]) => [name.slice(1), told]),
  );
  for (const [operation, deprecation] of Object.entries(deprecations)) {
    const [method = "", path = ""] = operation.split(" ");
    const methods = document.paths?.[path] as Record<string, Documented> | undefined;
    const described = methods?.[method.toLowerCase()];
    if (described === undefined) throw new Error(`${operation} is deprecated, and not there`);
    described.deprecated = true;
    described.description = `${described.description ?? ""} ${farewell(deprecation)}`.trim();
  }
  const { schemas = {} } = document.components ?? {};
  const operations = Object.values(document.paths ?? {}).flatMap(
    (methods) => Object.values(methods) as DocumentedOperation[],
  );
  const headers = documentHeaders(operations, schemas);
  document.components = { ...document.components, headers };
  return document;
}

interface Documented {
  deprecated?: boolean;
  description?: string;
}

function farewell({ since, sunset, instead }: Deprecation): string {
  return `Deprecated since ${since}: use ${instead}. It may be gone from ${sunset} on.`;
}
