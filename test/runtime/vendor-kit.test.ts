import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Kit, kitFor } from "../../openapi/kit/kit.ts";
import { serverAt } from "../../openapi/kit/server.ts";
import { shownRequest } from "../../openapi/kit/shown-request.ts";
import { PROBLEM_REQUESTS, codesIn, walkProblem } from "../../openapi/kit/walk-problems.ts";
import { PROBLEM_CODES } from "../../src/http/problems/problem-codes.ts";
import { type RunningDoor, startNode } from "../support/doors.ts";

const isFull = import.meta.env.MODE === "full";

let door: RunningDoor;
let kit: Kit;
beforeAll(async () => {
  door = await startNode({ DATABASE_URL: "memory:", WEBHOOK_ALLOW_LOOPBACK: "1" });
  kit = await kitFor(serverAt(door.url, tokens()));
});
afterAll(() => door.stop());

const tokens = () => join(door.folder, ".data/sandbox-tokens.json");

/** A script of the kit, as a vendor starts it. */
async function runs(script: string, ...words: readonly string[]) {
  const started = spawn(process.execPath, [
    `openapi/kit/${script}`,
    "--tokens",
    tokens(),
    ...words,
  ]);
  let output = "";
  started.stdout.on("data", (data) => (output += String(data)));
  started.stderr.on("data", (data) => (output += String(data)));
  const [code] = (await once(started, "close")) as [number];
  return { code, output };
}

test("the sandbox's tokens are left as the demo's are: for each role, and for their owner alone", () => {
  const demo = readFileSync(join(door.folder, ".data/demo-tokens.json"), "utf8");
  const roles = (text: string) => Object.keys(JSON.parse(text) as object);
  expect(roles(readFileSync(tokens(), "utf8"))).toEqual(roles(demo));
  expect(statSync(tokens()).mode & 0o777).toBe(0o600);
});

describe("the families of docs/vendor-kit.md", () => {
  const page = readFileSync("docs/vendor-kit.md", "utf8");
  const listed = page.split("\n").filter((line) => line.startsWith("| `sandbox-"));
  const references = listed.flatMap((line) =>
    [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, reference = ""]) => reference),
  );
  type Found = { items: { id: string; identifiers: { system: string; value: string }[] }[] };
  const lookUp = (body: object) => kit.make<Found>("/v1/children/lookup", body);

  test("are found by their references, but for the one that is hidden", async () => {
    const found = await Promise.all(
      references.map(async (externalReference) => [
        externalReference,
        (await lookUp({ externalReference })).items.length,
      ]),
    );
    expect(references.length).toBeGreaterThan(15);
    expect(found).toEqual(references.map((name) => [name, name === "sandbox-stopped" ? 0 : 1]));
  });

  test("have numbers by which they are found again, once they are born", async () => {
    const hidden = new Set(["sandbox-stopped", "sandbox-expected", "sandbox-moved-away"]);
    for (const externalReference of references.filter((name) => !hidden.has(name))) {
      const [child] = (await lookUp({ externalReference })).items;
      const [identifier] = child?.identifiers ?? [];
      expect(identifier, externalReference).toBeDefined();
      const { items } = await lookUp({ identifier });
      expect(items.map(({ id }) => id)).toEqual([child?.id]);
    }
  });

  test("the hidden one stands in the last event about it", async () => {
    const { items } = await kit.read<{ items: { type: string; externalReference: string }[] }>(
      "/v1/events?after=0&limit=1000",
    );
    expect(items.filter((event) => event.externalReference === "sandbox-stopped")).toMatchObject([
      { type: "child.stopped" },
    ]);
  });

  test("come to KL's gateway: what was held waits for what must be documented, and one has no CPR number", async () => {
    const idOf = async (externalReference: string) =>
      (await lookUp({ externalReference })).items[0]?.id;
    const { waiting, unnamed } = await kit.make<{ waiting: object[]; unnamed: string[] }>(
      "/v1/kl-deliveries",
      { after: 0 },
      { as: "journal-system" },
    );
    expect(waiting).toMatchObject([{ child: await idOf("sandbox-held") }]);
    expect(unnamed).toContain(await idOf("sandbox-replacement-number"));
  });
});

