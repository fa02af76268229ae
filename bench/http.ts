import { type ChildProcess, spawn } from "node:child_process";
import { newMasterKey } from "../src/db/connection/master-key-file.ts";
import { NO_DATABASE, startNode } from "../test/support/doors.ts";
import { freePort } from "../test/support/free-port.ts";
import { startIdentityProvider } from "../test/support/identity-provider.ts";
import { answersPerSecond } from "./support/load.ts";
import { median } from "./support/median.ts";
import { worker } from "./support/worker-bundle.ts";
import { emptyWorker, startWorkerd } from "./support/workerd.ts";

const ROUNDS = 7;
const LOAD = { connections: 32, milliseconds: 2_000 };
const NODE_AIM = 0.75;
const WORKERD_AIM = 0.8;
/** Each is signed in, allowed, checked for its shape, answered as JSON and written to the log. */
const PATHS = ["/v1/programmes/favrskov?version=2026-1", "/v1/programmes/koebenhavn"];

const provider = await startIdentityProvider();
const settings = { ...provider.settings, MASTER_KEY: newMasterKey() };
const token = await provider.token("leader");
const authorization = { Authorization: `Bearer ${token}` };
const files = worker();

const node = await startNode({ ...settings, NODE_ENV: "production", DATABASE_URL: NO_DATABASE });
for (const path of PATHS) {
  const head = [`GET ${path} HTTP/1.1`, `Authorization: ${authorization.Authorization}`];
  const answer = await fetch(`${node.url}${path}`, { headers: authorization });
  const body = await answer.text();
  console.log(`GET ${path}: ${answer.status}, ${body.length} B`);
  const bare = await startBareNode(body);
  await compare("Node", NODE_AIM, head, Number(new URL(node.url).port), bare.port, "node:http");
  bare.stop();
  const bindings = { ...settings, HYPERDRIVE: { connectionString: NO_DATABASE } };
  const [ours, empty] = [
    await startWorkerd(files, bindings),
    await startWorkerd(emptyWorker(body)),
  ];
  await Promise.all([ours.firstAnswer(head), empty.firstAnswer(head)]);
  await compare("workerd", WORKERD_AIM, head, ours.port, empty.port, "a bare Response");
  await Promise.all([ours.stop(), empty.stop()]);
}
await node.stop();
await provider.stop();

/** In turns, so that what disturbs one round disturbs both. */
async function compare(
  name: string,
  aim: number,
  head: readonly string[],
  ours: number,
  bare: number,
  peer: string,
): Promise<void> {
  const [ourRates, bareRates]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    const [bareRate, ourRate] = [
      await answersPerSecond(bare, head, LOAD),
      await answersPerSecond(ours, head, LOAD),
    ];
    if (round === 0) continue; // warming up
    bareRates.push(bareRate);
    ourRates.push(ourRate);
  }
  const ratio = median(ourRates) / median(bareRates);
  console.log(
    `  ${name}: ours ${median(ourRates).toFixed(0)}/s, ${peer} ${median(bareRates).toFixed(0)}/s, ` +
      `ratio ${ratio.toFixed(2)} (aim ${aim}) ${ratio >= aim ? "ok" : "FAIL"}`,
  );
}

/** node:http that writes the same value as JSON for each request, in a process of its own. */
async function startBareNode(body: string): Promise<{ port: number; stop: () => void }> {
  const port = await freePort();
  const program = `const value = ${body};
    require("node:http").createServer((asked, answer) => {
      const text = JSON.stringify(value);
      answer.writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) });
      answer.end(text);
    }).listen(${port}, "127.0.0.1", () => console.log("listens"));`;
  const started: ChildProcess = spawn(process.execPath, ["-e", program]);
  await new Promise((resolve) => started.stdout?.once("data", resolve));
  return { port, stop: () => void started.kill() };
}
