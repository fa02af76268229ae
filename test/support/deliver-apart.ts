// A process of its own that delivers what is due, at a moment that the environment says, and ends.
import { connectToServer } from "../../src/db/connection/server-database.ts";
import { outsideFromNode } from "../../src/node/ask-outside.ts";
import type { AskOutside } from "../../src/operations/outside.ts";
import { deliverEvents } from "../../src/operations/webhooks/deliver-events.ts";
import { aStore } from "./a-store.ts";

/** Sooner than the product gives up on an address, so that silence costs the proof little. */
const ANSWER_MS_MAX = 250;

const { DATABASE_URL = "", MASTER_KEY = "", AHEAD_MS = "0" } = process.env;
const database = connectToServer(DATABASE_URL, { connections: 4, prepare: true });
const store = await aStore(database, MASTER_KEY);
const outside = outsideFromNode({ hosts: undefined, loopback: true });
const askOutside: AskOutside = (request) =>
  outside.askOutside({ ...request, millisecondsMax: ANSWER_MS_MAX });
const now = () => new Date(Date.now() + Number(AHEAD_MS));
while ((await store.dueWork(now())).some(({ kind }) => kind === "deliveries")) {
  await deliverEvents({ store, now, askOutside }, "0999", Math.random);
}
await database.close();
