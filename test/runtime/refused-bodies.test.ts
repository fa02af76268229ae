import { Agent, request } from "node:http";
import { type Socket, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import { NO_DATABASE, type RunningDoor, startNode } from "../support/doors.ts";
import { startIdentityProvider } from "../support/identity-provider.ts";

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let door: RunningDoor;
/** Of a leader, who sends nothing, and of a coordinator. */
let leader: string;
let coordinator: string;
beforeAll(async () => {
  provider = await startIdentityProvider();
  const settings = { ...provider.settings, MASTER_KEY: newMasterKey() };
  door = await startNode({ ...settings, DATABASE_URL: NO_DATABASE });
  leader = await provider.token("leader");
  coordinator = await provider.token("coordinator");
});
afterAll(async () => {
  await door.stop();
  await provider.stop();
});

const JSON_TYPE = { "Content-Type": "application/json" };
const signedIn = () => ({ Authorization: `Bearer ${coordinator}` });

const asLeader = () => ({ Authorization: `Bearer ${leader}` });

/** Bodies that are refused before they are read, and in what way. */
const REFUSED: readonly [Refused, ...Refused[]] = [
  { status: 413, path: "/v1/schedule-previews", bytes: 1_200_000, headers: signedIn },
  { status: 413, path: "/v1/imports", bytes: 17_000_000, headers: signedIn },
  {
    status: 415,
    path: "/v1/schedule-previews",
    bytes: 500_000,
    headers: () => ({ ...signedIn(), "Content-Type": "text/calendar" }),
  },
  { status: 401, path: "/v1/birth-notifications", bytes: 900_000, headers: () => ({}) },
  { status: 403, path: "/v1/birth-notifications", bytes: 900_000, headers: asLeader },
  { status: 404, path: "/v1/nothing", bytes: 900_000, headers: signedIn },
];

interface Refused {
  readonly status: number;
  readonly path: string;
  readonly bytes: number;
  readonly headers: () => Readonly<Record<string, string>>;
}

/** A request as its bytes, with a body of blanks. */
function written({ path, bytes, headers }: Refused, more: Readonly<Record<string, string>> = {}) {
  const named = { Host: "door.test", ...JSON_TYPE, ...headers(), ...more };
  const isChunked = "Transfer-Encoding" in more;
  const length = isChunked ? {} : { "Content-Length": String(bytes) };
  const lines = Object.entries({ ...named, ...length }).map(([name, value]) => `${name}: ${value}`);
  const blanks = " ".repeat(bytes);
  return {
    head: `POST ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`,
    body: isChunked ? `${bytes.toString(16)}\r\n${blanks}\r\n0\r\n\r\n` : blanks,
  };
}

const NEXT = "GET /health HTTP/1.1\r\nHost: door.test\r\nConnection: close\r\n\r\n";
const socket = () => connect(Number(new URL(door.url).port), "127.0.0.1");
const statusesIn = (heard: string) =>
  [...heard.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));

/** The first that is heard of an answer's end: problems are JSON on one line. */
async function answerOn(asked: Socket): Promise<string> {
  let heard = "";
  for await (const part of asked.iterator({ destroyOnReturn: false })) {
    heard += String(part);
    if (heard.includes("\r\n\r\n{") && heard.endsWith("}")) return heard;
  }
  return heard;
}

describe.each(REFUSED)("$status for $bytes bytes to $path", (refused) => {
  test.each([
    { name: "a length said beforehand", more: {} },
    { name: "chunks", more: { "Transfer-Encoding": "chunked" } },
  ])("is heard by who sends all of it with $name, and the next answer too", async ({ more }) => {
    const asked = socket();
    const { head, body } = written(refused, more);
    asked.write(head + body + NEXT);
    expect(statusesIn(await text(asked))).toEqual([refused.status, 200]);
  });

  test("is heard by who wants the connection closed", async () => {
    const asked = socket();
    const { head, body } = written(refused, { Connection: "close" });
    asked.write(head + body);
    expect(statusesIn(await text(asked))).toEqual([refused.status]);
  });

  test("is heard before the rest is sent, and the next answer after it", async () => {
    const asked = socket();
    const { head, body } = written(refused);
    asked.write(head + body.slice(0, 1_000));
    expect(statusesIn(await answerOn(asked))).toEqual([refused.status]);
    asked.write(body.slice(1_000) + NEXT);
    expect(statusesIn(await text(asked))).toEqual([200]);
  });

  test("is heard by fetch, one after the other", async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < 5; sent += 1) {
      const { status } = await fetch(`${door.url}${refused.path}`, {
        method: "POST",
        headers: { ...JSON_TYPE, ...refused.headers() },
        body: " ".repeat(refused.bytes),
      });
      statuses.push(status);
    }
    expect(statuses).toEqual(Array.from({ length: 5 }, () => refused.status));
  });

  test("leaves an agent's connection good for the next", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = (method: string, path: string, body: string, headers: object) =>
      new Promise<readonly [number | undefined, number | undefined]>((resolve, reject) => {
        const asking = request(`${door.url}${path}`, { agent, method, headers: { ...headers } });
        asking.on("error", reject);
        asking.on("response", (answer) => {
          const { localPort } = answer.socket;
          answer.resume().on("end", () => resolve([answer.statusCode, localPort]));
        });
        asking.end(body);
      });
    const headers = { ...JSON_TYPE, ...refused.headers() };
    const [status, port] = await ask("POST", refused.path, " ".repeat(refused.bytes), headers);
    const next = [await ask("GET", "/health", "", {}), await ask("GET", "/health", "", {})];
    expect([status, ...next]).toEqual([refused.status, [200, port], [200, port]]);
    agent.destroy();
  });
});

test("who announces more than is ever read through is told that the connection ends", async () => {
  const asked = socket();
  const { head } = written({ ...REFUSED[0], bytes: 64_000_001 });
  asked.write(head);
  const heard = await answerOn(asked);
  asked.destroy();
  expect(statusesIn(heard)).toEqual([413]);
  expect(heard.toLowerCase()).toContain("\r\nconnection: close\r\n");
});
