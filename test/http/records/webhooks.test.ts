import { afterAll, beforeEach, expect, test } from "vitest";
import { auditEntries } from "../../../src/db/tables/ledger-tables.ts";
import { aBirthLetter } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  ADDRESS,
  type AWebhook,
  WEBHOOKS,
  aNewReceiver,
  type aPost,
  type aReceiver,
  anActiveWebhook,
  asksWith,
  dropsWebhook,
  isSignedWith,
} from "../../support/a-webhook.ts";
import { coordinatorOf } from "../../support/coordinator-of.ts";
import { eventsAfter } from "../../support/announced.ts";
import { BIRTHS, type Registered, aJournal, bodyOf } from "../../support/on-record.ts";

const DAY_MS = 86_400_000;

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

let receiver: ReturnType<typeof aReceiver>;
let asks: ReturnType<typeof asksWith>;
let post: ReturnType<typeof aPost>;
beforeEach(async () => {
  ({ receiver, asks, post } = await aNewReceiver(municipality));
});

const removes = (id: string) => dropsWebhook(asks, id);
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
  readonly last: { status: number | null; fault: string | null; durationMs: number } | null;
}

test("nothing is sent before the address has answered a challenge", async () => {
  const made = bodyOf<AWebhook>(await asks("POST", WEBHOOKS, { body: { url: ADDRESS } }), 201);
  await registers();
  await post.delivers();
  expect(receiver.heard).toEqual([]);
  expect(await webhookOf(made.id)).toMatchObject({ state: "unconfirmed" });
});

test("a challenge is signed with the webhook's own key", async () => {
  const { secret } = await anActiveWebhook(asks);
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(receiver.heard.map(({ event }) => event.type)).toEqual(["webhook.challenge"]);
  expect(receiver.heard.every(({ request }) => isSignedWith(secret, request))).toBe(true);
});

test.each([
  { name: "another text", reply: { status: 200, body: "yes" }, code: "challengeUnanswered" },
  { name: "a redirect", reply: { status: 302 }, code: "challengeUnanswered" },
  { name: "nobody", reply: "notReached" as const, code: "challengeUnanswered" },
  { name: "the network itself", reply: "addressNotAllowed" as const, code: "addressNotAllowed" },
])("an address at which $name answers is not confirmed", async ({ reply, code }) => {
  const { askOutside } = {
    askOutside: async () =>
      typeof reply === "string"
        ? { ok: false as const, refusal: reply }
        : { ok: true as const, value: { headers: new Map<string, string>(), body: "", ...reply } },
  };
  const made = bodyOf<AWebhook>(await asks("POST", WEBHOOKS, { body: { url: ADDRESS } }), 201);
  const answer = await asks("POST", `${WEBHOOKS}/${made.id}/challenges`, { door: { askOutside } });
  expect(refusal(answer)).toEqual({ status: 422, code, faults: [`/url ${code}`] });
  expect(await webhookOf(made.id)).toMatchObject({ state: "unconfirmed" });
});

test("a challenge that is asked for again under its key is answered again, and the address asked once", async () => {
  const { id } = bodyOf<AWebhook>(await asks("POST", WEBHOOKS, { body: { url: ADDRESS } }), 201);
  const challenges = (key: string) =>
    asks("POST", `${WEBHOOKS}/${id}/challenges`, { headers: { "Idempotency-Key": key } });
  const first = await challenges("once");
  expect(first.json).toMatchObject({ id, state: "active" });
  expect((await challenges("once")).text).toBe(first.text);
  expect(receiver.heard.length).toBe(1);
  expect(refusal(await challenges("no key")).code).toBe("invalidIdempotencyKey");
  expect(receiver.heard.length).toBe(1);
  await challenges("another");
  expect(receiver.heard.length).toBe(2);
});