describe("the contract's runner", () => {
  test("finds no promise broken, and ends well", async () => {
    const words = ["--url", door.url, "--receiver", "--json"];
    const { code, output } = await runs("contract-runner.ts", ...words);
    const { failed, skipped } = JSON.parse(output) as { failed: number; skipped: number };
    expect([code, failed, skipped], output).toEqual([0, 0, 0]);
  });

  test("names the one that a server breaks, and does not end well", async () => {
    const proxy = createServer((request, answer) => void pass(request, answer, withoutPrivacy));
    const names = ["problem-shape", "calendar-quiet", "calendar-form", "webhook-challenge"];
    // It waits for a second attempt.
    if (isFull) names.push("webhook-delivery");
    const words = ["--receiver", ...names];
    const { code, output } = await runsThrough(proxy, "contract-runner.ts", ...words);
    expect(code).toBe(1);
    const seen = output.split("\n").map((line) => /^(?:ok|FAIL) +[a-z-]+/.exec(line)?.[0] ?? "");
    expect(seen.filter((line) => line !== "").map((line) => line.replaceAll(/ +/g, " "))).toEqual([
      "ok problem-shape",
      "ok calendar-form",
      "FAIL calendar-quiet",
      "FAIL webhook-challenge",
      ...(isFull ? ["FAIL webhook-delivery"] : []),
    ]);
  });
});

/** A script of the kit, pointed at something between it and the server. */
async function runsThrough(proxy: Server, script: string, ...words: readonly string[]) {
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const ran = await runs(script, "--url", url, ...words);
  proxy.close();
  proxy.closeAllConnections();
  return ran;
}

/** Calendars tell a name, and webhooks have another key than is said. */
const withoutPrivacy = (text: string) =>
  text
    .replaceAll("END:VEVENT", "COMMENT:Mor Prøvesten\r\nEND:VEVENT")
    .replaceAll("whsec_", "whsec_AAAA");

/** Hands a request on, and its answer back, changed. */
async function pass(
  request: IncomingMessage,
  answer: ServerResponse,
  change = (text: string) => text,
): Promise<void> {
  const sent: Buffer[] = [];
  for await (const part of request) sent.push(part as Buffer);
  const named = Object.entries(request.headers).filter(([name]) => name !== "host");
  const { method = "GET", url = "/" } = request;
  const response = await fetch(new URL(url, door.url), {
    method,
    headers: named.map(([name, value]) => [name, String(value)]),
    ...(sent.length === 0 ? {} : { body: Buffer.concat(sent) }),
  });
  const text = change(await response.text());
  const type = response.headers.get("Content-Type") ?? "text/plain";
  answer.writeHead(response.status, { "Content-Type": type }).end(text);
}

const PAGES_FILE = "openapi/problem-requests.json";
/** They make a hundred records first. */
const LONG = new Set(["tooManyCriteria", "tooManyChanges", "tooManyWebhooks"]);
const requests = Object.entries(PROBLEM_REQUESTS).flatMap(([code, listed]) =>
  "circumstance" in listed || (!isFull && LONG.has(code)) ? [] : [{ code, listed }],
);

describe("the request of a problem gets it", () => {
  const pages = JSON.parse(readFileSync(PAGES_FILE, "utf8")) as Record<string, unknown>;

  test.each(requests)("$code", async ({ code, listed }) => {
    const walked = await walkProblem(kit, code);
    if (walked === undefined) throw new Error("it has a request");
    expect(codesIn(walked.answer), walked.answer.text).toContain(code);
    expect(
      JSON.parse(JSON.stringify(shownRequest(listed, walked.sent))),
      `${PAGES_FILE} shows another: run \`npm run problems -- --write\` beside \`DATABASE_URL=memory: npm start\``,
    ).toEqual(pages[code]);
  });
});

