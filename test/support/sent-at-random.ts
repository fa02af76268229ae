import type { Role } from "../../src/domain/disclosure/viewer.ts";
import type { AMunicipality } from "./a-municipality.ts";
import { PLACE, stemOf } from "./any-of-shape.ts";
import type { AnyBody, AnyRequest } from "./any-request.ts";
import { changed } from "./any-changes.ts";
import type { Answer } from "./answer.ts";
import { type Asking, NOW } from "./ask.ts";
import type { Contract, Operation } from "./contract.ts";
import { type ARequest, type Known, REQUESTS } from "./every-operation.ts";
import { OURS, THEIRS } from "./two-municipalities.ts";

const HEARD_MAX = 60;
const CALENDAR = /\/calendar\/(.+)\.ics$/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
/** The moment goes on a little with each request, so that days pass. */
const STEP_MS = 12 * 60_000;
const ALWAYS_SENT = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": /private|no-store/,
  "x-request-id": UUID,
};
/** What a refusal of ours would say of our inside: a place in the source, a statement, a name of a table's. */
const INSIDE =
  /\bat \S+ \(|\.[jt]s:\d+|\b(?:select|insert into|update) .*"|drizzle|pglite|postgres|violates|syntax error/i;

export interface Sent {
  readonly status: number;
  /** What is wrong with the answer, with the request that it was given to; undefined where nothing is. */
  readonly fault: string | undefined;
}

/** Sends requests at random to two municipalities, and keeps in mind what it hears of. */
export function senderAtRandom(
  municipality: AMunicipality,
  sides: readonly [Known, Known],
  { components: { schemas } }: Contract,
): (operation: Operation, request: AnyRequest) => Promise<Sent> {
  const heard = new Map<string, string[]>();
  const hear = (name: string, value: string) => {
    const known = heard.get(name) ?? [];
    heard.set(name, [...known, value].slice(-HEARD_MAX));
  };
  for (const side of sides) {
    for (const [name, value] of Object.entries(side)) {
      if (typeof value === "string") hear(stemOf(name), value);
    }
  }
  const lookUp = (text: string) =>
    text.replaceAll(PLACE, (_whole, name: string, at: string) => {
      const known = heard.get(name) ?? [...heard.values()].flat();
      return known[Number(at) % known.length] ?? "";
    });
  let now = NOW.getTime();
  return async (operation, request) => {
    const [ours, theirs] = sides;
    const side = request.isForeign ? theirs : ours;
    const sound = REQUESTS[operation.operationId]?.(side);
    const { asking, path, mustBeRefused } = written(operation, request, sound, schemas, lookUp);
    const asks = municipality.as(request.role, {
      municipality: request.isForeign ? THEIRS : OURS,
      ...subjectOf(request.role, side),
    });
    now += STEP_MS;
    const shown = `${operation.operationId} ${JSON.stringify({ ...asking, path, role: request.role })}`;
    try {
      const answer = await asks(operation.method, path, {
        ...asking,
        door: { now: new Date(now) },
      });
      remember(operation, answer, hear);
      const faults = faultsOf(answer, mustBeRefused);
      return {
        status: answer.status,
        fault: faults.length === 0 ? undefined : `${faults.join("; ")}: ${shown}`,
      };
    } catch (thrown) {
      return { status: 0, fault: `${String(thrown)}: ${shown}` };
    }
  };
}

function subjectOf(role: Role, { healthVisitor }: Known): { subject: string } | undefined {
  return role === "health-visitor" ? { subject: healthVisitor } : undefined;
}

interface Written {
  readonly path: string;
  readonly asking: Asking;
  /** It has a field that its shape has not. */
  readonly mustBeRefused: boolean;
}

function written(
  { path, requestBody }: Operation,
  request: AnyRequest,
  sound: ARequest | undefined,
  schemas: Contract["components"]["schemas"],
  lookUp: (text: string) => string,
): Written {
  const address = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    inAddress(lookUp(textOf(request.names[name]))),
  );
  const query = request.query
    .map(([name, value]) => `${name}=${inAddress(lookUp(textOf(value)))}`)
    .join("&");
  const content = requestBody?.content ?? {};
  const [mediaType = "application/json"] = Object.keys(content);
  const { schema = {}, example } = content[mediaType] ?? {};
  const reference = schema["$ref"];
  const shape =
    typeof reference === "string" ? (schemas[reference.split("/").at(-1) ?? ""] ?? {}) : schema;
  const shown = { sound: sound?.body ?? sound?.raw, example: example ?? shape["example"] };
  const body = request.body && bodyOf(request.body, shown, mediaType, lookUp);
  const headers: Record<string, string | null> = {
    ...Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, lookUp(value)]),
    ),
    ...(request.hasToken ? {} : { Authorization: null }),
    ...(body && { "Content-Type": body.mediaType }),
  };
  // What is wrong with a line is told of the line: the file is taken in.
  const isClosed = shape["additionalProperties"] === false && mediaType !== "application/x-ndjson";
  return {
    path: query === "" ? address : `${address}?${query}`,
    asking: { headers, ...(body && { raw: body.text }) },
    mustBeRefused: isClosed && request.body?.kind === "columns" && addsField(request.body, shape),
  };
}

