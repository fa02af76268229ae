import { type Answer, jsonOf } from "./ask.ts";

/** Long after every patience of the product has ended. */
const CLIENT_PATIENCE_MS = 30_000;

export interface Sending {
  /** Sent as JSON; a text that is none goes as `raw`. */
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a door over HTTP, as whoever the token speaks for; without one, as nobody. */
export async function askOver(
  url: string,
  token: string | undefined,
  method: string,
  path: string,
  { body, raw, headers = {} }: Sending = {},
): Promise<Answer> {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(sent === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent }),
    signal: AbortSignal.timeout(CLIENT_PATIENCE_MS),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: jsonOf(text) };
}
