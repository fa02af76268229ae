import {
  type Lease,
  type LeasedDelivery,
  type Settlement,
  forgetDelivered,
  isStillOurs,
  leaseDeliveries,
  nextDeliveryAt,
  noteFailure,
  noteSuccess,
  settleDelivery,
  stopWebhook,
} from "../../db/outward/leased-deliveries.ts";
import { type KeptWebhook, readWebhook } from "../../db/outward/webhooks.ts";
import { awaitNext, holdWork } from "../../db/transaction/awaited-work.ts";
import {
  type NewEvent,
  type NumberedEvent,
  addAudit,
  numberedEvents,
} from "../../db/transaction/ledger.ts";
import type { Records } from "../../db/transaction/records.ts";
import { discloseEvents } from "../../domain/disclosure/disclose-events.ts";
import { type District, districtsOfCoordinator } from "../../domain/registration/district.ts";
import type { Result } from "../../domain/result.ts";
import { hasFailedTooLong, nextAttempt, quietUntil } from "../../journal/retry-times.ts";
import { cloudEvent } from "../../journal/webhook-message.ts";
import type { Clock } from "../clock.ts";
import type { OutsideAnswer, OutsideFault } from "../outside.ts";
import { postSigned } from "./post-signed.ts";

/** So much of what is sent at once goes to one webhook at most: an address that hangs leaves room for others. */
const SHARE_OF_ONE = 1 / 3;
/** How long an address has for its answer. */
const ANSWER_MS_MAX = 15_000;
/** Many times what an answer may take: whoever is slow to lay it down is not overtaken. */
const LEASE_MS = 120_000;
/** How long one municipality may go on before the next has its turn. */
const TURN_MS = 10_000;

/** An event that is on its way, as its receiver may see it; undefined where it was withdrawn. */
interface Message {
  readonly delivery: LeasedDelivery;
  readonly webhook: KeptWebhook;
  readonly event: NumberedEvent | undefined;
}

/**
 * Sends what is due to a municipality's webhooks: takes a lease, asks with no transaction open, lays down what came of
 * it. Of each child one event is on its way at a time, in their order; one that fails holds back its own child alone.
 * `chance` lies from 0 to 1. Any number of processes may do this at once.
 */
export async function deliverEvents(
  clock: Clock,
  municipality: string,
  chance: () => number,
): Promise<void> {
  const endsAtMs = clock.now().getTime() + TURN_MS;
  do {
    const now = clock.now();
    const lease = { id: crypto.randomUUID(), until: new Date(now.getTime() + LEASE_MS) };
    const messages = await clock.store.open(municipality, (records, { districts }) =>
      takeMessages(records, { lease, now, districts, atOnce: clock.asksAtOnce }),
    );
    if (messages.length === 0) break;
    const sent = messages.map((message) => send(clock, municipality, message, lease, chance));
    const ended = await Promise.allSettled(sent);
    const failed = ended.find((each) => each.status === "rejected");
    if (failed !== undefined) throw failed.reason;
  } while (clock.now().getTime() < endsAtMs);
  await clock.store.open(municipality, async (records) => {
    await holdWork(records, "deliveries");
    await forgetDelivered(records);
    await awaitNext(records, "deliveries", await nextDeliveryAt(records));
  });
}

/** What is due, looked through for whoever subscribed. That it is told to them is logged before it is. */
async function takeMessages(
  records: Records,
  {
    lease,
    now,
    districts,
    atOnce,
  }: { lease: Lease; now: Date; districts: readonly District[]; atOnce: number },
): Promise<readonly Message[]> {
  const perWebhook = Math.ceil(atOnce * SHARE_OF_ONE);
  const leased = await leaseDeliveries(records, lease, now, { limit: atOnce, perWebhook });
  const messages: Message[] = [];
  for (const id of new Set(leased.map(({ webhook }) => webhook))) {
    const webhook = await readWebhook(records, id);
    if (webhook === undefined) continue;
    const of = leased.filter((each) => each.webhook === id);
    const page = { items: of.map(({ event }) => event), next: 0 };
    const { subscriber } = webhook;
    const own = districtsOfCoordinator(subscriber.subject, districts);
    const { shown, children } = discloseEvents(page, { ...subscriber, districts: own });
    for (const [place, delivery] of of.entries()) {
      const event = shown.items[place];
      messages.push({
        delivery,
        webhook,
        event: event !== undefined && "id" in event ? event : undefined,
      });
    }
    const { subject: actor, role } = subscriber;
    const entry = { actor, role, action: "deliverEvents", children, particulars: undefined };
    if (children.length > 0) await addAudit(records, now, entry);
  }
  await records.pending.write(records.tx, []);
  return messages;
}

