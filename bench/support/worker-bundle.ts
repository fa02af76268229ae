import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The Worker as `wrangler deploy` would send it. */
export function worker(): string {
  const folder = mkdtempSync(join(tmpdir(), "tusind-bundle-"));
  const words = ["deploy", "--dry-run", `--outdir=${folder}`];
  const env = { ...process.env, WRANGLER_SEND_METRICS: "false" };
  execFileSync("node_modules/.bin/wrangler", words, { stdio: "ignore", env });
  return readFileSync(join(folder, "worker.js"), "utf8");
}
