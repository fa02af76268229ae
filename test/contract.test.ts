import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { TYPES_FILE, clientTypes } from "../openapi/client/generate.ts";
import { createApp } from "../src/http/app.ts";
import { openapiDocument } from "../src/http/openapi.ts";
import { CONTRACT_FILE, readContract } from "./support/contract.ts";
import { filesBelow } from "./support/house.ts";
import { incompleteOperations, schemasNamedTwice } from "./support/openapi-completeness.ts";

type Responses = Record<string, { content?: Record<string, { example?: unknown }> }>;
type Seeded = Record<string, unknown> & { responses: Responses };

const GONE = { type: "/problems/notFound", title: "", status: 404, detail: "", errors: [] };

const problemIn = (responses: Responses, status: string) =>
  responses[status]?.content?.["application/problem+json"] ?? {};

const LINTER = "node_modules/@redocly/cli/bin/cli.js";

test("the committed OpenAPI document is the one that the routes make", () => {
  const committed: unknown = JSON.parse(readFileSync("openapi/openapi.json", "utf8"));
  const made: unknown = JSON.parse(JSON.stringify(openapiDocument(createApp())));
  expect(committed, "run npm run openapi").toEqual(made);
});

test("the committed client is the one that the OpenAPI document gives", async () => {
  expect(readFileSync(TYPES_FILE, "utf8") === (await clientTypes()), "run npm run client").toBe(
    true,
  );
});

test("the linter has nothing to say of the document", async () => {
  const words = [LINTER, "lint", "--config", "openapi/redocly.yaml", CONTRACT_FILE];
  const linted = await promisify(execFile)(process.execPath, words, {
    env: { ...process.env, REDOCLY_TELEMETRY: "off" },
  }).then(
    () => "",
    (failed: { stdout?: string; stderr?: string }) => `${failed.stdout}${failed.stderr}`,
  );
  expect(linted).toBe("");
});

test("each operation of the document says its id, its summary, whether it may be sent again, and gives an example of each outcome that holds", () => {
  expect(incompleteOperations(readContract())).toEqual([]);
});

test.each<[seeded: string, seed: (operation: Seeded) => void, told: string]>([
  ["no id", (operation) => delete operation["operationId"], "lacks an operationId"],
  ["another's id", (operation) => (operation["operationId"] = "readAppointment"), "shares its id"],
  ["no summary", (operation) => delete operation["summary"], "lacks a summary"],
  ["nothing said", (operation) => (operation["description"] = ""), "lacks a word on"],
  ["no 412", ({ responses }) => delete responses["412"], "lacks 412"],
  ["no example", ({ responses }) => delete problemIn(responses, "404").example, "lacks an example"],
  ["no body", ({ responses }) => delete responses["200"]?.content, "200 brings nothing"],
  [
    "an example of no shape",
    ({ responses }) => (problemIn(responses, "404").example = { ...GONE, status: "404" }),
    "must be integer",
  ],
  [
    "a field that is not documented",
    ({ responses }) => (problemIn(responses, "404").example = { ...GONE, cause: "gone" }),
    '"unevaluatedProperty":"cause"',
  ],
  [
    "a problem that is none",
    ({ responses }) => (problemIn(responses, "404").example = { ...GONE, type: "/problems/gone" }),
    "no problem is /problems/gone",
  ],
  [
    "a problem of another status",
    ({ responses }) => (problemIn(responses, "404").example = problemIn(responses, "412").example),
    "its example is 412",
  ],
])("an operation with %s is told of", (_seeded, seed, told) => {
  const contract = readContract();
  const path = "/v1/appointments/{id}";
  const { [path]: methods = {} } = contract.paths;
  seed(methods["patch"] as unknown as Seeded);
  expect(incompleteOperations({ ...contract, paths: { [path]: methods } }).join("\n")).toContain(
    told,
  );
});

test("no two schemas of the document have one name", () => {
  const texts = filesBelow("src/http", /\.ts$/).map((path) => readFileSync(path, "utf8"));
  expect(schemasNamedTwice(texts)).toEqual([]);
});