async function send(
  { store, now, askOutside, publicUrl }: Clock,
  municipality: string,
  { delivery, webhook, event }: Message,
  lease: Lease,
  chance: () => number,
): Promise<void> {
  const at = now();
  // Whoever takes it over must not find it on its way still.
  if (at.getTime() + ANSWER_MS_MAX > lease.until.getTime()) return;
  const settle = (settlement: Settlement, answer?: Answer) =>
    store.open(municipality, (records) =>
      settleMessage(records, { delivery, lease, settlement, answer }),
    );
  if (event === undefined) return settle({ kind: "dropped" });
  // It waited behind others: since then its child may have been stopped.
  if (!(await store.open(municipality, (records) => isStillOurs(records, lease, delivery)))) return;
  const body = cloudEvent({ municipality, publicUrl }, event, delivery.previous);
  const answer = await postSigned(askOutside, webhook, event.id, at, body, {
    millisecondsMax: ANSWER_MS_MAX,
    isBodyUnread: true,
  });
  const durationMs = now().getTime() - at.getTime();
  await settle(settlementOf(delivery, answer, { at, durationMs, chance: chance() }), answer);
}

type Answer = Result<OutsideAnswer, OutsideFault>;

/** 2xx alone is success. What failed for the last time is a dead letter: those of its child that follow are sent all the same, and tell by `previous` what is missing. */
function settlementOf(
  { attempts }: LeasedDelivery,
  answer: Answer,
  { at, durationMs, chance }: { at: Date; durationMs: number; chance: number },
): Settlement {
  const status = answer.ok ? answer.value.status : undefined;
  const fault = answer.ok ? undefined : answer.refusal;
  const attempt = { at, status, fault, durationMs };
  if (isSuccess(answer)) return { attempt, kind: "delivered", dueAt: at };
  // That it is gone is told of the address, not of this event.
  const next = isGone(answer) ? at : nextAttempt(attempts + 1, at, chance);
  return { attempt, kind: next === undefined ? "dead" : "queued", dueAt: next ?? at };
}

function isSuccess(answer: Answer): boolean {
  return answer.ok && answer.value.status >= 200 && answer.value.status < 300;
}

function isGone(answer: Answer): boolean {
  return answer.ok && answer.value.status === 410;
}

async function settleMessage(
  records: Records,
  told: {
    readonly delivery: LeasedDelivery;
    readonly lease: Lease;
    readonly settlement: Settlement;
    readonly answer: Answer | undefined;
  },
): Promise<void> {
  const { delivery, lease, settlement, answer } = told;
  const { webhook } = delivery;
  const isOurs = await settleDelivery(records, lease, delivery, settlement);
  if (!isOurs || settlement.kind === "dropped" || answer === undefined) return;
  if (isSuccess(answer)) return noteSuccess(records, webhook);
  const { at } = settlement.attempt;
  const asked = answer.ok
    ? quietUntil(answer.value.status, answer.value.headers.get("retry-after"), at)
    : undefined;
  const failingSince = await noteFailure(records, webhook, at, asked);
  const stoppedAs = isGone(answer)
    ? "gone"
    : hasFailedTooLong(failingSince, at)
      ? "failing"
      : undefined;
  if (stoppedAs === undefined || !(await stopWebhook(records, webhook, stoppedAs))) return;
  const stopped: NewEvent = { type: "webhook.stopped", child: undefined, reasons: [stoppedAs] };
  const events = numberedEvents(records.municipality, at, [stopped]);
  await records.pending.write(records.tx, events);
}
