import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { entriesOf, releasedFiles } from "../openapi/release.ts";
import { breaksBetween } from "./support/contract-breaks.ts";
import { differencesBetween } from "./support/contract-differences.ts";
import { readContract } from "./support/contract.ts";
import {
  type Shape,
  type Small,
  aContract,
  drop,
  field,
  messageOf,
  methodsOf,
  operationOf,
  put,
  sentOf,
  shownOf,
  toldOf,
} from "./support/small-contract.ts";

const released = readContract(releasedFiles()[0] ?? "");
const contract = readContract();
const changelog = entriesOf(readFileSync("openapi/CHANGELOG.md", "utf8"));

/** Said to nobody but who asks for pages, which nobody could before. */
const TO_NEW_CALLERS = ["GET /v1/reports 200/next: may be string"];

test("nothing that the last released document says is broken", () => {
  expect(breaksBetween(released, contract)).toEqual(TO_NEW_CALLERS);
});

test("each version that was released has a dated entry in the changelog, the newest entry is of the document, and versions rise", () => {
  const versions = releasedFiles().map((file) => readContract(file).info.version);
  const dated = changelog.flatMap(({ version, date }) => (date === undefined ? [] : [version]));
  expect(dated).toEqual(versions);
  expect(changelog[0]?.version).toBe(contract.info.version);
});

test("what differs from the last released document has a version of its own, and stands by its name in that entry", () => {
  const different = differencesBetween(released, contract);
  const [newest] = changelog;
  expect(different.length > 0 && contract.info.version === released.info.version).toBe(false);
  expect(different.filter((name) => !newest?.text.includes(`\`${name}\``))).toEqual([]);
});

type Seed = readonly [change: string, seed: (small: Small) => void, told: string];

const BREAKS: readonly Seed[] = [
  ["an address is gone", (c) => void Reflect.deleteProperty(c.paths, "/v1/visits/{id}"), "is gone"],
  ["an operation is gone", (c) => void delete methodsOf(c)["post"], "is gone"],
  [
    "an operation has another id",
    (c) => void (operationOf(c)["operationId"] = "plan"),
    "is called plan now",
  ],
  [
    "a token is needed otherwise",
    (c) => void (operationOf(c)["security"] = []),
    "asks for another token",
  ],
  [
    "a parameter is gone",
    (c) => void operationOf(c).parameters.pop(),
    "takes no query limit any more",
  ],
  [
    "a parameter is required",
    (c) => void Object.assign(operationOf(c).parameters[1] ?? {}, { required: true }),
    "requires query limit",
  ],
  [
    "a parameter more is required",
    (c) =>
      void operationOf(c).parameters.push({
        in: "header",
        name: "If-Match",
        required: true,
        schema: {},
      }),
    "requires header If-Match",
  ],
  [
    "a parameter takes less",
    (c) => void Object.assign(operationOf(c).parameters[1]?.["schema"] as Shape, { maximum: 50 }),
    "query limit: maximum is another",
  ],
  [
    "a body is required",
    (c) => void Object.assign(operationOf(c).requestBody, { required: true }),
    "requires a body",
  ],
  [
    "a body's media type is gone",
    (c) => void (operationOf(c).requestBody.content = {}),
    "takes no application/json any more",
  ],
  ["a field is no longer taken", (c) => drop(sentOf(c), "title"), "body/title: has no place"],
  [
    "a field is required",
    (c) => void (sentOf(c)["required"] = ["kind", "title"]),
    "body/title: may be missing",
  ],
  [
    "a value is no longer taken",
    (c) => void (field(sentOf(c), "kind")["enum"] = ["home"]),
    "body/kind: may be clinic",
  ],
  [
    "any value was taken",
    (c) => put(sentOf(c), "title", { type: "string", maxLength: 20, enum: ["a"] }),
    "body/title: may be any value",
  ],
  [
    "a shorter text is taken",
    (c) => void (field(sentOf(c), "title")["maxLength"] = 10),
    "body/title: maxLength is another",
  ],
  [
    "fewer types are taken",
    (c) => void (field(sentOf(c), "weight")["type"] = "number"),
    "body/weight: may be null",
  ],
  [
    "another pattern is taken",
    (c) => void (field(sentOf(c), "code")["pattern"] = "^[a-f]+$"),
    "body/code: pattern is another",
  ],
  [
    "a format is asked for",
    (c) => void (field(sentOf(c), "title")["format"] = "date"),
    "body/title: format is another",
  ],
  [
    "fewer items are taken",
    (c) => void (field(sentOf(c), "days")["maxItems"] = 3),
    "body/days: maxItems is another",
  ],
  [
    "items are others",
    (c) => void (field(sentOf(c), "days")["items"] = { type: "integer" }),
    "body/days/*: may be string",
  ],
  [
    "a form is no longer taken",
    (c) => void (field(sentOf(c), "condition")["oneOf"] = [{ type: "string" }]),
    "body/condition: has forms",
  ],
  [
    "a header is no longer sent",
    (c) => void delete operationOf(c).responses["200"]?.headers,
    "200 has no ETag any more",
  ],
  [
    "a header is sent only now and then",
    (c) =>
      void Object.assign(operationOf(c).responses["200"]?.headers ?? {}, {
        ETag: { $ref: "#/components/headers/Maybe" },
      }),
    "200 may have no ETag",
  ],
  [
    "a status is no longer answered",
    (c) => void delete operationOf(c).responses["404"],
    "answers 404 no more",
  ],
  [
    "another success is answered",
    (c) => void (operationOf(c).responses["202"] = { content: {} }),
    "answers 202, which",
  ],
  [
    "an answer's media type is another",
    (c) =>
      void Object.assign(operationOf(c).responses["200"] ?? {}, { content: { "text/csv": {} } }),
    "200 is no application/json any more",
  ],
  ["a field is no longer answered", (c) => drop(shownOf(c), "note"), "200/note: is gone"],
  [
    "a certain field is no longer answered",
    (c) => {
      drop(shownOf(c), "id");
      shownOf(c)["required"] = ["state", "minutes"];
    },
    "200/id: may be missing",
  ],
  [
    "a certain field may be left out",
    (c) => void (shownOf(c)["required"] = ["id", "state"]),
    "200/minutes: may be missing",
  ],
  [
    "a field may be null",
    (c) => void (field(shownOf(c), "id")["type"] = ["string", "null"]),
    "200/id: may be null",
  ],
  [
    "a field is of another type",
    (c) => void (field(shownOf(c), "note")["type"] = "integer"),
    "200/note: may be integer",
  ],
  [
    "a value more is answered",
    (c) => void (field(shownOf(c), "state")["enum"] = ["due", "held", "gone"]),
    "200/state: may be gone",
  ],
  [
    "any value is answered",
    (c) => put(shownOf(c), "state", { type: "string" }),
    "200/state: may be any value",
  ],
  [
    "a larger number is answered",
    (c) => void (field(shownOf(c), "minutes")["maximum"] = 120),
    "200/minutes: maximum is another",
  ],
  [
    "a form more is answered",
    (c) =>
      void (field(shownOf(c), "who")["anyOf"] = [
        { type: "string" },
        { type: "null" },
        { type: "integer" },
      ]),
    "200/who: has forms",
  ],
  [
    "what a part holds is another",
    (c) => void (field(shownOf(c), "parts")["items"] = { type: "string" }),
    "200/parts/*: may be string",
  ],
];

