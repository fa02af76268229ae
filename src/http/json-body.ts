import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import type { AppEnvironment } from "./door.ts";
import { sendProblem } from "./problem.ts";

const BODY_BYTES_MAX = 1_000_000;
const DEPTH_MAX = 64;
const VALUES_MAX = 20_000;
/** With parameters as RFC 9110 writes them; the shapes read a body under no other name. */
const JSON_MEDIA_TYPE = /^application\/json(;\s*[a-zA-Z0-9-]+=[^;]+)*$/i;

export const limitBody = bodyLimit({
  maxSize: BODY_BYTES_MAX,
  onError: (c) => sendProblem(c, { code: "bodyTooLarge", faults: [] }),
});

/** Reads a request's JSON before any shape looks at it, so that what is no JSON at all is told apart from what has the wrong form. */
export const readJsonBody = createMiddleware<AppEnvironment>(async (c, next) => {
  const packed = (c.req.header("Content-Encoding") ?? "identity") !== "identity";
  if (packed || !JSON_MEDIA_TYPE.test(c.req.header("Content-Type") ?? "")) {
    return sendProblem(c, { code: "notJson", faults: [] });
  }
  const text = await c.req.text();
  const excess = excessOf(text);
  if (excess !== undefined) {
    return sendProblem(c, { code: "invalidRequest", faults: [{ pointer: "", code: excess }] });
  }
  try {
    c.set("sentBody", JSON.parse(text));
  } catch {
    return sendProblem(c, {
      code: "invalidRequest",
      faults: [{ pointer: "", code: "malformedJson" }],
    });
  }
  await next();
});

/** Counts brackets and commas outside strings: shapes look at every value and call themselves for every level, and neither may be without end. */
function excessOf(json: string): "nestedTooDeep" | "tooManyValues" | undefined {
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
