import { bodyLimit } from "hono/body-limit";
import type { Context as HonoContext, MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { type Result, accepted, refused } from "../domain/result.ts";
import type { AppEnvironment } from "./door.ts";
import type { ProblemCodeName } from "./problems/problem-codes.ts";
import { type Problem, problemOf, sendProblem } from "./problems/problem.ts";

/** Where files of families are sent. */
export const IMPORT_PATH = "/v1/imports";

const BODY_BYTES_MAX = 1_000_000;
const DEPTH_MAX = 64;
const VALUES_MAX = 20_000;
/** With parameters as RFC 9110 writes them; the shapes read a body under no other name. */
const JSON_MEDIA_TYPE = /^application\/json(;\s*[a-zA-Z0-9-]+=[^;]+)*$/i;
/** JSON is UTF-8 (RFC 8259); a name in other bytes would be lost. */
export const OTHER_CHARSET = /;\s*charset=(?!"?utf-8"?\s*(?:;|$))/i;

const limitUsual = bodyLimit({
  maxSize: BODY_BYTES_MAX,
  onError: (c) => sendProblem(c, { code: "bodyTooLarge", faults: [] }),
});

/** A file of families is larger than any other body: its own reader limits it. */
export const limitBody: MiddlewareHandler = (c, next) =>
  c.req.method === "POST" && c.req.path === IMPORT_PATH ? next() : limitUsual(c, next);

/** FHIR's own name for it, beside the plain one. */
const FHIR_MEDIA_TYPE = /^application\/(?:fhir\+)?json(;\s*[a-zA-Z0-9-]+=[^;]+)*$/i;

/** Reads a request's JSON before any shape looks at it, so that what is no JSON at all is told apart from what has the wrong form. */
export const readJsonBody = readJsonCalled(JSON_MEDIA_TYPE);
export const readFhirBody = readJsonCalled(FHIR_MEDIA_TYPE);

function readJsonCalled(name: RegExp) {
  return createMiddleware<AppEnvironment>((c, next) => readJson(c, next, name));
}

async function readJson(c: HonoContext<AppEnvironment>, next: () => Promise<void>, name: RegExp) {
  const mediaType = c.req.header("Content-Type") ?? "";
  if (isPacked(c) || !name.test(mediaType) || OTHER_CHARSET.test(mediaType)) {
    return sendProblem(c, { code: "notJson", faults: [] });
  }
  const json = jsonIn(await c.req.arrayBuffer());
  if (!json.ok) return sendProblem(c, json.refusal);
  c.set("sentBody", json.value);
  await next();
}

/** The value that bytes are as JSON, or why none of it is looked at. */
export function jsonIn(bytes: ArrayBuffer): Result<unknown, Problem> {
  const text = textOf(bytes);
  const said: Said = text === undefined ? { code: "malformedJson" } : jsonSaid(text);
  return "code" in said
    ? refused(problemOf([{ pointer: "", code: said.code }]))
    : accepted(said.value);
}

/** What a text says as JSON, or with which fault of form it says nothing. */
export type Said = { readonly value: unknown } | { readonly code: ProblemCodeName };

export function jsonSaid(text: string): Said {
  const code = excessOf(text);
  if (code !== undefined) return { code };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { code: "malformedJson" };
  }
}

/** Whether a body comes packed, which nothing here unpacks. */
export function isPacked(c: HonoContext<AppEnvironment>): boolean {
  return (c.req.header("Content-Encoding") ?? "identity") !== "identity";
}

/** What bytes say in UTF-8, without the mark that some programs begin with; undefined where they are no UTF-8. */
export function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Counts brackets and commas outside strings: shapes look at every value and call themselves for every level, and neither may be without end. */
export function excessOf(json: string): "nestedTooDeep" | "tooManyValues" | undefined {
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let place = 0; place < json.length; place++) {
    const character = json[place];
    if (inString) {
      if (character === "\\") place++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === ",") values++;
    else if (character === "{" || character === "[") {
      depth++;
      values++;
    } else if (character === "}" || character === "]") depth--;
    if (depth > DEPTH_MAX) return "nestedTooDeep";
    if (values > VALUES_MAX) return "tooManyValues";
  }
  return undefined;
}
