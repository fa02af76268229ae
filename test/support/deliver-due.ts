import type { RecordStore } from "../../src/db/transaction/record-store.ts";
import { outsideFromNode } from "../../src/node/ask-outside.ts";
import type { AskOutside } from "../../src/operations/outside.ts";
import { deliverEvents } from "../../src/operations/webhooks/deliver-events.ts";

/** Sooner than the product gives up on an address, so that silence costs a proof little. */
const ANSWER_MS_MAX = 250;

const outside = outsideFromNode({ hosts: undefined, loopback: true });
const askOutside: AskOutside = (request) =>
  outside.askOutside({ ...request, millisecondsMax: ANSWER_MS_MAX });

/** Delivers to this machine until nothing is due. */
export async function deliverDue(store: RecordStore, now: () => Date): Promise<void> {
  while ((await store.dueWork(now())).some(({ kind }) => kind === "deliveries")) {
    await deliverEvents({ store, now, askOutside, asksAtOnce: 24 }, "0999", Math.random);
  }
}
