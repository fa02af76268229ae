import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";

const START_SECONDS_MAX = 110;
/** Where Node keeps what it has read of our source, for the many that are started here. */
const COMPILED = join(process.cwd(), "node_modules/.cache/node");

/** A server that nobody runs. */
export const NO_DATABASE = "postgres://nobody:none@127.0.0.1:9/none";

/** A running door: its own process, as a user starts it. */
export interface RunningDoor {
  readonly url: string;
  readonly folder: string;
  /** What it wrote on stdout so far. */
  readonly output: () => string;
  /** What it wrote on stderr so far. */
  readonly errors: () => string;
  readonly stop: () => Promise<void>;
  readonly tell: (signal: NodeJS.Signals) => void;
  /** What it ended with; null while it runs, or if it was killed. */
  readonly exitCode: () => number | null;
  /** Ends it without a word, as a power cut would. */
  readonly kill: () => Promise<void>;
}

type Settings = Readonly<Record<string, string>>;

/** The Node door in a folder of its own, so that its `.data` is its own too. */
export function startNode(
  settings: Settings = {},
  folder = mkdtempSync(join(tmpdir(), "tusind-node-")),
): Promise<RunningDoor> {
  const started = spawn(process.execPath, [join(process.cwd(), "src/node.ts")], {
    cwd: folder,
    env: { PATH: process.env["PATH"], NODE_COMPILE_CACHE: COMPILED, PORT: "0", ...settings },
    detached: true,
  });
  return untilReady(started, folder, /http:\/\/127\.0\.0\.1:\d+/);
}

/** The Worker in a real workerd, by wrangler, with its database bound as Hyperdrive would. */
export async function startWorker(
  settings: Settings = {},
  databaseUrl = NO_DATABASE,
): Promise<RunningDoor> {
  const folder = mkdtempSync(join(tmpdir(), "tusind-worker-"));
  const [port, inspectorPort] = [await freePort(), await freePort()];
  const started = spawn(
    "node_modules/.bin/wrangler",
    [
      "dev",
      "--local",
      "--ip=127.0.0.1",
      `--port=${port}`,
      `--inspector-port=${inspectorPort}`,
      `--persist-to=${folder}`,
      "--show-interactive-dev-session=false",
      ...Object.entries(settings).flatMap(([name, value]) => ["--var", `${name}:${value}`]),
    ],
    {
      env: {
        ...process.env,
        CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: databaseUrl,
        CLOUDFLARE_CF_FETCH_ENABLED: "false",
        WRANGLER_SEND_METRICS: "false",
        WRANGLER_LOG_PATH: folder,
        NO_COLOR: "1",
      },
      detached: true,
    },
  );
  return untilReady(started, folder, /Ready on (http:\/\/127\.0\.0\.1:\d+)/);
}

function untilReady(started: ChildProcess, folder: string, ready: RegExp): Promise<RunningDoor> {
  let output = "";
  let errors = "";
  let isReady = false;
  const ended = new Promise<void>((resolve) => started.once("close", () => resolve()));
  const end = (signal: NodeJS.Signals) => async () => {
    if (started.exitCode === null && started.pid) process.kill(-started.pid, signal);
    await ended;
  };
  const [stop, kill] = [end("SIGTERM"), end("SIGKILL")];
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`the door did not open:\n${output}\n${errors}`));
    const timer = setTimeout(() => void stop().then(fail), START_SECONDS_MAX * 1000);
    started.stderr?.on("data", (data) => (errors += String(data)));
    started.stdout?.on("data", (data) => {
      output += String(data);
      const match = isReady ? null : ready.exec(output);
      if (match === null) return;
      isReady = true;
      clearTimeout(timer);
      resolve({
        url: match[1] ?? match[0],
        folder,
        output: () => output,
        errors: () => errors,
        exitCode: () => started.exitCode,
        stop,
        tell: (signal) => void started.kill(signal),
        kill,
      });
    });
    void ended.then(fail);
  });
}
