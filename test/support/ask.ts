import { createApp } from "../../src/http/app.ts";
import type { Door, TokenReader } from "../../src/http/door.ts";
import { accepted } from "../../src/domain/result.ts";
import type { Actor } from "../../src/operations/context.ts";
import { type Answer, jsonOf } from "./answer.ts";
import { throughClient } from "./through-client.ts";

const app = createApp();

/** Noon in Denmark on the day after the imagined child's birth. */
export const NOW = new Date("2026-03-03T11:00:00Z");

export const TOKEN = "a-token-of-the-tests";

/** All that an answer shows, but for the id of its request: what may not be told apart is the same in it. */
export function shownBy({ status, text, headers }: Answer) {
  return { status, text, headers: [...headers].filter(([name]) => name !== "x-request-id") };
}

export interface Asking {
  /** Sent as JSON; a text, a stream or nothing goes as `raw`. */
  readonly body?: unknown;
  readonly raw?: NonNullable<RequestInit["body"]>;
  /** Beside the token and the content type; null leaves one of these out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly door?: Partial<Door>;
}

/** A reader that takes every token for one person's: a health visitor of the imagined municipality, but for what a test says. */
export function readsAs(difference: Partial<Actor> = {}): TokenReader {
  const actor: Actor = {
    subject: "a-health-visitor",
    municipality: "0999",
    role: "health-visitor",
    scopes: [],
    ...difference,
  };
  return async () => accepted(actor);
}

/** Asks the app in this process, as the door of a server would. */
export async function ask(method: string, path: string, asking: Asking = {}): Promise<Answer> {
  const { body, raw, headers = {}, door } = asking;
  const sent = raw ?? ("body" in asking ? JSON.stringify(body) : undefined);
  const url = `http://tusind.test${path}`;
  return throughClient(TOKEN, { method, url, body: sent, headers }, async (request) =>
    app.fetch(request, {
      now: NOW,
      isReady: async () => true,
      store: undefined,
      readToken: readsAs(),
      mayAskOutside: async (address) => !address.includes("//10."),
      askOutside: async ({ body: asked = "" }) => accepted(answerTo(asked)),
      ...door,
    }),
  );
}

/** As an address answers that is challenged. */
function answerTo(body: string) {
  const { data } = jsonOf(body) as { data?: { challenge?: string } };
  return { status: 200, headers: new Map<string, string>(), body: data?.challenge ?? "" };
}
