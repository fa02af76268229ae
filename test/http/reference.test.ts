import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { programmeDocument } from "../../src/http/wire/programmes/programme.ts";
import { programmeList } from "../../src/http/wire/programmes/programme-list.ts";
import { schedule } from "../../src/http/wire/visits/schedule.ts";
import { aFullPreview, aPreviewWith } from "../support/a-full-preview.ts";
import { PREVIEWS, preview } from "../support/a-preview.ts";
import { OPERATIONS } from "../support/operations.ts";
import type { Answer } from "../support/answer.ts";
import { type Asking, ask } from "../support/ask.ts";

const NOBODY: Asking = { headers: { Authorization: null } };

interface Operation {
  readonly security?: readonly object[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, unknown>> }>
  >;
}

interface Reference {
  readonly openapi: string;
  readonly security: readonly object[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

async function reference(): Promise<Reference> {
  return (await ask("GET", "/openapi.json", NOBODY)).json as Reference;
}

describe("/openapi.json", () => {
  test("needs no token and lists the built routes only", async () => {
    const { openapi, paths } = await reference();
    expect(openapi).toMatch(/^3\.1\./);
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(routes.sort()).toEqual(OPERATIONS);
  });

  test("is the committed document", async () => {
    const committed: unknown = JSON.parse(readFileSync("openapi/openapi.json", "utf8"));
    expect(await reference()).toEqual(committed);
  });

  test("says of each route truly whether it needs a token", async () => {
    const { paths, security } = await reference();
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const answer = await ask(
          method.toUpperCase(),
          path.replace("{id}", "national").replace("{token}", `0999${"A".repeat(43)}`),
          NOBODY,
        );
        const needed = (operation.security ?? security).length > 0;
        expect([path, answer.status === 401]).toEqual([path, needed]);
        expect(answer.status).not.toBe(404);
      }
    }
  });
});

describe("every answer is one that the reference names", () => {
  const missing = { headers: { Authorization: null } };
  const text = { headers: { "Content-Type": "text/plain" } };
  const post = (body: unknown, asking: Asking = {}) => preview(body, asking);
  const ASKED: readonly (readonly [route: string, status: number, () => Promise<Answer>])[] = [
    ["get /health", 200, () => ask("GET", "/health")],
    ["get /ready", 200, () => ask("GET", "/ready")],
    ["get /ready", 503, () => ask("GET", "/ready", { door: { readToken: undefined } })],
    ["get /v1/programmes", 200, () => ask("GET", "/v1/programmes")],
    [
      "get /v1/programmes",
      304,
      () => ask("GET", "/v1/programmes", { headers: { "If-None-Match": "*" } }),
    ],
    ["get /v1/programmes", 401, () => ask("GET", "/v1/programmes", missing)],
    [
      "get /v1/programmes",
      503,
      () => ask("GET", "/v1/programmes", { door: { readToken: undefined } }),
    ],
    ["get /v1/programmes/{id}", 200, () => ask("GET", "/v1/programmes/vejle")],
    ["get /v1/programmes/{id}", 401, () => ask("GET", "/v1/programmes/vejle", missing)],
    ["get /v1/programmes/{id}", 404, () => ask("GET", "/v1/programmes/nowhere")],
    ["post /v1/schedule-previews", 200, () => post(aFullPreview())],
    ["post /v1/schedule-previews", 400, () => post({})],
    ["post /v1/schedule-previews", 401, () => post({}, missing)],
    ["post /v1/schedule-previews", 413, () => post("x".repeat(2_000_000))],
    ["post /v1/schedule-previews", 415, () => post({}, text)],
    ["post /v1/schedule-previews", 422, () => post(aPreviewWith("/programme", "nowhere"))],
    ["post /v1/schedule-previews", 503, () => post({}, { door: { readToken: undefined } })],
  ];

  async function checkNamed(route: string, status: number, answer: Answer): Promise<void> {
    expect(answer.status).toBe(status);
    const [method = "", path = ""] = route.split(" ");
    const { paths } = await reference();
    const named = paths[path]?.[method]?.responses[String(status)];
    expect(named, `${route} may answer ${status}`).toBeDefined();
    const mediaTypes = Object.keys(named?.content ?? {});
    const [mediaType] = (answer.headers.get("Content-Type") ?? "").split(";");
    expect(mediaTypes).toEqual(answer.text === "" ? [] : [mediaType]);
  }

  test.each(ASKED)("%s: %i", async (route, status, asked) => {
    await checkNamed(route, status, await asked());
  });

  test("get /v1/programmes/{id}: 400, for a version given twice", async () => {
    const answer = await ask("GET", "/v1/programmes/vejle?version=2026-1&version=2026-1");
    await checkNamed("get /v1/programmes/{id}", 400, answer);
  });
});

describe("every answer has the fields that its shape names and no others", () => {
  test.each(["national", "favrskov", "aarhus", "vejle", "koebenhavn"])("%s", async (id) => {
    const { child, facts, asOf } = aFullPreview();
    const { json } = await preview({ programme: id, child, facts, asOf });
    expect(schedule.parse(json)).toStrictEqual(json);
    const document = (await ask("GET", `/v1/programmes/${id}`)).json;
    expect(programmeDocument.parse(document)).toStrictEqual(document);
  });

  test("the list of programmes", async () => {
    const { json } = await ask("GET", "/v1/programmes");
    expect(programmeList.parse(json)).toStrictEqual(json);
  });
});

test.each(["/health", "/docs", "/openapi.json", "/v1/programmes", "/v1/nothing", PREVIEWS])(
  "%s is kept by no shared cache, guessed at by no browser and told to no other site",
  async (path) => {
    const { headers } = await ask("GET", path);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Cache-Control")).toMatch(/\bprivate\b|\bno-store\b/);
  },
);
