// What the worker's bundle leaves out of its libraries, since nothing here calls it: wrangler.toml puts this in its
// place. On Node, where size is nobody's concern, the libraries are as they come.

function leftOut(): never {
  throw new Error("this part of a library is left out of the worker");
}

class LeftOut extends Error {}

/** Of zod: schemas compiled to code, which the edge would not run, and schemas read from JSON Schema. */
export const INVALID = Symbol.for("zod.compile.invalid");
export const compile = leftOut;
export const compileFn = leftOut;
export const withParser = leftOut;
export const fromJSONSchema = leftOut;
export { LeftOut as ZodCompileAsyncError, LeftOut as ZodCompileUnsupportedError };

/** Of rrule: repeats in English words. */
export const fromText = leftOut;
export const parseText = leftOut;
export const toText = leftOut;
export const isFullyConvertible = leftOut;