test("an administrator sees and removes another's webhook, and has neither its key nor what is sent there", async () => {
  const { id } = await anActiveWebhook(asks);
  const administrator = asksWith(municipality, receiver, "administrator");
  const path = `${WEBHOOKS}/${id}`;
  const before = await administrator("GET", path);
  const ifAny = { "If-Match": "*" };
  const moved = { body: { url: "https://another.example/" }, headers: ifAny };
  const refusals = [
    await administrator("PATCH", path, moved),
    await administrator("POST", `${path}/challenges`),
    await administrator("POST", `${path}/key-rotations`),
    await administrator("POST", `${path}/replays`, { body: { from: 1, to: 2 } }),
  ];
  expect(refusals.map(refusal).map(({ code }) => code)).toEqual(
    refusals.map(() => "notAllowedToDo"),
  );
  expect(receiver.heard.length).toBe(1);
  expect((await administrator("GET", path)).text).toBe(before.text);
  expect((await administrator("GET", `${path}/deliveries`)).status).toBe(200);
  expect((await administrator("DELETE", path, { headers: ifAny })).status).toBe(200);
});

test("who has one district is told why of its children alone, and that something happened of all", async () => {
  await coordinatorOf(municipality, "hinnerup");
  const subject = "a-coordinator-of-hinnerup";
  const hers = asksWith(municipality, receiver, "coordinator", { subject });
  const { id } = await anActiveWebhook(hers);
  await registers();
  await post.delivers();
  const sent = receiver.events().filter(({ data }) => data.child !== null);
  expect(sent.length).toBeGreaterThan(3);
  expect(sent.flatMap(({ data }) => data.reasons)).toEqual([]);
  await hers("DELETE", `${WEBHOOKS}/${id}`, { headers: { "If-Match": "*" } });
});

test("a child that is stopped takes along what waits about it, but for that", async () => {
  await anActiveWebhook(asks);
  const child = childOf(await registers());
  receiver.answers(() => ({ status: 500 }));
  await post.delivers();
  const before = receiver.events().filter(({ data }) => data.child === child).length;
  expect(before).toBe(1);
  await municipality.as("coordinator")("POST", `/v1/children/${child}/stop`, {
    body: { cause: "death" },
  });
  receiver.answers(() => ({ status: 200 }));
  post.later(DAY_MS);
  await post.delivers();
  const after = receiver
    .events()
    .filter(({ data }) => data.child === child)
    .slice(before);
  expect(after.map(({ type }) => type)).toEqual(["child.stopped"]);
});

test("of a child that is stopped while its events are on their way none follows, and no replay brings one back", async () => {
  const webhook = await anActiveWebhook(asks);
  const child = childOf(await registers());
  let isStopped = false;
  receiver.answers(async ({ event }) => {
    if (event.data.child !== child || isStopped) return { status: 200 };
    isStopped = true;
    await municipality.as("coordinator")("POST", `/v1/children/${child}/stop`, {
      body: { cause: "death" },
    });
    return { status: 500 };
  });
  await post.delivers();
  const about = () => receiver.events().filter(({ data }) => data.child === child);
  expect(about().map(({ type }) => type)).toEqual(["child.registered", "child.stopped"]);
  const last = (await eventsAfter(municipality, 0)).at(-1)?.number ?? 0;
  await asks("POST", `${WEBHOOKS}/${webhook.id}/replays`, { body: { from: 1, to: last } });
  post.later(DAY_MS);
  await post.delivers();
  expect(about().map(({ type }) => type)).toEqual([
    "child.registered",
    "child.stopped",
    "child.stopped",
  ]);
});

test("a rotated key signs beside the one before for a day, and alone from then on", async () => {
  const webhook = await anActiveWebhook(asks);
  const rotated = bodyOf<AWebhook>(
    await asks("POST", `${WEBHOOKS}/${webhook.id}/key-rotations`),
    201,
  );
  expect(rotated.secret).not.toBe(webhook.secret);
  const lastRequest = async () => {
    await registers();
    await post.delivers();
    const last = receiver.heard.at(-1)?.request;
    if (last === undefined) throw new Error("nothing came");
    return last;
  };
  const during = await lastRequest();
  expect([webhook, rotated].map(({ secret }) => isSignedWith(secret, during))).toEqual([
    true,
    true,
  ]);
  post.later(DAY_MS);
  const later = await lastRequest();
  expect([webhook, rotated].map(({ secret }) => isSignedWith(secret, later))).toEqual([
    false,
    true,
  ]);
});

