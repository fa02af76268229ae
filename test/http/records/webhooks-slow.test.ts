import type { ServerResponse } from "node:http";
import { afterAll, beforeEach, expect, test } from "vitest";
import { quietUntil } from "../../../src/journal/retry-times.ts";
import { outsideFromNode } from "../../../src/node/ask-outside.ts";
import { aBirthLetter } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import {
  ADDRESS,
  type AWebhook,
  WEBHOOKS,
  aNewReceiver,
  aPost,
  type aReceiver,
  anActiveWebhook,
  asksWith,
} from "../../support/a-webhook.ts";
import { eventsAfter } from "../../support/announced.ts";
import { NOW } from "../../support/ask.ts";
import { listeningReceiver } from "../../support/listening-receiver.ts";
import { BIRTHS, aJournal, bodyOf } from "../../support/on-record.ts";

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

const registers = () => journal.asks("POST", BIRTHS, { body: aBirthLetter() });
const deliveries = async ({ id }: AWebhook) =>
  bodyOf<{ items: readonly { state: string; last: { status: number | null } | null }[] }>(
    await asks("GET", `${WEBHOOKS}/${id}/deliveries?limit=200`),
  ).items;

test("an address that hangs keeps nothing from another", async () => {
  const slow = "https://slow.example/";
  await anActiveWebhook(asks, slow);
  await anActiveWebhook(asks);
  await registers();
  const silence = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  receiver.answers(async ({ request }) => {
    if (request.url !== slow) return { status: 204 };
    begun.resolve();
    await silence.promise;
    return { status: 204 };
  });
  const few = aPost(municipality, receiver, 3);
  const first = few.delivers();
  await begun.promise;
  await registers();
  await few.delivers();
  const sentTo = (url: string) => receiver.heard.filter(({ request }) => request.url === url);
  const all = (await eventsAfter(municipality, 0)).at(-1)?.number;
  expect(sentTo(ADDRESS).map(({ event }) => event.data.number)).toContain(all);
  expect(sentTo(slow).length).toBe(2); // its challenge, and what hangs
  silence.resolve();
  await first;
});

test.each([
  ["a body of 70,000 bytes", (answer: ServerResponse) => answer.end("x".repeat(70_000))],
  ["a body that never ends", (answer: ServerResponse) => answer.write("x")],
])("200 with %s is a success: what is said beside it is not waited for", async (_, says) => {
  const living = await listeningReceiver((_sent, answer) => says(answer.writeHead(200)));
  const outside = outsideFromNode({ hosts: undefined, loopback: true });
  const webhook = await anActiveWebhook(asksWith(municipality, outside), living.url);
  await registers();
  await aPost(municipality, outside).delivers();
  living.stop();
  const told = await deliveries(webhook);
  expect(told.length).toBeGreaterThan(3);
  expect(new Set(told.map(({ state, last }) => `${state} ${last?.status}`))).toEqual(
    new Set(["delivered 200"]),
  );
});

test.each([
  [429, "3600", HOUR_MS],
  [502, "3600", HOUR_MS],
  [503, "Tue, 03 Mar 2026 12:00:00 GMT", HOUR_MS],
  [504, "999999999", DAY_MS],
  [503, undefined, 5 * SECOND_MS],
  [429, "soon", 5 * SECOND_MS],
  [503, "0", undefined],
  [503, "Tue, 03 Mar 2026 10:00:00 GMT", undefined],
  [500, "3600", undefined],
])("%i with Retry-After %s leaves a receiver alone for %s ms", (status, retryAfter, waitMs) => {
  const until = quietUntil(status, retryAfter, NOW);
  expect(until && until.getTime() - NOW.getTime()).toBe(waitMs);
});

test("a receiver that asks to be left alone is left alone, whoever the events are about", async () => {
  await anActiveWebhook(asks);
  await registers();
  await registers();
  let isBusy = true;
  receiver.answers(() =>
    isBusy ? { status: 429, headers: { "retry-after": "3600" } } : { status: 200 },
  );
  await post.delivers();
  const atFirst = receiver.events().length;
  post.later(HOUR_MS - SECOND_MS);
  await post.delivers();
  expect(receiver.events().length).toBe(atFirst);
  isBusy = false;
  post.later(SECOND_MS);
  expect(await post.isAwaited()).toBe(true);
  await post.delivers();
  expect(receiver.events().length).toBeGreaterThan(atFirst);
});
