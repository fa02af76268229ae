import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import { aBirthLetter } from "../support/a-birth-letter.ts";
import { type RunningDoor, startNode } from "../support/doors.ts";
import { freePort } from "../support/free-port.ts";
import { startIdentityProvider } from "../support/identity-provider.ts";
import { type Logins, type PostgresServer, startPostgres } from "../support/postgres-server.ts";

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let server: PostgresServer;
let logins: Logins;
let settings: Readonly<Record<string, string>>;
beforeAll(async () => {
  provider = await startIdentityProvider();
  server = await startPostgres();
  logins = await server.another();
  settings = {
    ...provider.settings,
    NODE_ENV: "production",
    DATABASE_URL: logins.runtimeUrl,
    MASTER_KEY: newMasterKey(),
  };
});
afterAll(() => Promise.all([server.stop(), provider.stop()]));

async function ask(door: RunningDoor, path: string, init: RequestInit = {}): Promise<Response> {
  const token = await provider.token("coordinator");
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  return fetch(`${door.url}${path}`, { ...init, headers });
}

interface Line {
  readonly requestId?: string;
  readonly name?: string;
}

function linesOf(door: RunningDoor): readonly Line[] {
  const lines = door.output().trimEnd().split("\n");
  return lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line) as Line);
}

function endingOf(environment: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, [join(process.cwd(), "src/node.ts")], {
    env: { PATH: process.env["PATH"], PORT: "0", NODE_ENV: "production", ...environment },
    encoding: "utf8",
    timeout: 30_000,
  });
}

describe("it does not start", () => {
  test("without anything, and names all that is missing", () => {
    const { status, stderr } = endingOf({});
    expect(status).toBe(1);
    for (const name of [...Object.keys(provider.settings), "DATABASE_URL", "MASTER_KEY"]) {
      expect(stderr).toContain(name);
    }
  });

  test("on an embedded database", () => {
    const { status, stderr } = endingOf({ ...settings, DATABASE_URL: "memory:" });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^DATABASE_URL is no server/)]);
  });

  test.each([
    { name: "DATABASE_URL", value: "postgres://login:50%@127.0.0.1/tusind" },
    { name: "DATABASE_PREPARE", value: "False" },
    { name: "IDENTITY_ISSUER", value: "  " },
    { name: "NODE_ENV", value: "prod" },
    { name: "PORT", value: "many" },
    { name: "METRICS_PORT", value: "65536" },
  ])("with a $name of $value", ({ name, value }) => {
    expect(readConfig({ ...settings, [name]: value })).toEqual({
      ok: false,
      refusal: [expect.stringMatching(new RegExp(`^${name} is `))],
    });
  });
});

describe("it tells of each answer", () => {
  let door: RunningDoor;
  let metricsPort: number;
  beforeAll(async () => {
    metricsPort = await freePort();
    door = await startNode({ ...settings, METRICS_PORT: String(metricsPort) });
  });
  afterAll(() => door.stop());

  test("its caller: an id, and what it took", async () => {
    const answer = await ask(door, "/v1/children");
    expect(answer.headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get("Server-Timing")).toMatch(/^total;dur=\d+\.\d, records;dur=\d+\.\d$/);
    const lives = await ask(door, "/health");
    expect(lives.headers.get("Server-Timing")).toMatch(/^total;dur=\d+\.\d$/);
  });

  test("the log: one line, by the same id", async () => {
    const body = JSON.stringify(aBirthLetter());
    const answer = await ask(door, "/v1/birth-notifications", { method: "POST", body });
    const requestId = answer.headers.get("X-Request-Id") ?? "none";
    const linesOfIt = () => linesOf(door).filter((line) => line.requestId === requestId);
    await expect.poll(linesOfIt, { timeout: 20_000 }).toEqual([
      {
        level: "info",
        name: "answered",
        time: expect.stringMatching(/Z$/),
        requestId,
        method: "POST",
        route: "/v1/birth-notifications",
        status: 201,
        municipality: "0999",
        role: "coordinator",
        durationMs: expect.any(Number),
        recordsMs: expect.any(Number),
      },
    ]);
  });

  test("a Prometheus: how many, by route and status, on a port of its own", async () => {
    await ask(door, "/v1/children/0101905001");
    const counted = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(counted).toContain(
      'http_request_duration_seconds_count{method="GET",route="/v1/children/:id",status="404"} 1',
    );
    expect(counted).toContain("nodejs_eventloop_lag_seconds");
    expect(counted).not.toContain("0101905001");
    expect((await fetch(`http://127.0.0.1:${metricsPort}/v1/children`)).status).toBe(404);
    expect((await ask(door, "/metrics")).status).toBe(404);
  });
});

