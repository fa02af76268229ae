import { createHmac } from "node:crypto";
import { IF_ANY, type Kit } from "../kit.ts";
import { type Posted, type Receiver, listen } from "../receiver.ts";
import { type Check, must, problem, same, status } from "./check.ts";

const WEBHOOKS = "/v1/webhooks";

interface Webhook {
  readonly id: string;
  readonly state: string;
  readonly secret: string;
}

const post = (path: string, body?: unknown) => ({
  as: "journal-system" as const,
  method: "POST",
  path,
  body,
});

/** Subscribes an address of this machine while something is looked at, and takes it away again. */
async function subscribed(
  kit: Kit,
  reply: ((posted: Posted) => number) | undefined,
  look: (webhook: Webhook, receiver: Receiver) => Promise<void>,
): Promise<void> {
  const receiver = await listen(reply);
  const made = await kit.make<Webhook>(WEBHOOKS, undefined, post(WEBHOOKS, { url: receiver.url }));
  try {
    await look(made, receiver);
  } finally {
    await kit.ask({ method: "DELETE", path: `${WEBHOOKS}/${made.id}`, headers: IF_ANY });
    receiver.stop();
  }
}

const challenge = (kit: Kit, { id }: Webhook) => kit.ask(post(`${WEBHOOKS}/${id}/challenges`));

const aboutChildren = (posted: readonly Posted[], child: string) =>
  posted.filter(({ event }) => event.data.child === child);

/** Of Standard Webhooks: what the key makes of id, moment and body. */
function isSigned({ secret }: Webhook, { headers, body }: Posted): boolean {
  const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signed = "" } = headers;
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const expected = createHmac("sha256", key).update(`${id}.${at}.${body}`).digest("base64");
  return signed.split(" ").includes(`v1,${expected}`);
}

/** What a receiver on this machine sees: for servers that may post to it. */
export const WEBHOOK_CHECKS: readonly Check[] = [
  {
    name: "webhook-challenge",
    where: WEBHOOKS,
    needs: "receiver",
    promise: "Nothing is sent to an address before it has answered a signed challenge",
    run: async (kit) => {
      let isAnswered = false;
      await subscribed(
        kit,
        () => (isAnswered ? 200 : 0),
        async (webhook, { posted }) => {
          same(webhook.state, "unconfirmed", "state");
          problem(await challenge(kit, webhook), 422, "challengeUnanswered");
          isAnswered = true;
          const { state } = status(await challenge(kit, webhook), 200).json as Webhook;
          same(state, "active", "state after it");
          for (const one of posted) {
            same(one.event.type, "webhook.challenge", "what was posted");
            must(isSigned(webhook, one), () => "the challenge is not signed with the secret");
          }
        },
      );
    },
  },
  {
    name: "webhook-delivery",
    where: WEBHOOKS,
    needs: "receiver",
    promise:
      "Every event is posted, signed, under its id and without names; a refused one comes again before the child's next; a replay sends the same once more",
    run: async (kit) => {
      const refused = new Set<string>();
      await subscribed(
        kit,
        ({ event }) => {
          const isNew = refused.size === 0 && typeof event.data.child === "string";
          if (isNew) refused.add(event.id);
          return isNew ? 500 : 204;
        },
        async (webhook, receiver) => {
          status(await challenge(kit, webhook), 200);
          const { child, letter, visit, healthVisitor } = await kit.register();
          const heldAt = `${kit.day(-1)}T10:00:00+01:00`;
          const visits = [visit("postpartum")];
          await kit.make("/v1/contacts", { heldAt, healthVisitor, modality: "home", visits });
          const items = await eventsAbout(kit, child);
          const posted = await receiver.until(
            (all) => aboutChildren(all, child).length > items.length,
          );
          const [first, ...rest] = aboutChildren(posted, child);
          must(first !== undefined, () => "nothing was posted");
          for (const one of [first, ...rest]) {
            must(isSigned(webhook, one), () => "a post is not signed with the secret");
            same(one.headers["webhook-id"], one.event.id, "webhook-id");
            must(!one.body.includes(String(letter.mother["cpr"])), () => "a post tells a number");
            must(!one.body.includes(String(letter.mother["name"])), () => "a post tells a name");
          }
          same(
            [first, ...rest].map(({ event }) => event.id),
            [items[0]?.id, ...items.map(({ id }) => id)],
            "events in their order",
          );
          same(
            rest.map(({ event }) => event.data.previous),
            [null, ...items.slice(0, -1).map(({ number }) => number)],
            "what was before each",
          );
          await replayed(kit, webhook, receiver, items.at(-1));
        },
      );
    },
  },
];

interface Event {
  readonly number: number;
  readonly id: string;
  readonly child: string | null;
}

async function eventsAbout({ read }: Kit, child: string): Promise<readonly Event[]> {
  const found: Event[] = [];
  for (let after = 0; ;) {
    const { items, next } = await read<{ items: readonly Event[]; next: number }>(
      `/v1/events?after=${after}&limit=1000`,
      { as: "journal-system" },
    );
    found.push(...items.filter((event) => event.child === child));
    if (items.length === 0) return found;
    after = next;
  }
}

async function replayed(kit: Kit, { id }: Webhook, receiver: Receiver, last: Event | undefined) {
  const times = (posted: readonly Posted[]) =>
    posted.filter(({ event }) => event.id === last?.id).length;
  const before = times(receiver.posted);
  const range = { from: last?.number, to: last?.number };
  const answer = await kit.ask(post(`${WEBHOOKS}/${id}/replays`, range));
  must(answer.status < 300, () => `${answer.status}: ${answer.text}`);
  const { queued } = answer.json as { queued: number };
  same(queued, 1, "events that will be sent again");
  await receiver.until((posted) => times(posted) > before);
}
