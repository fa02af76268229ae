// What the worker's bundle leaves out of its libraries, since nothing here calls it: src/cli/edge-aliases.ts puts this in its
// place. On Node, where size is nobody's concern, the libraries are as they come.

function leftOut(): never {
  throw new Error("this part of a library is left out of the worker");
}

class LeftOut extends Error {}

/** Of ical.js: all but the reading of lines. Of postgres: large objects. */
export { leftOut as default };

/** Of zod: schemas compiled to code, which the edge would not run, and schemas read from JSON Schema or written as it. */
export const INVALID = Symbol.for("zod.compile.invalid");
export const compile = leftOut;
export const compileFn = leftOut;
export const withParser = leftOut;
export const fromJSONSchema = leftOut;
export const toJSONSchema = leftOut;
export const createToJSONSchemaMethod = leftOut;
export const createStandardJSONSchemaMethod = () => leftOut;
export { LeftOut as ZodCompileAsyncError, LeftOut as ZodCompileUnsupportedError };

/** Of rrule: repeats in English words. */
export const fromText = leftOut;
export const parseText = leftOut;
export const toText = leftOut;
export const isFullyConvertible = leftOut;

/** Of Hono: routers that it makes for each part of an app, and asks no address. */
class UnusedRouter {
  readonly name = "unused";
}
export { UnusedRouter as RegExpRouter, UnusedRouter as SmartRouter };

/** Of Drizzle: columns by a callback. */
export const getPgColumnBuilders = leftOut;

/** Of our own: the writing of the OpenAPI document, which is laid beside the worker (`npm run edge`). */
export const openapiDocument = leftOut;
