import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Checked, runChecks } from "../../openapi/kit/run-checks.ts";
import { serverAt } from "../../openapi/kit/server.ts";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import { SCOPES } from "../../src/domain/disclosure/viewer.ts";
import { aServersSandbox } from "../support/a-servers-sandbox.ts";
import { type RunningDoor, startWorker } from "../support/doors.ts";
import { startIdentityProvider } from "../support/identity-provider.ts";
import { type Logins, type PostgresServer, startPostgres } from "../support/postgres-server.ts";

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let server: PostgresServer;
let logins: Logins;
let masterKey: string;
let door: RunningDoor;
/** Whose database does not answer. */
let away: RunningDoor;
/** For which nothing was set up. */
let bare: RunningDoor;
beforeAll(async () => {
  provider = await startIdentityProvider();
  server = await startPostgres();
  logins = await server.another();
  masterKey = newMasterKey();
  const settings = { ...provider.settings, MASTER_KEY: masterKey };
  [door, away, bare] = await Promise.all([
    startWorker(settings, logins.runtimeUrl),
    startWorker(settings),
    startWorker(),
  ]);
});
afterAll(async () => {
  await Promise.all([door.stop(), away.stop(), bare.stop()]);
  await Promise.all([server.stop(), provider.stop()]);
});

async function statusOf(asked: RunningDoor, path: string): Promise<number> {
  const headers = { Authorization: `Bearer ${await provider.token("coordinator")}` };
  return (await fetch(`${asked.url}${path}`, { headers })).status;
}

test("a database of another version is away, until it is this one's", async () => {
  const sql = postgres(logins.ownerUrl, { max: 1 });
  const [{ id, hash, created_at: at } = {}] = await sql`
    delete from drizzle.__drizzle_migrations
    where id = (select max(id) from drizzle.__drizzle_migrations) returning *`;
  expect(await statusOf(door, "/ready")).toBe(503);
  expect(await statusOf(door, "/v1/children")).toBe(503);
  await sql`insert into drizzle.__drizzle_migrations (id, hash, created_at)
    values (${id}, ${hash}, ${at})`;
  expect(await statusOf(door, "/ready")).toBe(200);
  expect(await statusOf(door, "/v1/children")).toBe(200);
  await sql.end();
});

/** What is done otherwise here than on Node, where time is short. */
const SHORT =
  "letter-again letter-xml idempotency windows instants events-dense calendar-form import fhir-search kl-delivery own-calendar";

test("the contract's runner finds no promise broken", async () => {
  const isFull = import.meta.env.MODE === "full";
  const names = isFull ? [] : SHORT.split(" ");
  const tokens = await aServersSandbox(logins.runtimeUrl, masterKey, (role, subject) =>
    provider.token(role, "0998", { subject, scope: SCOPES.join(" ") }),
  );
  const cron = setInterval(() => void fetch(`${door.url}/cdn-cgi/handler/scheduled`), 1_000);
  const results: Checked[] = [];
  for await (const each of runChecks(serverAt(door.url, tokens), names)) results.push(each);
  clearInterval(cron);
  expect(results.filter(({ result }) => result === "FAIL")).toEqual([]);
  const skipped = results.flatMap(({ name, result }) => (result === "skipped" ? [name] : []));
  expect(skipped).toEqual(isFull ? ["webhook-challenge", "webhook-delivery"] : []);
  expect(results.length).toBeGreaterThanOrEqual(names.length || 50);
});

test("each request lets go of its connection", async () => {
  const sql = postgres(server.superuserUrl, { max: 1 });
  const asked = Array.from({ length: 20 }, () => statusOf(door, "/v1/children"));
  expect(await Promise.all(asked)).toEqual(asked.map(() => 200));
  const connections = async () => {
    const [row] = await sql`
      select count(*)::int as count from pg_stat_activity where usename = 'tusind_login'`;
    return row?.["count"] as number;
  };
  await expect.poll(connections, { timeout: 20_000 }).toBe(0);
  await sql.end();
});

test("while its database is down it says so, and answers once it is up again", async () => {
  await server.halt();
  expect(await statusOf(door, "/ready")).toBe(503);
  expect(await statusOf(door, "/v1/children")).toBe(503);
  await server.resume();
  await expect.poll(() => statusOf(door, "/ready"), { timeout: 20_000 }).toBe(200);
  expect(await statusOf(door, "/v1/children")).toBe(200);
});

test("each answer tells what it took, and writes a line in which no address stands", async () => {
  const headers = { Authorization: `Bearer ${await provider.token("coordinator")}` };
  const answer = await fetch(`${door.url}/v1/children?district=solvang`, { headers });
  expect(answer.headers.get("Server-Timing")).toMatch(/^total;dur=[\d.]+, records;dur=[\d.]+$/);
  const id = answer.headers.get("X-Request-Id") ?? "";
  await expect.poll(door.output, { timeout: 20_000 }).toContain(id);
  expect(door.output()).toContain('"route":"/v1/children"');
  expect(door.output()).not.toContain("solvang");
});

test("what the clock starts at the edge runs, and ends well", async () => {
  const answer = await fetch(`${door.url}/cdn-cgi/handler/scheduled`);
  expect([answer.status, await answer.text()]).toEqual([200, "ok"]);
});

test("while its database is away it previews, and says that records cannot be read", async () => {
  expect(await statusOf(away, "/ready")).toBe(503);
  expect(await statusOf(away, "/v1/children")).toBe(503);
  const answer = await fetch(`${away.url}/v1/schedule-previews`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${await provider.token()}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      programme: "favrskov",
      child: { birthDate: "2026-03-02" },
      asOf: "2026-03-03",
    }),
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    visits: [{ rule: "postpartum", state: "planned" }, {}, {}, {}, {}, {}],
  });
});

test("no token, no answer", async () => {
  const answer = await fetch(`${door.url}/v1/programmes`);
  expect(answer.status).toBe(401);
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
});

test("the reference page's files are served beside the worker", async () => {
  const page = await fetch(`${door.url}/docs`);
  expect(page.status).toBe(200);
  expect((await fetch(`${door.url}/docs/assets/swagger-ui-bundle.js`)).status).toBe(200);
  const start = await fetch(`${door.url}/docs/assets/start.js`);
  expect(start.status).toBe(200);
  expect(start.headers.get("X-Content-Type-Options")).toBe("nosniff");
});

test.each(["/v1/programmes", "/ready", "/docs", "/openapi.json", "/nothing"])(
  "not set up, %s says so",
  async (path) => {
    const answer = await fetch(`${bare.url}${path}`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ type: "/problems/notConfigured" });
    expect(answer.headers.get("Retry-After")).toBeTruthy();
  },
);

test("not set up, it still says that it lives", async () => {
  expect((await fetch(`${bare.url}/health`)).status).toBe(200);
});
