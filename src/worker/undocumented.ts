// What stands at the edge for the packages that write the OpenAPI document, and for zod as they are given it: routes
// register, and nobody writes it down.

/** Takes what a route says of itself, and keeps nothing. */
export class OpenAPIRegistry {
  readonly definitions = [];
  registerPath(): void {}
}

export const z = {};
export function extendZodWithOpenApi(): void {}

function unwritten(): never {
  throw new Error("the document is not written at the edge");
}

export { unwritten as OpenApiGeneratorV3, unwritten as OpenApiGeneratorV31 };
export const getOpenApiMetadata = unwritten;
