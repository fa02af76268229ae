import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { kitFor } from "../../../openapi/kit/kit.ts";
import { shownRequest } from "../../../openapi/kit/shown-request.ts";
import { PROBLEM_REQUESTS, codesIn, walkProblem } from "../../../openapi/kit/walk-problems.ts";
import { StillRunning } from "../../../src/db/connection/patience.ts";
import type { Door } from "../../../src/http/door.ts";
import { PROBLEM_CODES } from "../../../src/http/problems/problem-codes.ts";
import { refused } from "../../../src/domain/result.ts";
import { outsideFromNode } from "../../../src/node/ask-outside.ts";
import { aSandbox } from "../../support/a-sandbox.ts";
import { clockGoesOn } from "../../support/an-import.ts";

const PAGES_FILE = "openapi/problem-requests.json";
/** They make a hundred records first. */
const LONG = new Set(["tooManyCriteria", "tooManyChanges", "tooManyWebhooks"]);

const { server, store, stop } = await aSandbox();
afterAll(stop);
/** From here no name leads anywhere; and the clock goes on with what was just handed over. */
const outside = outsideFromNode({ hosts: undefined, loopback: false }, async () => {
  throw new Error("no name is known");
});
const open = server.through(outside);
const kit = await kitFor({
  ...open,
  ask: async (sent) => {
    const answer = await open.ask(sent);
    const isToDo = sent.method !== "GET" && sent.path.startsWith("/v1/imports");
    if (isToDo) await clockGoesOn(store, new Date());
    return answer;
  },
});
const pages = JSON.parse(readFileSync(PAGES_FILE, "utf8")) as Record<string, unknown>;

test("every code has a request, or says what it takes: openapi/kit/problems", () => {
  const listed = Object.keys(PROBLEM_REQUESTS);
  const codes = Object.keys(PROBLEM_CODES);
  expect(
    codes.filter((code) => !listed.includes(code)),
    "add a request for each of these to a file of openapi/kit/problems, then `DATABASE_URL=memory: npm start`, and `npm run problems -- --write` beside it",
  ).toEqual([]);
  expect(
    listed.filter((code) => !codes.includes(code)),
    "nothing answers these any more: take them out of openapi/kit/problems",
  ).toEqual([]);
});

const isFull = import.meta.env.MODE === "full";
const requests = Object.entries(PROBLEM_REQUESTS).flatMap(([code, listed]) =>
  "circumstance" in listed || (!isFull && LONG.has(code)) ? [] : [{ code, listed }],
);

describe("its request gets", () => {
  test.each(requests)("$code", async ({ code, listed }) => {
    const walked = await walkProblem(kit, code);
    if (walked === undefined) throw new Error("it has a request");
    expect(codesIn(walked.answer), walked.answer.text).toContain(code);
    expect(
      JSON.parse(JSON.stringify(shownRequest(listed, walked.sent))),
      `${PAGES_FILE} shows another: run \`npm run problems -- --write\` beside \`DATABASE_URL=memory: npm start\``,
    ).toEqual(pages[code]);
  });
});

describe("what no request brings about comes", () => {
  beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => void vi.restoreAllMocks());

  const failing = (error: Error): Partial<Door> => ({
    store: {
      open: async () => Promise.reject(error),
      dueWork: async () => [],
    },
  });
  const DOORS: Readonly<Record<string, Partial<Door>>> = {
    notConfigured: { readToken: undefined },
    databaseAway: { store: undefined },
    identityProviderAway: { readToken: async () => refused("identityProviderAway") },
    unexpected: failing(new Error("a fault of ours")),
    stillRunning: failing(new StillRunning("a test")),
    conflictsWithRecord: failing(Object.assign(new Error("taken"), { code: "23505" })),
  };
  /** A body of a megabyte is refused first; test/calendar/hostile-calendars.test.ts reads one that long. */
  const NOT_OVER_HTTP = new Set(["calendarTooLong"]);
  const circumstances = Object.entries(PROBLEM_REQUESTS).flatMap(([code, listed]) =>
    "circumstance" in listed && !NOT_OVER_HTTP.has(code) ? [code] : [],
  );

  test.each(circumstances)("%s", async (code) => {
    const door = DOORS[code];
    expect(door, "set up what it takes in DOORS").toBeDefined();
    const answer = await server.through(door ?? {}).ask({ method: "GET", path: "/v1/children" });
    expect(codesIn(answer)).toEqual([code]);
    expect(pages[code]).toEqual(PROBLEM_REQUESTS[code]);
  });
});
