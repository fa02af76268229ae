import { parseArgs } from "node:util";
import { CHECKS, type Checked, runChecks } from "./run-checks.ts";
import { orEnd } from "./or-end.ts";
import { serverAt } from "./server.ts";

// Looks at every promise of the contract that can be seen from outside, and ends with 1 where one is broken.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: "string", default: "http://127.0.0.1:8787" },
    tokens: { type: "string", default: ".data/sandbox-tokens.json" },
    json: { type: "boolean", default: false },
    /** Webhooks too, posted to this machine: the server must be started with WEBHOOK_ALLOW_LOOPBACK=1. */
    receiver: { type: "boolean", default: false },
  },
});

const server = await orEnd(async () => {
  const asked = serverAt(values.url, values.tokens);
  await asked.ask({ as: null, method: "GET", path: "/health" });
  return asked;
});
const unknown = positionals.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`no check is called ${unknown.join(" or ")}`);
  process.exit(1);
}
const checked: Checked[] = [];
for await (const each of runChecks(server, positionals, { hasReceiver: values.receiver })) {
  checked.push(each);
  if (values.json) continue;
  const { name, promise, result, seen } = each;
  console.log(
    `${result.padEnd(7)} ${name}: ${promise}${seen === undefined ? "" : `\n        ${seen}`}`,
  );
}
const count = (result: Checked["result"]) =>
  checked.filter((each) => each.result === result).length;
const [ok, failed, skipped] = [count("ok"), count("FAIL"), count("skipped")];
console.log(
  values.json
    ? JSON.stringify({ ok, failed, skipped, checks: checked }, null, 2)
    : `${ok} ok, ${failed} failed, ${skipped} skipped`,
);
if (failed > 0 || ok === 0) process.exitCode = 1;
