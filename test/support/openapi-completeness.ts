import type { openapiDocument } from "../../src/http/openapi.ts";

type Schemas = Readonly<Record<string, { example?: unknown }>>;
type Content = Record<string, { example?: unknown; schema?: { $ref?: string } }>;

interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  responses?: Record<string, { content?: Content }>;
}

function hasExample(content: Content, schemas: Schemas): boolean {
  return Object.values(content).every(
    ({ example, schema }) =>
      example !== undefined ||
      schemas[schema?.$ref?.split("/").at(-1) ?? ""]?.example !== undefined,
  );
}

/** What operations of the document lack: an id, a summary, a word on sending again, an example for an outcome. */
export function incompleteOperations({
  paths,
  components,
}: ReturnType<typeof openapiDocument>): readonly string[] {
  const schemas = (components?.schemas ?? {}) as Schemas;
  return Object.entries(paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const { operationId, summary, description = "", responses = {} } = operation as Operation;
      const missing = [
        ...(operationId ? [] : ["an operationId"]),
        ...(summary ? [] : ["a summary"]),
        ...(/sent again/.test(description) ? [] : ["a word on whether it may be sent again"]),
        ...Object.entries(responses)
          .filter(([, { content }]) => content !== undefined && !hasExample(content, schemas))
          .map(([status]) => `an example for ${status}`),
      ];
      return missing.map((what) => `${method} ${path} lacks ${what}`);
    }),
  );
}
