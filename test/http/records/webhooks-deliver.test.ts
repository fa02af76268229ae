import { afterAll, beforeEach, expect, test } from "vitest";
import { aBirthLetter } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import {
  ADDRESS,
  type AWebhook,
  type Received,
  WEBHOOKS,
  aNewReceiver,
  type aPost,
  type aReceiver,
  anActiveWebhook,
  type asksWith,
  isSignedWith,
} from "../../support/a-webhook.ts";
import { eventsAfter } from "../../support/announced.ts";
import { BIRTHS, type Registered, aJournal, bodyOf } from "../../support/on-record.ts";

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

let receiver: ReturnType<typeof aReceiver>;
let asks: ReturnType<typeof asksWith>;
let post: ReturnType<typeof aPost>;
beforeEach(async () => {
  ({ receiver, asks, post } = await aNewReceiver(municipality));
});

const registers = async () =>
  bodyOf<Registered>(await journal.asks("POST", BIRTHS, { body: aBirthLetter() }), 201);
const childOf = ({ children }: Registered) => children[0]?.childId ?? "";
const webhookOf = async (id: string) =>
  bodyOf<{ state: string; stoppedAs: string | null; failingSince: string | null }>(
    await asks("GET", `${WEBHOOKS}/${id}`),
  );
const deliveries = async ({ id }: AWebhook, state?: string) =>
  bodyOf<{ items: readonly ADelivery[]; next: string | null }>(
    await asks("GET", `${WEBHOOKS}/${id}/deliveries?limit=200${state ? `&state=${state}` : ""}`),
  ).items;

interface ADelivery {
  readonly number: number;
  readonly event: string;
  readonly state: string;
  readonly attempts: number;
  readonly last: AnAttempt | null;
  readonly tried: readonly AnAttempt[];
}

interface AnAttempt {
  readonly at: string;
  readonly status: number | null;
  readonly fault: string | null;
  readonly durationMs: number;
}

test("every event after the confirmation arrives once, as a thin CloudEvent, signed, in its order", async () => {
  const before = (await eventsAfter(municipality, 0)).length;
  const { secret } = await anActiveWebhook(asks);
  const child = childOf(await registers());
  await post.delivers();
  const told = (await eventsAfter(municipality, before)).filter(
    ({ type }) => !type.startsWith("webhook."),
  );
  const received = receiver.events().toSorted((one, other) => one.data.number - other.data.number);
  expect(received.map(({ data }) => data.number)).toEqual(told.map(({ number }) => number));
  expect(received.map(({ type }) => type)).toEqual(told.map(({ type }) => type));
  expect(received[0]).toEqual({
    specversion: "1.0",
    id: expect.any(String) as string,
    source: "/municipalities/0999",
    type: "child.registered",
    time: "2026-03-03T12:00:00+01:00",
    datacontenttype: "application/json",
    dataschema: "https://tusind.example/openapi.json#/components/schemas/WebhookEventData",
    subject: child,
    sequence: String(told[0]?.number).padStart(16, "0"),
    data: {
      number: told[0]?.number,
      child,
      previous: null,
      visit: null,
      version: 1,
      reasons: ["birthNotification"],
      externalReference: null,
    },
  });
  const own = received.filter(({ data }) => data.child === child).map(({ data }) => data);
  expect(own.map(({ previous }) => previous)).toEqual([
    null,
    ...own.slice(0, -1).map(({ number }) => number),
  ]);
  for (const { request, event } of receiver.heard) {
    expect(isSignedWith(secret, request)).toBe(true);
    expect(request.headers["webhook-id"]).toBe(event.id);
    expect(request.body?.length).toBeLessThan(20_000);
  }
  expect(await post.isAwaited()).toBe(false);
});

test("what was delivered stands in the log, with what was answered and how long it took", async () => {
  const webhook = await anActiveWebhook(asks);
  await registers();
  receiver.answers(() => {
    post.later(40);
    return { status: 202 };
  });
  await post.delivers();
  const [first, ...rest] = await deliveries(webhook, "delivered");
  expect(first).toMatchObject({
    state: "delivered",
    attempts: 1,
    last: { status: 202, fault: null },
  });
  expect(first?.last?.durationMs).toBeGreaterThanOrEqual(40);
  expect(rest.length).toBe(receiver.events().length - 1);
  expect(await deliveries(webhook, "queued")).toEqual([]);
});

const FAILURES: readonly (readonly [string, Parameters<typeof receiver.answers>[0]])[] = [
  ["a redirect", () => ({ status: 302, headers: { location: ADDRESS } })],
  ["an error of its own", () => ({ status: 500 })],
  ["a refusal", () => ({ status: 404 })],
  ["silence", () => "tooSlow"],
  ["nothing at all", () => "notReached"],
];

test.each(FAILURES)(
  "%s is a failure: the same id is sent again, signed anew, and the next one waits for it",
  async (_, reply) => {
    const { secret } = await anActiveWebhook(asks);
    const child = childOf(await registers());
    receiver.answers(reply);
    await post.delivers();
    const [first, ...others] = receiver.heard.filter(({ event }) => event.data.child === child);
    expect(others).toEqual([]);
    post.later(4 * SECOND_MS);
    await post.delivers();
    expect(receiver.heard.filter(({ event }) => event.data.child === child).length).toBe(1);
    post.later(SECOND_MS);
    receiver.answers(() => ({ status: 200 }));
    await post.delivers();
    const all = receiver.heard.filter(({ event }) => event.data.child === child);
    expect(all[1]?.request.headers["webhook-id"]).toBe(first?.request.headers["webhook-id"]);
    expect(all[1]?.request.headers["webhook-timestamp"]).not.toBe(
      first?.request.headers["webhook-timestamp"],
    );
    expect(all.every(({ request }) => isSignedWith(secret, request))).toBe(true);
    const numbers = all.slice(1).map(({ event }) => event.data.number);
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(numbers.length).toBeGreaterThan(3);
  },
);

