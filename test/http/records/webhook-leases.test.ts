import { afterAll, expect, test } from "vitest";
import {
  type Lease,
  leaseDeliveries,
  settleDelivery,
} from "../../../src/db/outward/leased-deliveries.ts";
import { aBirthLetter } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { aPost, aReceiver, anActiveWebhook, asksWith } from "../../support/a-webhook.ts";
import { NOW } from "../../support/ask.ts";
import { BIRTHS, aJournal } from "../../support/on-record.ts";

const LEASE_MS = 120_000;

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const receiver = aReceiver();
await anActiveWebhook(asksWith(municipality, receiver));

const registers = () => journal.asks("POST", BIRTHS, { body: aBirthLetter() });
const aLease = (now: Date): Lease => ({
  id: crypto.randomUUID(),
  until: new Date(now.getTime() + LEASE_MS),
});
const leases = (lease: Lease, now: Date, perWebhook = 100) =>
  municipality.store.open("0999", (records) =>
    leaseDeliveries(records, lease, now, { limit: 100, perWebhook }),
  );

test("what one has leased another gets when the lease has ended, and the first can settle it no more", async () => {
  await registers();
  const first = aLease(NOW);
  const taken = await leases(first, NOW);
  expect(taken.length).toBeGreaterThan(0);
  expect(await leases(aLease(NOW), NOW)).toEqual([]);
  const later = first.until;
  const second = aLease(later);
  const again = await leases(second, later);
  expect(again.map(({ event }) => event.number)).toEqual(taken.map(({ event }) => event.number));
  const [delivery] = again;
  if (delivery === undefined) throw new Error("nothing was leased");
  const settles = (lease: Lease) =>
    municipality.store.open("0999", (records) =>
      settleDelivery(records, lease, delivery, {
        kind: "delivered",
        dueAt: later,
        attempt: { at: later, status: 200, fault: undefined, durationMs: 5 },
      }),
    );
  expect(await settles(first)).toBe(false);
  expect(await settles(second)).toBe(true);
  expect(await settles(second)).toBe(false);
});

test("of each child one event is leased at a time, its first", async () => {
  await registers();
  await registers();
  const later = new Date(NOW.getTime() + 3 * LEASE_MS);
  const leased = (await leases(aLease(later), later)).map(({ event }) => event);
  const children = leased.flatMap((event) => ("child" in event ? (event.child ?? []) : []));
  expect(children.length).toBeGreaterThan(1);
  expect(new Set(children).size).toBe(children.length);
});

test("to one webhook no more than its share is on its way, whoever leases", async () => {
  await registers();
  await registers();
  await registers();
  const later = new Date(NOW.getTime() + 5 * LEASE_MS);
  expect((await leases(aLease(later), later, 2)).length).toBe(2);
  expect(await leases(aLease(later), later, 2)).toEqual([]);
  expect((await leases(aLease(later), later, 3)).length).toBe(1);
});

test("two that deliver at once send nothing twice", async () => {
  const post = aPost(municipality, receiver);
  post.later(6 * LEASE_MS);
  await registers();
  await Promise.all([post.delivers(), post.delivers()]);
  const ids = receiver.events().map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
});
