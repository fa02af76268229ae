import { sql } from "drizzle-orm";
import { fromRegistration } from "../src/http/wire/visits/schedule-on-record.ts";
import {
  birthNotification,
  toBirthLetter,
} from "../src/http/wire/registration/birth-notification.ts";
import { atDesk } from "../src/operations/desk.ts";
import { seedImaginedMunicipality } from "../src/operations/imagined/imagined-municipality.ts";
import { receiveBirthNotification } from "../src/operations/registration/receive-birth-notification.ts";
import { aBirthLetter } from "../test/support/a-birth-letter.ts";
import { aServerDatabase } from "../test/support/databases.ts";
import { median } from "./support/median.ts";
import { aStore } from "../test/support/a-store.ts";

const ROUNDS = 400;
const WARM_UP_ROUNDS = 50;
const AIM = 3;
const MUNICIPALITY = "0999";
const NOW = new Date("2026-03-03T11:00:00Z");

const { database, stop } = await aServerDatabase(1);
const store = await aStore(database);
await seedImaginedMunicipality(store);

const actor = {
  subject: "bench",
  municipality: MUNICIPALITY,
  role: "coordinator",
  scopes: [],
} as const;

/** One birth as the route registers it, from the parsed body to the text of the answer. */
async function registerBirth(): Promise<void> {
  const letter = toBirthLetter(birthNotification.parse(aBirthLetter()));
  const answered = await atDesk(
    { actor, now: NOW, store, askOutside: undefined, mayAskOutside: undefined },
    { action: "receiveBirthNotification", changes: true },
    (desk) => receiveBirthNotification(desk, letter),
    async ({ shown }) => ({
      status: 201,
      body: JSON.stringify(fromRegistration(shown)),
      headers: {},
    }),
  );
  if (!answered.ok) throw new Error("the birth was refused");
}

/** The peer: one row under the same role and municipality setting. */
function insertRow(): Promise<unknown> {
  return database.within(MUNICIPALITY, (tx) =>
    tx.execute(
      sql`insert into name_word (municipality, hash, person) values (${MUNICIPALITY}, ${"0".repeat(64)}, ${crypto.randomUUID()})`,
    ),
  );
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const births: number[] = [];
const inserts: number[] = [];
for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
  const [birth, insert] = [await milliseconds(registerBirth), await milliseconds(insertRow)];
  if (round < WARM_UP_ROUNDS) continue;
  births.push(birth);
  inserts.push(insert);
}
await stop();

const ratio = median(births) / median(inserts);
console.log(`one birth (family, child, visits, audit, events): ${median(births).toFixed(2)} ms`);
console.log(`one row under the same role and setting:          ${median(inserts).toFixed(2)} ms`);
console.log(`ratio ${ratio.toFixed(1)}, aim ${AIM} at most: ${ratio <= AIM ? "reached" : "FAIL"}`);
process.exit(0);
