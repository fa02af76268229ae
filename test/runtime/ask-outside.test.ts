import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, createServer as createPlainServer } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { outsideFromEdge } from "../../src/edge/ask-outside.ts";
import { isPublicIp, outsideAddress } from "../../src/journal/outside-address.ts";
import { type Resolve, outsideFromNode } from "../../src/node/ask-outside.ts";
import type { OutsideRequest } from "../../src/operations/outside.ts";
import { aCertificate } from "../support/a-certificate.ts";
import { HOSTILE_ADDRESSES, INNER_NUMBERS } from "../support/hostile-addresses.ts";

const PUBLIC = { hosts: undefined, loopback: false };
const LOOPBACK = { hosts: undefined, loopback: true };
const SECURE_NAME = "secure.localhost";

/** What is answered, by the coding that is told of it. */
const PACKED: Readonly<Record<string, Buffer>> = {
  gzip: gzipSync("Kære kalender"),
  deflate: deflateSync("Kære kalender"),
  br: brotliCompressSync("Kære kalender"),
  identity: Buffer.from("Kære kalender"),
  "gzip-bomb": gzipSync("x".repeat(10_000_000)),
  "gzip-spoilt": Buffer.from("Kære kalender"),
  "gzip-short": gzipSync("Kære kalender").subarray(0, 20),
  zstd: Buffer.from("Kære kalender"),
};

/** What reached the servers, by the name that it was sent to. */
const heard: { readonly host: string | undefined; readonly path: string | undefined }[] = [];
const certificate = aCertificate(SECURE_NAME);
const server = createServer((request, answer) => {
  heard.push({ host: request.headers.host, path: request.url });
  if (request.url === "/slow") return;
  if (request.url === "/drip") return void answer.writeHead(200).write("a");
  if (request.url === "/large") return void answer.end("x".repeat(1_001));
  const [, coding] = /^\/packed\/(.+)$/.exec(request.url ?? "") ?? [];
  const packed = coding === undefined ? undefined : PACKED[coding];
  if (coding !== undefined) {
    return void answer.writeHead(200, { "Content-Encoding": coding.split("-")[0] }).end(packed);
  }
  if (request.url === "/cut") return void request.socket.destroy();
  if (request.url === "/away") {
    return void answer.writeHead(302, { Location: `${address()}/elsewhere` }).end();
  }
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString()));
  request.on("end", () => answer.setHeader("X-Told", "yes").end(`${request.method} ${body}`));
});
const secure = createSecureServer(certificate, (request, answer) => {
  heard.push({ host: request.headers.host, path: request.url });
  answer.end("sealed");
});
const talkative = createPlainServer((socket) => socket.end("this is no HTTP\r\n\r\n"));

beforeAll(async () => {
  for (const each of [server, secure, talkative]) {
    await new Promise<void>((listening) => each.listen(0, "127.0.0.1", listening));
  }
  setDefaultCACertificates([...getCACertificates("default"), certificate.cert]);
});
afterAll(() => {
  setDefaultCACertificates(getCACertificates("bundled"));
  server.closeAllConnections();
  for (const each of [server, secure, talkative]) each.close();
});

function portOf(listening: typeof server | typeof secure | typeof talkative): number {
  return (listening.address() as AddressInfo).port;
}

function address(name = "127.0.0.1"): string {
  return `http://${name}:${portOf(server)}`;
}

function aRequest(url: string, differing: Partial<OutsideRequest> = {}): OutsideRequest {
  return { url, method: "GET", headers: {}, bytesMax: 1_000, millisecondsMax: 5_000, ...differing };
}

/** Answers each question with the next of these, and the last ones ever after. */
function resolver(...answers: readonly (readonly string[])[]): Resolve & { asked: number } {
  const resolve = async () => answers[Math.min(resolve.asked++, answers.length - 1)] ?? [];
  resolve.asked = 0;
  return resolve;
}

