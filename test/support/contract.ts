import { readFileSync } from "node:fs";

/** A schema as the document writes it; what stands in it is looked at as it comes. */
export type Shape = Readonly<Record<string, unknown>>;

export interface Content {
  readonly schema?: Shape;
  readonly example?: unknown;
}

export interface Parameter {
  readonly in: "path" | "query" | "header";
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Shape;
}

export type Contents = Readonly<Record<string, Content>>;

/** An operation as the document has it, with its method and the template of its address. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Contents };
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly headers?: Readonly<Record<string, { readonly $ref: string }>>;
        readonly content?: Contents;
      }
    >
  >;
}

type ByPath = Readonly<Record<string, Readonly<Record<string, Omit<Operation, "path">>>>>;

export interface Contract {
  readonly info: { readonly version: string };
  readonly security?: readonly unknown[];
  readonly paths: ByPath;
  /** What we ask of others. */
  readonly webhooks?: ByPath;
  readonly components: {
    readonly schemas: Readonly<Record<string, Shape>>;
    readonly headers?: Readonly<Record<string, { readonly required?: boolean }>>;
  };
}

export const CONTRACT_FILE = "openapi/openapi.json";

/** A document from its file; the committed one if none is named. */
export function readContract(file: string = CONTRACT_FILE): Contract {
  return JSON.parse(readFileSync(file, "utf8")) as Contract;
}

export function operationsOf({ paths }: Pick<Contract, "paths">): readonly Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  );
}

/** What is posted to webhooks, by its name for a path. */
export function messagesOf({ webhooks = {} }: Pick<Contract, "webhooks">): readonly Operation[] {
  return operationsOf({ paths: webhooks });
}

/** Finds the operation that a request is one of: a fixed word goes before a name that may be anything. */
export function finderOf(
  operations: readonly Operation[],
): (method: string, address: string) => Operation | undefined {
  const known = operations
    .map((operation) => ({ operation, pattern: patternOf(operation.path) }))
    .toSorted((one, other) => namesIn(one.operation.path) - namesIn(other.operation.path));
  return (method, address) => {
    const [path = ""] = address.split("?");
    return known.find(({ operation, pattern }) => operation.method === method && pattern.test(path))
      ?.operation;
  };
}

function patternOf(template: string): RegExp {
  const parts = template
    .split(/\{[^}]+\}/)
    .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}

function namesIn(template: string): number {
  return template.split("{").length;
}
