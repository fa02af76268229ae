interface Shape {
  readonly $ref?: string;
  readonly allOf?: readonly Shape[];
}

interface Response {
  headers?: Record<string, { readonly $ref: string }>;
  readonly content?: Readonly<Record<string, { readonly schema?: Shape }>>;
}

/** What of an operation of the document says which headers its answers have. */
export interface DocumentedOperation {
  readonly deprecated?: boolean;
  readonly parameters?: readonly { readonly name?: string; readonly required?: boolean }[];
  readonly responses?: Readonly<Record<string, Response>>;
}

const text = { type: "string" } as const;

/** The headers of answers that a caller may go by, as components of the document. */
const HEADERS = {
  RequestId: {
    description: "The answer's name in the service's own log.",
    required: true,
    schema: { ...text, format: "uuid" },
  },
  ContentLanguage: {
    description: "The language of the words, as Accept-Language asks for it.",
    required: true,
    schema: { ...text, pattern: "^(da|en)$" },
  },
  EntityTag: {
    description: "For If-None-Match; of what can be changed, for If-Match too.",
    required: true,
    schema: text,
  },
  CurrentVersion: {
    description:
      "What If-Match would have to say by now. It is the ETag of no reading, since nothing is shown with it: read anew what changed.",
    required: true,
    schema: text,
  },
  Challenge: {
    description: "A bearer token is asked for.",
    required: true,
    schema: text,
  },
  RetryAfter: {
    description: "Seconds after which to ask again.",
    required: true,
    schema: { type: "integer" },
  },
  RetryAfterRunning: {
    description: "Seconds after which to ask again; of `stillRunning` alone.",
    schema: { type: "integer" },
  },
  DeprecatedSince: {
    description: "From when on it is advised against (RFC 9745).",
    required: true,
    schema: text,
  },
  GoneFrom: {
    description: "From when on it may be gone (RFC 8594).",
    required: true,
    schema: text,
  },
  Successor: {
    description: "The address that answers in its place.",
    required: true,
    schema: text,
  },
} as const;

type Component = keyof typeof HEADERS;

type Schemas = Readonly<Record<string, Shape>>;

/** Names at each answer of each operation the headers that are sent with it; gives those that are named, as components. */
export function documentHeaders(
  operations: readonly DocumentedOperation[],
  schemas: Schemas,
): Partial<typeof HEADERS> {
  const named = new Set<string>();
  const shown = (response: Response) => namesOf(response, schemas);
  const changeable = new Set(
    operations
      .filter((operation) => takes(operation, "If-Match"))
      .flatMap(({ responses = {} }) => Object.entries(responses))
      .flatMap(([status, response]) => (isSuccess(status) ? shown(response) : [])),
  );
  for (const operation of operations) {
    const { responses = {}, deprecated = false } = operation;
    for (const [status, response] of Object.entries(responses)) {
      // What can be asked for unless it is known has a tag, and what can be changed wherever it is shown.
      const isTagged =
        "304" in responses || shown(response).some((schema) => changeable.has(schema));
      const headers: Readonly<Record<string, Component | false>> = {
        "X-Request-Id": "RequestId",
        "Content-Language": status >= "400" && "ContentLanguage",
        ETag: tagOf(status, isTagged),
        "WWW-Authenticate": status === "401" && "Challenge",
        "Retry-After": waitOf(status, operation),
        Deprecation: deprecated && "DeprecatedSince",
        Sunset: deprecated && "GoneFrom",
        Link: deprecated && "Successor",
      };
      response.headers = {};
      for (const [name, component] of Object.entries(headers)) {
        if (component === false) continue;
        response.headers[name] = { $ref: `#/components/headers/${component}` };
        named.add(component);
      }
    }
  }
  return Object.fromEntries(Object.entries(HEADERS).filter(([component]) => named.has(component)));
}

function tagOf(status: string, isTagged: boolean): Component | false {
  if (status === "412") return "CurrentVersion";
  return isTagged && (status === "304" || isSuccess(status)) && "EntityTag";
}

function waitOf(status: string, operation: DocumentedOperation): Component | false {
  if (status === "503") return "RetryAfter";
  return status === "409" && takes(operation, "Idempotency-Key") && "RetryAfterRunning";
}

function isSuccess(status: string): boolean {
  return status < "300";
}

function takes({ parameters = [] }: DocumentedOperation, header: string): boolean {
  return parameters.some(({ name }) => name === header);
}

/** The names of what an answer brings, and of what that has all the fields of. */
function namesOf({ content = {} }: Response, schemas: Schemas): readonly string[] {
  const namesIn = ({ $ref, allOf = [] }: Shape): readonly string[] => {
    const name = $ref?.split("/").at(-1);
    const parts = [...allOf, ...(name === undefined ? [] : [schemas[name] ?? {}])];
    return [...(name === undefined ? [] : [name]), ...parts.flatMap(namesIn)];
  };
  return Object.values(content).flatMap(({ schema = {} }) => namesIn(schema));
}
