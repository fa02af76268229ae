import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { aCpr } from "../../../openapi/kit/kit.ts";
import { PROBLEM_REQUESTS, codesIn } from "../../../openapi/kit/walk-problems.ts";
import { StillRunning } from "../../../src/db/connection/patience.ts";
import { refused } from "../../../src/domain/result.ts";
import type { Door } from "../../../src/http/door.ts";
import { PROBLEM_CODES } from "../../../src/http/problems/problem-codes.ts";
import { ask, readsAs } from "../../support/ask.ts";

// test/runtime/vendor-kit.test.ts sends each of the requests, over HTTP.

const PAGES_FILE = "openapi/problem-requests.json";
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
    const readToken = readsAs({ role: "coordinator" });
    const body = { mother: { cpr: aCpr() }, dueDate: "2026-05-01" };
    const answer = await ask("POST", "/v1/pregnancies", { body, door: { readToken, ...door } });
    expect(codesIn(answer)).toEqual([code]);
    expect(pages[code]).toEqual(PROBLEM_REQUESTS[code]);
  });
});
