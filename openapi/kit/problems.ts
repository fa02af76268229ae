import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { kitFor } from "./kit.ts";
import { serverAt } from "./server.ts";
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

const kit = await kitFor(serverAt(values.url, values.tokens));
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
  const walked = await walkProblem(kit, code);
  if (walked === undefined) continue;
  listed[code] = shownRequest(request, walked.sent);
  const { method, path } = walked.sent;
  console.log(
    `${walked.isSeen ? "ok" : "FAIL"} ${code}: ${walked.answer.status} ${method} ${path}`,
  );
  if (!walked.isSeen) process.exitCode = 1;
}
if (values.write) writeFileSync(PAGES_FILE, `${JSON.stringify(listed, null, 2)}\n`);
