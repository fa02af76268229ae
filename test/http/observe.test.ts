import { describe, expect, test } from "vitest";
import type { Answered } from "../../src/http/door.ts";
import { logLine, serverTiming } from "../../src/http/observe.ts";
import { type Asking, NOW, ask, readsAs } from "../support/ask.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What the door is told of a request, and the id that its caller is given. */
async function toldOf(method: string, path: string, asking: Asking = {}) {
  const told: Answered[] = [];
  const onAnswered = (answered: Answered) => void told.push(answered);
  const answer = await ask(method, path, { ...asking, door: { ...asking.door, onAnswered } });
  const [answered] = told;
  if (answered === undefined || told.length > 1) throw new Error(`told ${told.length} times`);
  return { answer, answered, id: answer.headers.get("X-Request-Id") };
}

describe("a request's id", () => {
  test("is a new one for each, and told to caller and door alike", async () => {
    const [one, other] = [await toldOf("GET", "/health"), await toldOf("GET", "/health")];
    expect(one.id).toMatch(UUID);
    expect(one.answered.requestId).toBe(one.id);
    expect(other.id).not.toBe(one.id);
  });

  test.each(["0193a0b1-7c6d-7e55-9d0c-3f1b2a4c5d6e", "0101905001", "Ida", ""])(
    "is not what a caller may write there: %s",
    async (written) => {
      const { id } = await toldOf("GET", "/health", { headers: { "X-Request-Id": written } });
      expect(id).toMatch(UUID);
      expect(id).not.toBe(written);
    },
  );
});

describe("the door is told of an answer", () => {
  test.each([
    { method: "GET", path: "/health", route: "/health", status: 200 },
    { method: "GET", path: "/v1/programmes/favrskov", route: "/v1/programmes/:id", status: 200 },
    { method: "HEAD", path: "/v1/programmes/favrskov", route: "/v1/programmes/:id", status: 200 },
    { method: "GET", path: "/v1/programmes/0101905001", route: "/v1/programmes/:id", status: 404 },
    { method: "GET", path: "/v1/Ida-Æblegren", route: "/v1/*", status: 404 },
    { method: "GET", path: "/Ida-Æblegren", route: "/*", status: 404 },
    { method: "IDA", path: "/health", route: "/*", status: 404 },
  ])("$method $path: as $route, $status", async ({ method, path, route, status }) => {
    const { answered } = await toldOf(method, path);
    expect(answered).toMatchObject({ route, status });
    expect(answered.method).toBe(method === "IDA" ? "other" : method);
    expect(answered.durationMs).toBeGreaterThanOrEqual(0);
  });

  test("with the municipality and the role that asked, and nobody's name or subject", async () => {
    const readToken = readsAs({ subject: "solveig@favrskov.example", role: "coordinator" });
    const { answered } = await toldOf("GET", "/v1/programmes", { door: { readToken } });
    expect(answered).toMatchObject({ municipality: "0999", role: "coordinator" });
    expect(JSON.stringify(answered)).not.toContain("solveig");
  });

  test("that nobody signed in for without either", async () => {
    const { answered } = await toldOf("GET", "/v1/programmes", {
      headers: { Authorization: null },
    });
    expect(answered).toMatchObject({ status: 401, route: "/v1/programmes" });
    expect(Object.keys(answered).sort()).toEqual(
      ["durationMs", "method", "requestId", "route", "status"].sort(),
    );
  });

  test("that a calendar was asked for without any: its address says which, and may be made up", async () => {
    const { answered } = await toldOf("GET", `/calendar/0751${"a".repeat(43)}.ics`);
    expect(answered).not.toHaveProperty("municipality");
    expect(answered).not.toHaveProperty("role");
  });

  test("that failed too", async () => {
    const readToken = () => Promise.reject(new TypeError("Ida Æblegren"));
    const { answered } = await toldOf("GET", "/v1/programmes", { door: { readToken } });
    expect(answered).toMatchObject({ status: 500, route: "/v1/programmes" });
  });
});

describe("an answer's line in the log", () => {
  const answered: Answered = {
    requestId: "0193a0b1-7c6d-7e55-9d0c-3f1b2a4c5d6e",
    method: "GET",
    route: "/v1/children/:id",
    status: 200,
    durationMs: 12.3456,
    municipality: "0999",
    role: "coordinator",
  };

  test("is JSON, with times in tenths of a millisecond", () => {
    expect(JSON.parse(logLine({ ...answered, recordsMs: 10.04 }, NOW))).toEqual({
      level: "info",
      name: "answered",
      time: "2026-03-03T11:00:00.000Z",
      ...answered,
      durationMs: 12.3,
      recordsMs: 10,
    });
  });

  test("says nothing of records that were not opened", () => {
    expect(JSON.parse(logLine(answered, NOW))).not.toHaveProperty("recordsMs");
    expect(serverTiming(answered)).toBe("total;dur=12.3");
    expect(serverTiming({ ...answered, recordsMs: 10.04 })).toBe(
      "total;dur=12.3, records;dur=10.0",
    );
  });

  test("is not told to the caller of a refusal: how long it took says what was there", () => {
    expect(serverTiming({ ...answered, status: 404, recordsMs: 10.04 })).toBeUndefined();
  });
});