test("a child whose events fail holds back no other", async () => {
  await anActiveWebhook(asks);
  const poisoned = childOf(await registers());
  const other = childOf(await registers());
  receiver.answers(({ event }) => ({ status: event.data.child === poisoned ? 500 : 200 }));
  await post.delivers();
  const about = (child: string) => receiver.events().filter(({ data }) => data.child === child);
  expect(about(poisoned).length).toBe(1);
  const all = (await eventsAfter(municipality, 0)).filter(({ child }) => child === other);
  expect(about(other).map(({ data }) => data.number)).toEqual(all.map(({ number }) => number));
});

test("after ten attempts over three days an event is a dead letter, and its child's next ones follow with a gap that is seen", async () => {
  const webhook = await anActiveWebhook(asks);
  const child = childOf(await registers());
  let dead: Received | undefined;
  const attempts = () => receiver.heard.filter(({ event }) => event.id === dead?.id).length;
  receiver.answers(({ event }) => {
    if (event.data.child !== child) return { status: 200 };
    dead ??= event;
    if (event.id !== dead.id) return { status: 200 };
    return attempts() === 1 ? "tooSlow" : { status: 500 };
  });
  let waitedMs = 0;
  for (await post.delivers(); attempts() < 10; await post.delivers()) {
    post.later(2 * HOUR_MS);
    waitedMs += 2 * HOUR_MS;
  }
  expect(waitedMs).toBeGreaterThan(3 * DAY_MS);
  expect(waitedMs).toBeLessThan(4 * DAY_MS);
  expect(await deliveries(webhook, "dead")).toMatchObject([
    { number: dead?.data.number, attempts: 10, last: { status: 500 } },
  ]);
  const [{ last, tried } = { last: null, tried: [] }] = await deliveries(webhook, "dead");
  expect(tried.map(({ status, fault }) => status ?? fault)).toEqual([
    "tooSlow",
    ...Array.from({ length: 9 }, () => 500),
  ]);
  const moments = tried.map(({ at }) => Date.parse(at));
  expect(moments).toEqual([...new Set(moments)].toSorted((one, other) => one - other));
  expect(last).toEqual(tried.at(-1));
  const after = receiver.events().filter(({ id, data }) => data.child === child && id !== dead?.id);
  expect(after.length).toBeGreaterThan(3);
  expect(after[0]?.data.previous).toBe(dead?.data.number);
  receiver.answers(() => ({ status: 200 }));
  const range = { from: dead?.data.number, to: dead?.data.number };
  const answer = await asks("POST", `${WEBHOOKS}/${webhook.id}/replays`, { body: range });
  expect(answer.json).toEqual({ queued: 1 });
  await post.delivers();
  expect(receiver.events().at(-1)).toEqual(dead);
  expect(await deliveries(webhook, "dead")).toEqual([]);
  const again = (await deliveries(webhook)).find(({ event }) => event === dead?.id);
  expect(again).toMatchObject({ state: "delivered", attempts: 1, last: { status: 200 } });
  expect(again?.tried.length).toBe(11);
});

test("410 stops a webhook at once, and the others are told", async () => {
  const other = await anActiveWebhook(asks, "https://another.example/");
  const { id } = await anActiveWebhook(asks);
  await registers();
  receiver.answers(({ request }) => ({ status: request.url === ADDRESS ? 410 : 200 }));
  await post.delivers();
  await post.delivers();
  expect(await webhookOf(id)).toMatchObject({ state: "stopped", stoppedAs: "gone" });
  expect(await webhookOf(other.id)).toMatchObject({ state: "active", stoppedAs: null });
  const stopped = receiver.events().filter(({ type }) => type === "webhook.stopped");
  expect(stopped.map(({ data }) => data.reasons)).toEqual([["gone"]]);
  const before = receiver.heard.length;
  await registers();
  await post.delivers();
  expect(receiver.heard.slice(before).every(({ request }) => request.url !== ADDRESS)).toBe(true);
});

test("five days without one success stop a webhook; a challenge starts it again, with what still waited", async () => {
  const webhook = await anActiveWebhook(asks);
  const child = childOf(await registers());
  receiver.answers(() => ({ status: 500 }));
  await post.delivers();
  expect((await webhookOf(webhook.id)).failingSince).not.toBeNull();
  for (let hours = 0; hours < 5 * 24; hours += 6) {
    post.later(6 * HOUR_MS);
    await post.delivers();
  }
  expect(await webhookOf(webhook.id)).toMatchObject({ state: "active" });
  post.later(DAY_MS);
  await post.delivers();
  expect(await webhookOf(webhook.id)).toMatchObject({ state: "stopped", stoppedAs: "failing" });
  receiver.answers(() => ({ status: 200 }));
  const before = receiver.events().length;
  await post.delivers();
  expect(receiver.events().length).toBe(before);
  await asks("POST", `${WEBHOOKS}/${webhook.id}/challenges`);
  expect(await webhookOf(webhook.id)).toMatchObject({ state: "active", failingSince: null });
  post.later(DAY_MS);
  await post.delivers();
  expect(
    receiver
      .events()
      .slice(before)
      .some(({ data }) => data.child === child),
  ).toBe(true);
});
