import type { Contract } from "./contract.ts";

export type Shape = Record<string, unknown>;
type Operation = Shape & {
  parameters: Shape[];
  requestBody: { content: Record<string, { schema: Shape }> };
  responses: Record<
    string,
    { headers?: Record<string, unknown>; content: Record<string, { schema: Shape }> }
  >;
};
export type Small = Contract & { components: { schemas: Record<string, Shape> } };

/** A document that says one thing of each kind. */
export function aContract(): Small {
  const visit = {
    type: "object",
    properties: {
      id: { type: "string", format: "uuid" },
      state: { type: "string", enum: ["due", "held"] },
      minutes: { type: "integer", minimum: 1, maximum: 90 },
      note: { type: "string" },
      parts: { type: "array", items: { $ref: "#/components/schemas/Visit" } },
      who: { anyOf: [{ type: "string" }, { type: "null" }] },
    },
    required: ["id", "state", "minutes"],
  };
  const newVisit = {
    type: "object",
    properties: {
      kind: { type: "string", enum: ["home", "clinic"] },
      title: { type: "string", maxLength: 20 },
      weight: { type: ["number", "null"] },
      code: { type: "string", pattern: "^[a-z]+$" },
      days: { type: "array", items: { type: "string" }, maxItems: 9 },
      condition: { oneOf: [{ type: "string" }, { type: "number" }] },
    },
    required: ["kind"],
    additionalProperties: false,
  };
  const operation = {
    operationId: "planVisit",
    parameters: [
      { in: "path", name: "id", required: true, schema: { type: "string" } },
      { in: "query", name: "limit", schema: { type: "integer", maximum: 200 } },
    ],
    requestBody: {
      content: { "application/json": { schema: { $ref: "#/components/schemas/NewVisit" } } },
    },
    responses: {
      "200": {
        headers: { ETag: { $ref: "#/components/headers/EntityTag" } },
        content: { "application/json": { schema: { $ref: "#/components/schemas/Visit" } } },
      },
      "404": { content: { "application/problem+json": { schema: { type: "object" } } } },
    },
  };
  const told = {
    type: "object",
    properties: { number: { type: "integer" }, reason: { type: "string" } },
    required: ["number"],
  };
  const message = {
    operationId: "toldOf",
    parameters: [{ in: "header", name: "webhook-id", required: true, schema: { type: "string" } }],
    requestBody: {
      content: { "application/json": { schema: { $ref: "#/components/schemas/Told" } } },
    },
    responses: { "2XX": {} },
  };
  return {
    info: { version: "1.0.0" },
    security: [{ bearerToken: [] }],
    paths: { "/v1/visits/{id}": { post: operation } },
    webhooks: { told: { post: message } },
    components: {
      schemas: { Visit: visit, NewVisit: newVisit, Told: told },
      headers: { EntityTag: { required: true }, Maybe: {} },
    },
  } as unknown as Small;
}

export const methodsOf = (small: Small) =>
  small.paths["/v1/visits/{id}"] as unknown as Record<string, Operation>;
export const operationOf = (small: Small) => methodsOf(small)["post"] as Operation;
export const messageOf = ({ webhooks }: Small) =>
  (webhooks as unknown as Record<string, Record<string, Operation>>)["told"]?.["post"] as Operation;
export const toldOf = ({ components }: Small) => components.schemas["Told"] as Shape;
export const sentOf = ({ components }: Small) => components.schemas["NewVisit"] as Shape;
export const shownOf = ({ components }: Small) => components.schemas["Visit"] as Shape;
export const field = (shape: Shape, name: string) =>
  (shape["properties"] as Record<string, Shape>)[name] as Shape;
export const put = (shape: Shape, name: string, value: Shape) =>
  void ((shape["properties"] as Record<string, Shape>)[name] = value);
export const drop = (shape: Shape, name: string) =>
  void Reflect.deleteProperty(shape["properties"] as object, name);
