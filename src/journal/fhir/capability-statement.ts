import type {
  CapabilityStatement,
  CapabilityStatementRestResourceSearchParam as SearchParam,
  ResourceType,
} from "@medplum/fhirtypes";
import type { Base } from "./terms.ts";

/** What is served of a kind of resource. */
export interface Served {
  readonly type: ResourceType;
  readonly search: readonly {
    readonly name: string;
    readonly type: NonNullable<SearchParam["type"]>;
  }[];
  readonly operations: readonly string[];
}

/** When what is said below last became another. */
const SAID_ON = "2026-11-22";

/** What the façade does, from the table that its routes are made of. */
export function capabilityStatementOf(served: readonly Served[], base: Base): CapabilityStatement {
  return {
    resourceType: "CapabilityStatement",
    status: "active",
    date: SAID_ON,
    kind: "instance",
    software: { name: "Tusind" },
    implementation: { description: "Sundhedspleje: a child's visits", url: base },
    fhirVersion: "4.0.1",
    format: ["application/fhir+json", "json"],
    rest: [
      {
        mode: "server",
        documentation:
          "A façade over the operations of the API itself; nothing is written here. Nothing is included. Unknown parameters are refused unless handling=lenient is preferred.",
        security: { description: "A bearer token of the municipality's identity provider." },
        resource: served.map(({ type, search, operations }) => ({
          type,
          interaction: [{ code: "read" }, { code: "search-type" }],
          versioning: "versioned",
          readHistory: false,
          conditionalRead: "not-match",
          searchParam: search.map((parameter) => ({
            ...parameter,
            ...(parameter.name === "identifier" && { documentation: "By POST _search alone." }),
          })),
          ...(operations.length > 0 && {
            operation: operations.map((name) => ({
              name,
              definition: `http://hl7.org/fhir/OperationDefinition/${type}-${name}`,
            })),
          }),
        })),
      },
    ],
  };
}
