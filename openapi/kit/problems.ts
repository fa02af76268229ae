import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { kitFor } from "./kit.ts";
import { serverAt } from "./server.ts";
import { orEnd } from "./or-end.ts";
import { shownRequest } from "./shown-request.ts";
import { PROBLEM_REQUESTS, walkProblem } from "./walk-problems.ts";

// Brings every problem about that one request can bring about, and says how each is.

const PAGES_FILE = "openapi/problem-requests.json";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: "string", default: "http://127.0.0.1:8787" },
    tokens: { type: "string", default: ".data/sandbox-tokens.json" },
    write: { type: "boolean", default: false },
  },
});

const kit = await orEnd(() => kitFor(serverAt(values.url, values.tokens)));
const codes = positionals.length > 0 ? positionals : Object.keys(PROBLEM_REQUESTS);
const listed: Record<string, unknown> = {};
for (const code of codes) {
  const request = PROBLEM_REQUESTS[code];
  if (request === undefined) {
    console.log(`${code}: no request is listed`);
    process.exitCode = 1;
    continue;
  }
  if ("circumstance" in request) {
    listed[code] = request;
    console.log(`${code}: ${request.circumstance}`);
    continue;
  }
  try {
    const walked = await walkProblem(kit, code);
    if (walked === undefined) continue;
    listed[code] = shownRequest(request, walked.sent);
    const { sent, answer, isSeen } = walked;
    console.log(`${isSeen ? "ok" : "FAIL"} ${code}: ${answer.status} ${sent.method} ${sent.path}`);
    if (!isSeen) process.exitCode = 1;
  } catch (error) {
    console.log(`FAIL ${code}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
// A part of them, or one that went wrong, would leave the rest without a page.
const isWhole = positionals.length === 0 && process.exitCode === undefined;
if (values.write && isWhole) writeFileSync(PAGES_FILE, `${JSON.stringify(listed, null, 2)}\n`);
