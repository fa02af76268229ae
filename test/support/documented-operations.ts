import type { Speaks } from "./a-service.ts";

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
