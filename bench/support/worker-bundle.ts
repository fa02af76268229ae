import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Worker's files by their names; the first starts it. */
export type WorkerFiles = Readonly<Record<string, string>>;

/** The Worker as `wrangler deploy` would send it. */
export function worker(): WorkerFiles {
  const folder = mkdtempSync(join(tmpdir(), "tusind-bundle-"));
  const words = ["deploy", "--dry-run", `--outdir=${folder}`];
  const env = { ...process.env, WRANGLER_SEND_METRICS: "false" };
  execFileSync("node_modules/.bin/wrangler", words, { stdio: "ignore", env });
  const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const inOrder = ["worker.js", ...files.filter((file) => file !== "worker.js")];
  return Object.fromEntries(
    inOrder.map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
}
