import { readFileSync } from "node:fs";

export type Role = "health-visitor" | "coordinator" | "leader" | "journal-system" | "administrator";

/** One request; the journal system asks if nobody is named, and nobody at all where `as` is null. */
export interface Sent {
  readonly as?: Role | null;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  /** A body that is no JSON, or not in its best form; bytes where it is no UTF-8. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined where the text is no JSON. */
  readonly json: unknown;
}

/** A server of Tusind, asked from outside. */
export interface Server {
  readonly url: string;
  readonly tokens: Readonly<Partial<Record<Role, string>>>;
  /** The municipality that the tokens speak for. */
  readonly municipality: string;
  readonly healthVisitor: string;
  readonly ask: (sent: Sent) => Promise<Answer>;
}

const PATIENCE_MS = 60_000;

/** The server at an address, asked with the tokens of a file `{ "<role>": "<token>" }`. */
export function serverAt(url: string, tokensFile: string): Server {
  const tokens = JSON.parse(readFileSync(tokensFile, "utf8")) as Server["tokens"];
  const { municipality } = claimsOf(tokens["journal-system"]);
  const { sub: healthVisitor } = claimsOf(tokens["health-visitor"]);
  const ask = (sent: Sent) => askAt(url, tokens, sent);
  return { url, tokens, municipality, healthVisitor, ask };
}

async function askAt(
  url: string,
  tokens: Server["tokens"],
  { as = "journal-system", method, path, body, raw, headers: named = {} }: Sent,
): Promise<Answer> {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const headers = new Headers(sent === undefined ? {} : { "Content-Type": "application/json" });
  if (as !== null) headers.set("Authorization", `Bearer ${tokens[as] ?? ""}`);
  for (const [name, value] of Object.entries(named)) headers.set(name, value);
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const asked = { method, headers, signal, ...(sent === undefined ? {} : { body: sent }) };
  try {
    const response = await fetch(new URL(path, url), asked);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: jsonOf(text) };
  } catch (error) {
    throw new Error(`${method} ${path} at ${url} has no answer: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** What fetch says of a connection stands in its cause. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  const { code, message: reason = message } = (cause ?? {}) as { code?: string; message?: string };
  return code ?? reason;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a token says of whoever has it; its signature is the server's to check. */
function claimsOf(token = ""): { readonly municipality: string; readonly sub: string } {
  const [, payload = ""] = token.split(".");
  const claims = jsonOf(Buffer.from(payload, "base64url").toString()) ?? {};
  return { municipality: "", sub: "", ...claims };
}
