import { Agent, request } from "node:http";
import { serve } from "@hono/node-server";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { migrateServer } from "../src/db/connection/migrations.ts";
import { connectToServer } from "../src/db/connection/server-database.ts";
import { createApp } from "../src/http/app.ts";
import { makeDemoIdentities } from "../src/http/sign-in/tokens.ts";
import { seedImagined } from "../src/operations/imagined/imagined-families.ts";
import { DEMO_HEALTH_VISITOR } from "../src/operations/imagined/imagined-municipality.ts";
import { startPostgres } from "../test/support/postgres-server.ts";
import { median, percentile } from "./support/median.ts";
import { aStore } from "../test/support/a-store.ts";

const ROUNDS = 300;
const WARM_UP_ROUNDS = 100;
const AIM = 1.5;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

interface Statement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

const now = new Date();
const server = await startPostgres();
await migrateServer(server.ownerUrl, server.runtimeUrl);
let heard: Statement[] = [];
const database = connectToServer(server.runtimeUrl, {
  connections: 1,
  prepare: true,
  onStatement: (text, parameters) => heard.push({ text, parameters }),
});
const store = await aStore(database);
await seedImagined(store, now);
const owner = postgres(server.ownerUrl, { max: 1, onnotice: () => undefined });
await owner`analyze`;
await owner.end();

const { readToken, tokens } = await makeDemoIdentities(now, DEMO_HEALTH_VISITOR.id);
const app = createApp();
const isReady = async () => true;
const port = await new Promise<number>((resolve) => {
  const door = { isReady, store, readToken };
  serve({ port: 0, fetch: (asked) => app.fetch(asked, { now: new Date(), ...door }) }, (address) =>
    resolve(address.port),
  );
});

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const path = `/v1/health-visitors/${DEMO_HEALTH_VISITOR.id}/day-plan`;

/** The plan as a telephone asks for it: token, permission, statements, order, disclosure, log, JSON. */
function askForPlan(): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${tokens["health-visitor"]}` };
    const asked = request({ agent, port, path, headers }, (answer) => {
      let body = "";
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => (body += part));
      answer.on("end", () =>
        answer.statusCode === 200 ? resolve(body) : reject(new Error(`${answer.statusCode}`)),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

heard = [];
const plan = JSON.parse(await askForPlan()) as { stops: unknown[]; toBook: unknown[] };
const statements = [...heard];
const raw = postgres(server.runtimeUrl, { max: 1, fetch_types: false });
drizzle(raw); // parameters and rows are written and read as ours are

/** The peer: the same statements of one plan in one transaction, their rows read and nothing done with them. */
async function runStatements(): Promise<void> {
  await raw.begin(async (transaction) => {
    for (const { text, parameters } of statements) {
      await transaction.unsafe(
        text,
        parameters.map(withNewId) as postgres.ParameterOrJSON<never>[],
        {
          prepare: true,
        },
      );
    }
  });
}

/** The entry in the log is another each time. */
function withNewId(parameter: unknown): unknown {
  return typeof parameter === "string" && parameter.startsWith("[{")
    ? parameter.replace(UUID, crypto.randomUUID())
    : parameter;
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const plans: number[] = [];
const raws: number[] = [];
for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
  const [whole, bare] = [await milliseconds(askForPlan), await milliseconds(runStatements)];
  if (round < WARM_UP_ROUNDS) continue;
  plans.push(whole);
  raws.push(bare);
}
await raw.end();
await database.close();
await server.stop();

const ratio = median(plans) / median(raws);
console.log(`a day of ${plan.stops.length} stops and ${plan.toBook.length} visits to book`);
console.log(`statements beside begin and commit: ${statements.length}`);
for (const { text } of statements) {
  console.log(`  ${text.trim().replace(/\s+/g, " ").slice(0, 90)}`);
}
console.log(
  `over HTTP:      p50 ${median(plans).toFixed(2)} ms, p90 ${percentile(plans, 0.9).toFixed(2)} ms`,
);
console.log(
  `raw statements: p50 ${median(raws).toFixed(2)} ms, p90 ${percentile(raws, 0.9).toFixed(2)} ms`,
);
console.log(`ratio ${ratio.toFixed(2)}, aim ${AIM} at most: ${ratio <= AIM ? "reached" : "FAIL"}`);
process.exit(0);
