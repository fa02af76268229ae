import { Webhook } from "standardwebhooks";
import { expect } from "vitest";
import { accepted, refused } from "../../src/domain/result.ts";
import type { Role } from "../../src/domain/disclosure/viewer.ts";
import type { Actor } from "../../src/operations/context.ts";
import type {
  AskOutside,
  MayAskOutside,
  OutsideFault,
  OutsideRequest,
} from "../../src/operations/outside.ts";
import { deliverEvents } from "../../src/operations/webhooks/deliver-events.ts";
import type { AMunicipality } from "./a-municipality.ts";
import { NOW } from "./ask.ts";
import { judgeBy } from "./contract-judge.ts";
import { messagesOf, readContract } from "./contract.ts";
import { bodyOf } from "./on-record.ts";

export const WEBHOOKS = "/v1/webhooks";
const PUBLIC_URL = "https://tusind.example";
export const ADDRESS = "https://journal.example/tusind";

/** A CloudEvent as it was received. */
export interface Received {
  readonly id: string;
  readonly type: string;
  readonly sequence: string;
  readonly subject?: string;
  readonly data: {
    readonly number: number;
    readonly child: string | null;
    readonly previous: number | null;
    readonly visit: string | null;
    readonly reasons: readonly string[];
    readonly challenge?: string;
  };
}

export interface Heard {
  readonly request: OutsideRequest;
  readonly event: Received;
}

export type Reply =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  | OutsideFault;

const messages = new Map(
  messagesOf(readContract()).map(({ path, requestBody }) => [path, requestBody?.content]),
);
const judge = judgeBy(readContract());

/** What of a body that is posted the document does not say. */
function undocumented({ headers, body = "" }: OutsideRequest): readonly string[] {
  const message = JSON.parse(body) as Received;
  const documented = messages.get(message.type === "webhook.challenge" ? "challenge" : "event");
  const content = documented?.[headers["content-type"] ?? ""];
  return judge(content?.schema ?? { not: {} }, message);
}

/** An address that answers challenges, takes every event unless it is told otherwise, and remembers what came, which must be what the document says. */
export function aReceiver() {
  const heard: Heard[] = [];
  let reply: (heard: Heard) => Reply | Promise<Reply> = () => ({ status: 204 });
  const askOutside: AskOutside = async (request) => {
    const event = JSON.parse(request.body ?? "") as Received;
    expect(undocumented(request)).toEqual([]);
    heard.push({ request, event });
    const { challenge } = event.data;
    const said =
      challenge === undefined ? await reply({ request, event }) : { status: 200, body: challenge };
    if (typeof said === "string") return refused(said);
    const { status, headers = {}, body = "" } = said;
    return accepted({ status, headers: new Map(Object.entries(headers)), body });
  };
  return {
    askOutside,
    heard,
    events: () =>
      heard.map(({ event }) => event).filter(({ type }) => type !== "webhook.challenge"),
    answers: (by: typeof reply) => {
      reply = by;
    },
  };
}

export interface AWebhook {
  readonly id: string;
  readonly secret: string;
}

interface AnOutside {
  readonly askOutside: AskOutside;
  readonly mayAskOutside?: MayAskOutside;
}

/** Asks as somebody, at a door from which a receiver is reached. */
export function asksWith(
  municipality: AMunicipality,
  { askOutside, mayAskOutside = async (url) => url.startsWith("https:") }: AnOutside,
  role: Role = "coordinator",
  difference: Partial<Actor> = {},
) {
  const asks = municipality.as(role, difference);
  const door = { askOutside, mayAskOutside };
  return (method: string, path: string, asking: Parameters<typeof asks>[2] = {}) =>
    asks(method, path, { ...asking, door: { ...door, ...asking.door } });
}

/** A webhook that was subscribed and has confirmed itself. */
export async function anActiveWebhook(
  asks: ReturnType<typeof asksWith>,
  url = ADDRESS,
): Promise<AWebhook> {
  const made = bodyOf<AWebhook>(await asks("POST", WEBHOOKS, { body: { url } }), 201);
  const confirmed = await asks("POST", `${WEBHOOKS}/${made.id}/challenges`);
  expect(confirmed.json).toMatchObject({ id: made.id, state: "active" });
  return made;
}

/** Takes a webhook away, whatever it has become. */
export function dropsWebhook(asks: ReturnType<typeof asksWith>, id: string) {
  return asks("DELETE", `${WEBHOOKS}/${id}`, { headers: { "If-Match": "*" } });
}

/** A receiver, who asks for it and what delivers to it, in a municipality that has no webhook yet, or no more. */
export async function aNewReceiver(municipality: AMunicipality) {
  const receiver = aReceiver();
  const asks = asksWith(municipality, receiver);
  const { items } = bodyOf<{ items: readonly { id: string }[] }>(await asks("GET", WEBHOOKS));
  for (const { id } of items) await dropsWebhook(asks, id);
  return { receiver, asks, post: aPost(municipality, receiver) };
}

/** A clock that stands until it is moved, and delivers what is due. */
export function aPost(
  municipality: Pick<AMunicipality, "store">,
  { askOutside }: AnOutside,
  asksAtOnce = 24,
) {
  let now = NOW;
  const { store } = municipality;
  const clock = { store, now: () => now, askOutside, asksAtOnce, publicUrl: PUBLIC_URL };
  return {
    clock,
    now: () => now,
    later: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    delivers: (chance = () => 0) => deliverEvents(clock, "0999", chance),
    isAwaited: async () =>
      (await municipality.store.dueWork(now)).some(({ kind }) => kind === "deliveries"),
  };
}

/** Whether the public verifier would have signed this so, with one of its signatures. */
export function isSignedWith(secret: string, { headers, body = "" }: OutsideRequest): boolean {
  const at = new Date(Number(headers["webhook-timestamp"]) * 1_000);
  const expected = new Webhook(secret).sign(headers["webhook-id"] ?? "", at, body);
  return headers["webhook-signature"]?.split(" ").includes(expected) === true;
}