const ADDITIONS: readonly (readonly [change: string, seed: (small: Small) => void])[] = [
  [
    "an operation more",
    (c) => void (methodsOf(c)["get"] = { ...operationOf(c), operationId: "readVisit" }),
  ],
  [
    "a parameter more that may be left out",
    (c) => void operationOf(c).parameters.push({ in: "query", name: "at", schema: {} }),
  ],
  ["a field more is taken", (c) => put(sentOf(c), "more", { type: "string" })],
  [
    "a value more is taken",
    (c) => void (field(sentOf(c), "kind")["enum"] = ["home", "clinic", "phone"]),
  ],
  ["a longer text is taken", (c) => void (field(sentOf(c), "title")["maxLength"] = 40)],
  ["nothing is required", (c) => void (sentOf(c)["required"] = [])],
  ["a field more is answered", (c) => put(shownOf(c), "more", { type: "string" })],
  ["a value is never answered again", (c) => void (field(shownOf(c), "state")["enum"] = ["due"])],
  ["a field more is posted", (c) => put(toldOf(c), "more", { type: "string" })],
  ["a refusal more is told", (c) => void (operationOf(c).responses["409"] = { content: {} })],
];

describe("a change that breaks a caller is found", () => {
  test.each(BREAKS)("%s", (_change, seed, told) => {
    const after = aContract();
    seed(after);
    const [first, ...others] = breaksBetween(aContract(), after);
    expect(first).toContain(`POST /v1/visits/{id} ${told}`);
    expect(others).toEqual([]);
  });
});

const BREAKS_OF_MESSAGES: readonly Seed[] = [
  ["it is gone", (c) => void Reflect.deleteProperty(c, "webhooks"), "is gone"],
  ["it has another id", (c) => void (messageOf(c)["operationId"] = "said"), "is called said now"],
  ["a header is gone", (c) => void messageOf(c).parameters.pop(), "has no webhook-id any more"],
  [
    "its media type is another",
    (c) => void (messageOf(c).requestBody.content = {}),
    "is no application/json any more",
  ],
  ["a field is gone", (c) => drop(toldOf(c), "reason"), "body/reason: is gone"],
  [
    "a certain field may be left out",
    (c) => void (toldOf(c)["required"] = []),
    "body/number: may be missing",
  ],
];

describe("a change of what is posted that breaks a receiver is found", () => {
  test.each(BREAKS_OF_MESSAGES)("%s", (_change, seed, told) => {
    const after = aContract();
    seed(after);
    const [first, ...others] = breaksBetween(aContract(), after);
    expect(first).toContain(`told ${told}`);
    expect(others).toEqual([]);
  });
});

describe("a change that breaks nobody is not, and is told of as a difference", () => {
  test.each(ADDITIONS)("%s", (_change, seed) => {
    const after = aContract();
    seed(after);
    expect(breaksBetween(aContract(), after)).toEqual([]);
    expect(differencesBetween(aContract(), after)).toHaveLength(1);
  });
});
