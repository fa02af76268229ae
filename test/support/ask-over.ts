import type { Answer } from "./answer.ts";
import { throughClient } from "./through-client.ts";

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
  return throughClient(token, { method, url: url + path, body: sent, headers }, (request) =>
    fetch(request, { signal: AbortSignal.timeout(CLIENT_PATIENCE_MS) }),
  );
}