describe("the script of all problems", () => {
  test("says of each how it is, and ends well", async () => {
    const { code, output } = await runs("problems.ts", "--url", door.url, "notFound", "notJson");
    expect([code, output.split("\n").map((line) => line.split(":")[0])], output).toEqual([
      0,
      ["ok notFound", "ok notJson", ""],
    ]);
  });

  test("goes on where no answer comes, and does not end well", async () => {
    const proxy = createServer(({ socket }, answer) => {
      if (answer.req.url === "/v1/imports") socket.destroy();
      else void pass(answer.req, answer);
    });
    const { code, output } = await runsThrough(proxy, "problems.ts", "tooManyLines", "notJson");
    expect(code).toBe(1);
    expect(output).toMatch(/^FAIL tooManyLines: POST \/v1\/imports at .* has no answer: .+$/m);
    expect(output).toMatch(/^ok notJson: 415/m);
  });

  test.each(["problems.ts", "contract-runner.ts"])(
    "and where there is no server, %s says so",
    async (script) => {
      const { code, output } = await runs(script, "--url", "http://127.0.0.1:9");
      expect(code).toBe(1);
      expect(output).toMatch(/^GET \S+ at http:\/\/127\.0\.0\.1:9 has no answer: .+\n$/);
    },
  );
});

describe("a problem's type leads to a page", () => {
  const page = async (path: string) => {
    const answer = await fetch(`${door.url}${path}`);
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };

  test("with its words in both languages, and a request that gets it", async () => {
    const { status, text, headers } = await page("/problems/messageIdReused");
    const { en, da } = PROBLEM_CODES.messageIdReused;
    expect(status).toBe(200);
    expect(headers.get("Content-Type")).toContain("text/html");
    for (const part of [en, da, "POST /v1/birth-notifications", "Status 409"]) {
      expect(text).toContain(part);
    }
  });

  test("or says when it comes", async () => {
    expect((await page("/problems/databaseAway")).text).toContain("The database is stopped");
  });

  test("and all are listed", async () => {
    const { text } = await page("/problems");
    for (const code of Object.keys(PROBLEM_CODES)) expect(text).toContain(`/problems/${code}"`);
  });

  test("but not to one about nothing", async () => {
    for (const path of ["/problems/nothing", "/problems/__proto__", "/problems/index/x"]) {
      expect((await page(path)).status, path).toBe(404);
    }
  });
});

describe("Rikke's story", () => {
  test("is played on the sandbox's clock", async () => {
    const { code, output } = await runs("rikke.ts", "--url", door.url);
    expect(code, output).toBe(0);
    expect(output).toBe(RIKKE);
  });

  test("once, for time does not come back", async () => {
    const { code, output } = await runs("rikke.ts", "--url", door.url);
    expect(code).toBe(1);
    expect(output).toContain("the story needs 2020-01-10: make it anew");
  });
});

const RIKKE = `2020-02-05 home: pregnancy held
2020-05-05 born: the child expected
2020-05-07 home: postpartum held
2020-05-17 home: establishment held
2020-06-01 home: second-in-first-month held
2020-07-07 home: two-months held
2020-07-07 EPDS 15: epds-follow-up proposed, and accepted
2020-07-07 EPDS 15: epds-home-visit proposed, and accepted
2020-07-09 phone: epds-follow-up held
2020-07-14 home: epds-home-visit held
2020-07-23 home: a contact that nobody had planned
2021-03-09 home: nine-months held-late
2020-02-10 pregnancy: held
2020-05-09 postpartum: held
2020-05-15 establishment: held
2020-05-26 second-in-first-month: held
2020-06-30 two-months: held
2020-07-09 epds-follow-up: held
2020-07-14 epds-home-visit: held
2020-09-04 four-months: overdue
2020-11-05 six-months: overdue
2021-02-05 nine-months: held-late
2021-11-05 eighteen-months: planned
`;
