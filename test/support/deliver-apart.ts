// A process of its own that delivers what is due, at a moment that the environment says, and ends.
import { connectToServer } from "../../src/db/connection/server-database.ts";
import { aStore } from "./a-store.ts";
import { deliverDue } from "./deliver-due.ts";

const { DATABASE_URL = "", MASTER_KEY = "", AHEAD_MS = "0" } = process.env;
const database = connectToServer(DATABASE_URL, { connections: 4, prepare: true });
const store = await aStore(database, MASTER_KEY);
await deliverDue(store, () => new Date(Date.now() + Number(AHEAD_MS)));
await database.close();