test("no address of the corpus may be asked, at either door, and no name is looked up for it", async () => {
  expect(HOSTILE_ADDRESSES.length).toBeGreaterThan(200);
  const resolve = resolver(["93.184.215.14"]);
  const node = outsideFromNode(PUBLIC, resolve);
  const edge = outsideFromEdge(HOSTILE_ADDRESSES.flatMap((each) => hostOf(each) ?? []));
  const allowed: string[] = [];
  for (const url of HOSTILE_ADDRESSES) {
    for (const { askOutside, mayAskOutside } of [node, edge]) {
      const answer = await askOutside(aRequest(url));
      const isRefused = !answer.ok && answer.refusal === "addressNotAllowed";
      if (!isRefused || (await mayAskOutside(url))) allowed.push(url);
    }
  }
  expect(allowed).toEqual([]);
  expect(resolve.asked).toBe(0);
});

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

test.each([
  "https://journal.example/",
  "https://journal.example:443/hook?of=us",
  "https://journal.example:8443/",
  "https://journal.example./",
  "https://93.184.215.14/",
  "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
  "https://bücher.example/",
  "https://172.32.0.1/",
  "https://100.128.0.1/",
])("%s may be asked", (url) => {
  expect(outsideAddress(url, PUBLIC)).toBeDefined();
});

test.each(INNER_NUMBERS)(
  "a name that leads to %s is not asked, though another number is public",
  async (inner) => {
    for (const numbers of [[inner], ["93.184.215.14", inner], [inner, "93.184.215.14"]]) {
      const { askOutside, mayAskOutside } = outsideFromNode(PUBLIC, resolver(numbers));
      const url = "https://journal.example/";
      expect(await askOutside(aRequest(url))).toEqual({ ok: false, refusal: "addressNotAllowed" });
      expect(await mayAskOutside(url)).toBe(false);
    }
  },
);

test.each(["fe80::1%eth0", "", "1.2.3", "01.2.3.4x", "300.1.1.1", "abc", "::g"])(
  "what a resolver says that is no number is not public: %j",
  (text) => expect(isPublicIp(text)).toBe(false),
);

test("a name that leads elsewhere a moment later is looked up once: the connection goes where it was judged", async () => {
  const resolve = resolver(["127.0.0.1"], ["10.0.0.1"]);
  const { askOutside } = outsideFromNode(LOOPBACK, resolve);
  const url = address("rebinding.localhost");
  const answer = await askOutside(aRequest(`${url}/here`));
  expect(answer).toMatchObject({ ok: true, value: { status: 200 } });
  expect(resolve.asked).toBe(1);
  expect(heard.at(-1)).toEqual({ host: new URL(url).host, path: "/here" });
  expect(await askOutside(aRequest(`${url}/again`))).toEqual({
    ok: false,
    refusal: "addressNotAllowed",
  });
  expect(heard.at(-1)?.path).toBe("/here");
});

test("over TLS the server is asked by its name, and must prove it", async () => {
  const { askOutside } = outsideFromNode(LOOPBACK, resolver(["127.0.0.1"]));
  const host = `${SECURE_NAME}:${portOf(secure)}`;
  expect(await askOutside(aRequest(`https://${host}/`))).toMatchObject({
    ok: true,
    value: { body: "sealed" },
  });
  expect(heard.at(-1)?.host).toBe(host);
  const other = `https://other.localhost:${portOf(secure)}/`;
  expect(await askOutside(aRequest(other))).toEqual({ ok: false, refusal: "notReached" });
});

test("what is sent arrives, and the answer comes back with its headers", async () => {
  const { askOutside } = outsideFromNode(LOOPBACK);
  const answer = await askOutside(aRequest(`${address()}/`, { method: "POST", body: "æble" }));
  if (!answer.ok) throw new Error(answer.refusal);
  expect(answer.value.body).toBe("POST æble");
  expect(answer.value.headers.get("x-told")).toBe("yes");
});

test("a redirect is an answer, and followed nowhere", async () => {
  const { askOutside } = outsideFromNode(LOOPBACK);
  const before = heard.length;
  const answer = await askOutside(aRequest(`${address()}/away`));
  expect(answer).toMatchObject({ ok: true, value: { status: 302 } });
  expect(heard.slice(before).map(({ path }) => path)).toEqual(["/away"]);
});

test.each([
  ["/slow", "tooSlow"],
  ["/drip", "tooSlow"],
  ["/large", "tooLarge"],
  ["/cut", "notReached"],
])("%s ends as %s", async (path, refusal) => {
  const { askOutside } = outsideFromNode(LOOPBACK);
  const millisecondsMax = refusal === "tooSlow" ? 200 : 5_000;
  const answer = await askOutside(aRequest(`${address()}${path}`, { millisecondsMax }));
  expect(answer).toEqual({ ok: false, refusal });
});

