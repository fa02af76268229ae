import type { Context as HonoContext } from "hono";
import type { AppEnvironment } from "../../door.ts";

/** What FHIR calls its JSON, and everything that takes in that. */
const ACCEPTABLE = /^(?:application\/(?:fhir\+)?json|application\/\*|\*\/\*|text\/json)$/i;
const FORMATS = new Set(["json", "application/json", "application/fhir+json"]);
const FORM = /^application\/x-www-form-urlencoded(?:;|$)/i;

/** Whether JSON will do: `_format` counts before the Accept header. */
export function isAcceptable(c: HonoContext<AppEnvironment>): boolean {
  const format = c.req.query("_format");
  if (format !== undefined) return isFormat(format);
  const accept = c.req.header("Accept") ?? "";
  const wanted = accept.split(",").map((one) => one.split(";")[0]?.trim() ?? "");
  return accept.trim() === "" || wanted.some((one) => ACCEPTABLE.test(one));
}

/** Whether `_format` asks for JSON, by whichever of its names. */
export function isFormat(format: string): boolean {
  return FORMATS.has(format.replace(" ", "+")); // a plus of an address is a blank
}

/** Whether it is a search by a form, whose body may say the format too. */
export function isForm(c: HonoContext<AppEnvironment>): boolean {
  return c.req.method === "POST" && c.req.path.endsWith("/_search");
}

/** Whether unknown parameters are to be passed over. */
export function isLenient(c: HonoContext<AppEnvironment>): boolean {
  return /(?:^|[;,\s])handling=lenient(?:$|[;,\s])/i.test(c.req.header("Prefer") ?? "");
}

/** A parameter of a search. */
export interface SentParameter {
  readonly name: string;
  readonly value: string;
  readonly isInAddress: boolean;
}

/** The parameters of a search, of a form those of its body too; undefined where the body is none. */
export async function sentParameters(
  c: HonoContext<AppEnvironment>,
): Promise<readonly SentParameter[] | undefined> {
  const read = (parameters: URLSearchParams, isInAddress: boolean) =>
    [...parameters].map(([name, value]) => ({ name, value, isInAddress }));
  const inAddress = read(new URL(c.req.url).searchParams, true);
  if (!isForm(c)) return inAddress;
  if (!FORM.test(c.req.header("Content-Type") ?? "")) return undefined;
  return [...inAddress, ...read(new URLSearchParams(await c.req.text()), false)];
}