/** In which the clock looks again and again. */
const LOOKS_MS = 2_500;

test("a database of another version is away, until it is this one's", async () => {
  const door = await startNode(settings);
  const sql = postgres(logins.ownerUrl, { max: 1 });
  await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('next', 1)`;
  const statuses = async () => [
    (await ask(door, "/ready")).status,
    (await ask(door, "/v1/children")).status,
  ];
  expect(await statuses()).toEqual([503, 503]);
  const reasons = () => door.errors().match(/"reason":"[^"]*"/g) ?? [];
  await expect.poll(reasons).toEqual([`"reason":"its schema is another version's"`]);
  await delay(LOOKS_MS);
  expect(reasons()).toHaveLength(1);
  await sql`delete from drizzle.__drizzle_migrations where hash = 'next'`;
  expect(await statuses()).toEqual([200, 200]);
  await sql.end();
  await door.stop();
});

describe("told to stop", () => {
  /** What stands before a body of so many bytes. */
  async function headOf(path: string, bytes: number): Promise<string> {
    return [
      `POST ${path} HTTP/1.1`,
      "Host: tusind",
      "Content-Type: application/json",
      `Authorization: Bearer ${await provider.token("coordinator")}`,
      `Content-Length: ${bytes}`,
      "\r\n",
    ].join("\r\n");
  }

  test("it ends what was begun, takes nothing new, and is gone with 0", async () => {
    const door = await startNode(settings);
    const { port } = new URL(door.url);
    const body = JSON.stringify(aBirthLetter());
    const [half, rest] = [body.slice(0, 100), body.slice(100)];
    const socket = connect(Number(port), "127.0.0.1");
    const connected = once(socket, "connect");
    let answer = "";
    socket.on("data", (data) => (answer += String(data)));
    socket.write((await headOf("/v1/birth-notifications", Buffer.byteLength(body))) + half);
    await connected;
    await ask(door, "/health"); // by now the half has come
    const stopped = door.stop();
    await expect
      .poll(() => ask(door, "/health").then(String, () => "refused"), { timeout: 20_000 })
      .toBe("refused");
    socket.write(rest);
    await once(socket, "close");
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    await stopped;
    expect(door.exitCode()).toBe(0);
    expect(linesOf(door).at(-1)).toMatchObject({ route: "/v1/birth-notifications", status: 201 });
  });

  test("whoever says nothing at its figures does not keep it", async () => {
    const metricsPort = await freePort();
    const door = await startNode({ ...settings, METRICS_PORT: String(metricsPort) });
    const silent = connect(metricsPort, "127.0.0.1");
    silent.on("error", () => undefined);
    await once(silent, "connect");
    await door.stop();
    expect(door.exitCode()).toBe(0);
  });

  test("told again, by another signal too, it ends at once", async () => {
    const door = await startNode(settings);
    const socket = connect(Number(new URL(door.url).port), "127.0.0.1");
    const connected = once(socket, "connect");
    socket.on("error", () => undefined);
    socket.write(await headOf("/v1/contacts", 100));
    await connected;
    await ask(door, "/health");
    door.tell("SIGINT");
    await expect
      .poll(() => ask(door, "/health").then(String, () => "refused"), { timeout: 20_000 })
      .toBe("refused");
    await door.stop();
    expect(door.exitCode()).toBe(1);
  });

  test(
    "it does not wait for ever for a caller who sends no more",
    { timeout: 60_000 },
    async () => {
      const door = await startNode(settings);
      const socket = connect(Number(new URL(door.url).port), "127.0.0.1");
      const connected = once(socket, "connect");
      socket.on("error", () => undefined);
      socket.write(await headOf("/v1/contacts", 100));
      await connected;
      await ask(door, "/health");
      await door.stop();
      expect(door.exitCode()).toBe(0);
    },
  );
});
