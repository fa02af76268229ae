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

/** What has to be known of a parameter: of one kind, by its name, or of every date. */
const SAYINGS: Readonly<Record<string, string>> = {
  identifier: "By POST _search alone.",
  date: "A year, month, day or moment, with any prefix; ap is what is written. Without an offset it is meant by Danish clocks.",
  "PlanDefinition._lastUpdated":
    "Finds none of the shipped programmes, but for one that another has followed.",
  "ServiceRequest.intent": "proposal is to be asked with patient or _id.",
  "ServiceRequest.occurrence":
    "Compares the window: eq finds those that lie inside, ap those that touch.",
  "Slot._id": "Instead of schedule and start, which a search needs without it.",
};

function said(...names: readonly string[]) {
  const documentation = names.flatMap((name) => SAYINGS[name] ?? []).join(" ");
  return documentation === "" ? {} : { documentation };
}

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
          "A façade over the operations of the API itself; nothing is written here, and $apply is asked by POST of one plan. Nothing is included, summarized or counted: _summary and _count=0 are refused. Unknown parameters are refused unless handling=lenient is preferred. A search for Patient, CarePlan or ServiceRequest that names no child finds children who are followed. No more than 200 ids at once.",
        security: { description: "A bearer token of the municipality's identity provider." },
        resource: served.map(({ type, search, operations }) => ({
          type,
          interaction: [{ code: "read" }, { code: "search-type" }],
          versioning: "versioned",
          readHistory: false,
          conditionalRead: "not-match",
          searchParam: search.map((parameter) => ({
            ...parameter,
            ...said(`${type}.${parameter.name}`, parameter.name, parameter.type),
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
