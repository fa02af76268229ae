import type { Context as HonoContext } from "hono";
import type { Disclosed } from "../domain/disclosure/disclosed.ts";
import type { Result } from "../domain/result.ts";
import { type Desk, type DeskRefusal, atDesk } from "../operations/desk.ts";
import type { VersionStale } from "../operations/expected-version.ts";
import type { AppEnvironment } from "./door.ts";
import { idempotencyOf } from "./idempotency.ts";
import type { Action } from "./permissions.ts";
import { type Problem, type ProblemResponse, sendProblem } from "./problems/problem.ts";
import { sendTagged } from "./send-tagged.ts";
import { currentTag, versionTag } from "./version.ts";

/** An answer as a route writes it. */
export interface Written<Body> {
  readonly status: 200 | 201 | 409;
  readonly body: Body;
  /** JSON if left out. */
  readonly mediaType?: string;
  /** Of what is said in words. */
  readonly language?: "da" | "en";
  /** Of what can change: its ETag is made of it. */
  readonly version?: number;
  /** Its ETag, where the body says its version itself. */
  readonly tag?: string | undefined;
  /** What of the body its ETag is made of, where not of all of it. */
  readonly tagOf?: (body: string) => string;
}

/** An answer that is no JSON, in its own words. */
export interface WrittenText {
  readonly status: 200;
  readonly text: string;
  readonly mediaType: string;
  /** What a program calls it that lays it down as a file. */
  readonly fileName?: string;
}

interface Asked<Shown, Refusal, Body> {
  readonly action: Action | "readCalendar";
  /** Of a municipality that is not served there is nothing to find, and none is begun. */
  readonly ofKnownMunicipality?: boolean;
  /** It is about every child of the municipality, and may take its time. */
  readonly isLong?: boolean;
  /** The reason that was given, or what is searched for: for the log. */
  readonly particulars?: string | undefined;
  /** Asked again with its Idempotency-Key it is answered anew, and not with what was shown before. */
  readonly isAnsweredAnew?: boolean;
  /** It tells of needs: asked again with its Idempotency-Key it is kept from whoever may see them no more. */
  readonly tellsOfNeeds?: boolean;
  /** It holds what it changes itself, and needs no turn among the municipality's changes. */
  readonly holdsItsOwn?: boolean;
  readonly work: (desk: Desk) => Promise<Result<Disclosed<Shown>, Refusal>>;
  readonly write: (shown: Shown) => Written<Body> | WrittenText;
  readonly refuse: (refusal: Refusal) => Problem;
}

/** For an operation that never refuses. */
export function noRefusal(refusal: never): Problem {
  return refusal;
}

/** Answers with what an operation discloses, and with nothing else. */
export function answerReading<Shown, Refusal, Body>(
  c: HonoContext<AppEnvironment>,
  asked: Asked<Shown, Refusal, Body>,
): Promise<ProblemResponse> {
  return answer(c, asked, false, undefined);
}

/** Makes a change, once for each Idempotency-Key, and answers with what it discloses. */
export async function answerChange<Shown, Refusal, Body>(
  c: HonoContext<AppEnvironment>,
  asked: Asked<Shown, Refusal, Body>,
): Promise<ProblemResponse> {
  const repeatable = idempotencyOf(c);
  if (repeatable === "malformed") {
    return sendProblem(c, { code: "invalidIdempotencyKey", faults: [] });
  }
  return answer(c, asked, true, repeatable);
}

async function answer<Shown, Refusal, Body>(
  c: HonoContext<AppEnvironment>,
  {
    action,
    particulars,
    isAnsweredAnew,
    tellsOfNeeds,
    holdsItsOwn,
    ofKnownMunicipality,
    isLong,
    work,
    write,
    refuse,
  }: Asked<Shown, Refusal, Body>,
  changes: boolean,
  repeatable: { readonly key: string; readonly content: string } | undefined,
): Promise<ProblemResponse> {
  const request = {
    action,
    changes,
    particulars,
    isAnsweredAnew,
    tellsOfNeeds,
    holdsItsOwn,
    ofKnownMunicipality,
    isLong,
    repeatable,
  };
  const startedAtMs = performance.now();
  const isGet = c.req.method === "GET" || c.req.method === "HEAD";
  const result = await atDesk(c.var.context, request, work, async ({ shown }) => {
    const written = write(shown);
    if ("text" in written) {
      const { status, text: body, mediaType, fileName } = written;
      const named = fileName && { "Content-Disposition": `inline; filename="${fileName}"` };
      const ETag = await versionTag(1, body);
      return { status, body, headers: { "Content-Type": mediaType, ...named, ETag } };
    }
    const { status, version, tag, mediaType, language, tagOf = (whole) => whole } = written;
    const body = JSON.stringify(written.body);
    const isTagged = isGet || version !== undefined;
    const typed: Record<string, string> = {
      ...(mediaType && { "Content-Type": mediaType }),
      ...(language && { "Content-Language": language }),
    };
    const headers = isTagged
      ? { ...typed, ETag: tag ?? (await versionTag(version ?? 1, tagOf(body))) }
      : typed;
    return { status, body, headers };
  });
  c.set("recordsMs", performance.now() - startedAtMs);
  if (!result.ok) {
    const { refusal } = result;
    if (isStale(refusal)) c.header("ETag", currentTag(refusal.version));
    return sendProblem(c, problemOfDesk(refusal, refuse));
  }
  const { status, body, headers } = result.value;
  const sent = { "Content-Type": "application/json", ...headers };
  const { ETag } = headers;
  if (isGet && ETag !== undefined) return sendTagged(c, body, { ...sent, ETag });
  return c.body(body, status as 200, sent) as ProblemResponse;
}

function problemOfDesk<Refusal>(
  refusal: Refusal | DeskRefusal,
  refuse: (refusal: Refusal) => Problem,
): Problem {
  const code = DESK_REFUSALS.find((kind) => isOfKind(refusal, kind));
  return code === undefined ? refuse(refusal as Refusal) : { code, faults: [] };
}

const DESK_REFUSALS: readonly DeskRefusal["kind"][] = [
  "databaseAway",
  "notFound",
  "stillRunning",
  "conflictsWithRecord",
  "doubleBooking",
  "keyUsedBefore",
];

function isStale(refusal: unknown): refusal is VersionStale {
  return isOfKind(refusal, "versionStale");
}

function isOfKind(refusal: unknown, kind: string): boolean {
  return (
    typeof refusal === "object" && refusal !== null && "kind" in refusal && refusal.kind === kind
  );
}