function addsField({ columns }: { columns: readonly string[] }, shape: object): boolean {
  const { properties = {} } = shape as { properties?: object };
  return columns.some((column) => !Object.hasOwn(properties, column));
}

function bodyOf(
  body: AnyBody,
  shown: { readonly sound: unknown; readonly example: unknown },
  mediaType: string,
  lookUp: (text: string) => string,
): { readonly text: string; readonly mediaType: string } {
  if (body.kind === "raw") return body;
  const sound = structuredClone(shown.sound ?? shown.example ?? {});
  const [start, changes] =
    body.kind === "columns"
      ? [
          { ...Object(sound), ...Object.fromEntries(body.columns.map((one) => [one, body.value])) },
          [],
        ]
      : body.kind === "shape"
        ? [structuredClone(body.value), body.changes]
        : [structuredClone(shown[body.kind] ?? sound), body.changes];
  // What is no JSON is changed as the lines that it has.
  const sent: unknown = typeof start === "string" ? { lines: start.split("\n") } : start;
  for (const change of changes) changed(sent, structuredClone(change));
  const text =
    typeof start === "string"
      ? [(sent as { lines?: unknown }).lines].flat().map(textOf).join("\n")
      : JSON.stringify(sent);
  return { text: lookUp(text), mediaType };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** Written for an address; what is written so already, and what cannot be, stays as hostile as it is. */
function inAddress(text: string): string {
  if (/^[\w.%-]*%[\w.%-]*$/.test(text)) return text;
  return text.isWellFormed() ? encodeURIComponent(text) : "%ED%A0%80";
}

/** Ids under the name that they have, ids of what a list holds, cursors and tags. */
function remember(
  { path }: Operation,
  { headers, json }: Answer,
  hear: (name: string, value: string) => void,
): void {
  const tag = headers.get("ETag");
  if (tag !== null) hear("etag", tag);
  const [, , collection = ""] = path.split("/");
  listen(json, stemOf(collection), hear);
}

function listen(value: unknown, name: string, hear: (name: string, value: string) => void): void {
  if (typeof value === "string") {
    if (UUID.test(value)) hear(stemOf(name), value);
    if (name === "next") hear("cursor", value);
    if (name === "token") hear(name, value);
    const [, secret] = CALENDAR.exec(value) ?? [];
    if (secret !== undefined) hear("token", secret);
    return;
  }
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 5)) listen(each, name, hear);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [field, inner] of Object.entries(value)) {
    listen(inner, field === "id" || field === "items" ? name : field, hear);
  }
}

function faultsOf(answer: Answer, mustBeRefused: boolean): readonly string[] {
  const { status, headers, text } = answer;
  const sent = Object.entries(ALWAYS_SENT).filter(([name, wanted]) => {
    const value = headers.get(name) ?? "";
    return typeof wanted === "string" ? value !== wanted : !wanted.test(value);
  });
  return [
    ...(status === 500 ? ["500"] : []),
    ...(status === 503 ? ["503 while the database answers"] : []),
    ...(status >= 400 && INSIDE.test(text) ? [`tells of our inside: ${text}`] : []),
    ...(mustBeRefused && status < 400 ? [`${status} for a field that no shape has`] : []),
    ...sent.map(([name]) => `lacks ${name}`),
  ];
}