test("a journal without the right to reasons is sent what it would read, and its webhook is nobody else's", async () => {
  const scopes = ["records:read"];
  const of = { scopes, subject: "a-small-journal" };
  const small = asksWith(municipality, receiver, "journal-system", of);
  const { id } = await anActiveWebhook(small);
  await registers();
  await post.delivers();
  expect(receiver.events().length).toBeGreaterThan(3);
  expect(receiver.events().flatMap(({ data }) => data.reasons)).toEqual([]);
  for (const path of ["", "/deliveries"]) {
    expect((await asks("GET", `${WEBHOOKS}/${id}${path}`)).status).toBe(404);
  }
  expect((await asks("POST", `${WEBHOOKS}/${id}/challenges`)).status).toBe(404);
  const administrator = asksWith(municipality, receiver, "administrator");
  expect((await administrator("GET", `${WEBHOOKS}/${id}`)).status).toBe(200);
  await administrator("DELETE", `${WEBHOOKS}/${id}`, { headers: { "If-Match": "*" } });
});

test("a webhook that is removed is found no more, and is sent nothing, not even what waits", async () => {
  const { id } = await anActiveWebhook(asks);
  await registers();
  expect((await removes(id)).json).toMatchObject({ id, state: "removed" });
  await post.delivers();
  expect(receiver.events()).toEqual([]);
  expect((await asks("GET", `${WEBHOOKS}/${id}`)).status).toBe(404);
  expect((await removes(id)).status).toBe(404);
});

test.each([
  [{ from: 5, to: 4 }, "/to tooSmall"],
  [{ from: 1, to: 10_001 }, "/to tooBig"],
])("a replay of %j is refused", async (body, fault) => {
  const { id } = await anActiveWebhook(asks);
  expect(refusal(await asks("POST", `${WEBHOOKS}/${id}/replays`, { body }))).toEqual({
    status: 400,
    code: "invalidRequest",
    faults: [fault],
  });
});

test("nothing is sent again to a webhook that has not confirmed itself", async () => {
  const made = bodyOf<AWebhook>(await asks("POST", WEBHOOKS, { body: { url: ADDRESS } }), 201);
  const answer = await asks("POST", `${WEBHOOKS}/${made.id}/replays`, { body: { from: 1, to: 1 } });
  expect(refusal(answer)).toEqual({ status: 409, code: "webhookNotActive", faults: [] });
});

test("the log of deliveries comes in pages that miss nothing", async () => {
  const webhook = await anActiveWebhook(asks);
  await registers();
  const all = await deliveries(webhook);
  const path = `${WEBHOOKS}/${webhook.id}/deliveries?limit=3`;
  const read: ADelivery[] = [];
  for (let next: string | null = "", page; next !== null; next = page.next) {
    page = bodyOf<{ items: readonly ADelivery[]; next: string | null }>(
      await asks("GET", next === "" ? path : `${path}&cursor=${next}`),
    );
    read.push(...page.items);
  }
  expect(read).toEqual(all);
  expect(all.length).toBeGreaterThan(6);
});

test("that a child was told of is in the log before it is told", async () => {
  const { id } = await anActiveWebhook(asks);
  const child = childOf(await registers());
  let logged = 0;
  receiver.answers(async () => {
    logged = await timesLogged(child);
    return { status: 200 };
  });
  await post.delivers();
  expect(logged).toBeGreaterThan(0);
  await removes(id);
});

async function timesLogged(child: string): Promise<number> {
  const found = await municipality.store.open("0999", ({ tx }) => tx.select().from(auditEntries));
  return found.filter(
    ({ action, actor, children }) =>
      action === "deliverEvents" && actor === "a-coordinator" && children.includes(child),
  ).length;
}