test.each(["gzip", "deflate", "br", "identity"])(
  "what is packed as %s though nobody asked for it is unpacked",
  async (coding) => {
    const { askOutside } = outsideFromNode(LOOPBACK);
    const answer = await askOutside(aRequest(`${address()}/packed/${coding}`));
    expect(answer).toMatchObject({ ok: true, value: { status: 200, body: "Kære kalender" } });
  },
);

test.each([
  { packed: "gzip-bomb", refusal: "tooLarge" },
  { packed: "gzip-spoilt", refusal: "notReached" },
  { packed: "gzip-short", refusal: "notReached" },
  { packed: "zstd", refusal: "notReached" },
])("$packed is $refusal", async ({ packed, refusal }) => {
  const { askOutside } = outsideFromNode(LOOPBACK);
  const answer = await askOutside(aRequest(`${address()}/packed/${packed}`));
  expect(answer).toEqual({ ok: false, refusal });
});

test.each(["/large", "/drip"])(
  "where its body is of no interest %s is answered by its status, and no fault",
  async (path) => {
    const { askOutside } = outsideFromNode(LOOPBACK);
    const answer = await askOutside(aRequest(`${address()}${path}`, { isBodyUnread: true }));
    expect(answer).toMatchObject({ ok: true, value: { status: 200, body: "" } });
  },
);

test("at the edge a body of no interest is sent back unread", async () => {
  let cancelled = 0;
  const endless = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode("x".repeat(1_001))),
    cancel: () => void (cancelled += 1),
  });
  vi.stubGlobal("fetch", async () => new Response(endless, { headers: { "X-Told": "yes" } }));
  const { askOutside } = outsideFromEdge(["journal.example"]);
  const answer = await askOutside(aRequest("https://journal.example/", { isBodyUnread: true }));
  vi.unstubAllGlobals();
  if (!answer.ok) throw new Error(answer.refusal);
  expect([answer.value.status, answer.value.headers.get("x-told")]).toEqual([200, "yes"]);
  expect(cancelled).toBe(1);
});

test("a resolver that never answers is waited for no longer than asked", async () => {
  const { askOutside } = outsideFromNode(PUBLIC, () => new Promise(() => {}));
  const answer = await askOutside(aRequest("https://journal.example/", { millisecondsMax: 50 }));
  expect(answer).toEqual({ ok: false, refusal: "tooSlow" });
});

test("what is no HTTP, and a name that leads nowhere, is not reached", async () => {
  const { askOutside } = outsideFromNode(LOOPBACK);
  const notReached = { ok: false, refusal: "notReached" };
  expect(await askOutside(aRequest(`http://127.0.0.1:${portOf(talkative)}/`))).toEqual(notReached);
  const nowhere = outsideFromNode(PUBLIC, async () => {
    throw new Error("ENOTFOUND");
  });
  expect(await nowhere.askOutside(aRequest("https://journal.example/"))).toEqual(notReached);
  expect(await nowhere.mayAskOutside("https://journal.example/")).toBe(true);
});

test("this machine is asked where the setting says so, and the network around it not even then", async () => {
  const url = `${address()}/`;
  expect(await outsideFromNode(PUBLIC).mayAskOutside(url)).toBe(false);
  const { mayAskOutside } = outsideFromNode(LOOPBACK);
  expect(await mayAskOutside(url)).toBe(true);
  expect(await mayAskOutside("http://10.0.0.1/")).toBe(false);
  expect(await mayAskOutside("http://journal.example/")).toBe(false);
});

test("a list of hosts lets nobody else be asked; at the edge, without one, nobody at all", async () => {
  const listed = outsideFromNode({ hosts: ["journal.example"], loopback: false }, resolver([]));
  expect(await listed.mayAskOutside("https://journal.example/")).toBe(true);
  expect(await listed.mayAskOutside("https://another.example/")).toBe(false);
  expect(await outsideFromEdge(["journal.example"]).mayAskOutside("https://journal.example/")).toBe(
    true,
  );
  expect(await outsideFromEdge([]).mayAskOutside("https://journal.example/")).toBe(false);
});
