import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkerFiles } from "./worker-bundle.ts";
import { freePort } from "../../test/support/free-port.ts";

/** The program itself: what stands in node_modules/.bin is a script that starts it, and would be timed too. */
const { default: workerd } = createRequire(import.meta.url)("workerd") as { default: string };

const START_MS_MAX = 60_000;

/** Answers each request with the same bytes. */
export const emptyWorker = (body: string): WorkerFiles => ({
  "worker.js": `const body = ${JSON.stringify(body)};
const headers = { "Content-Type": "application/json" };
export default { fetch: () => new Response(body, { headers }) };`,
});

/** A workerd of its own with one worker, and nothing of wrangler's between it and its callers. */
export async function startWorkerd(
  files: WorkerFiles,
  bindings: Readonly<Record<string, string | object>> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "tusind-workerd-"));
  const port = await freePort();
  for (const [file, code] of Object.entries(files)) writeFileSync(join(folder, file), code);
  writeFileSync(join(folder, "config.capnp"), configOf(port, Object.keys(files), bindings));
  const start = performance.now();
  const started = spawn(workerd, ["serve", join(folder, "config.capnp")], {
    stdio: "ignore",
  });
  return {
    port,
    /** From the process's start to an answer of the worker, in milliseconds. */
    firstAnswer: async (head: readonly string[]) => {
      while (!(await isAnswered(port, head))) {
        if (performance.now() - start > START_MS_MAX) throw new Error("workerd does not answer");
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      return performance.now() - start;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        started.once("exit", () => resolve());
        started.kill("SIGKILL");
      }),
  };
}

function configOf(
  port: number,
  files: readonly string[],
  bindings: Readonly<Record<string, string | object>>,
): string {
  const modules = files.map((file) => `(name = "${file}", esModule = embed "${file}")`);
  const bound = Object.entries(bindings).map(([name, value]) =>
    typeof value === "string"
      ? `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(value)})`
      : `(name = ${JSON.stringify(name)}, json = ${JSON.stringify(JSON.stringify(value))})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .measured),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const measured :Workerd.Worker = (
  modules = [${modules.join(", ")}],
  compatibilityDate = "2026-10-01",
  compatibilityFlags = ["nodejs_compat"],
  bindings = [${bound.join(", ")}],
);
`;
}

function isAnswered(port: number, head: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => resolve(false));
    socket.on("connect", () => socket.write([...head, "Host: bench", "", ""].join("\r\n")));
    socket.on("data", () => {
      socket.destroy();
      resolve(true);
    });
  });
}
