import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { programmeDocument } from "../../src/http/wire/programme.ts";
import { programmeList } from "../../src/http/wire/programme-list.ts";
import { schedule } from "../../src/http/wire/schedule.ts";
import { aFullPreview, aPreviewWith } from "../support/a-full-preview.ts";
import { PREVIEWS, preview } from "../support/a-preview.ts";
import { type Answer, type Asking, ask } from "../support/ask.ts";

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
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

async function reference(): Promise<Reference> {
  return (await ask("GET", "/openapi.json", NOBODY)).json as Reference;
}

/** Where the document says both that something may be null and that it may not: its values are listed without it. */
function nullsLeftOut(shape: unknown, path = ""): readonly string[] {
  if (typeof shape !== "object" || shape === null) return [];
  const { type, enum: values } = shape as { type?: unknown; enum?: unknown };
  const mayBeNull = Array.isArray(type) && type.includes("null");
  const isLeftOut = mayBeNull && Array.isArray(values) && !values.includes(null);
  const inside = Object.entries(shape).flatMap(([key, inner]) =>
    nullsLeftOut(inner, `${path}/${key}`),
  );
  return isLeftOut ? [path, ...inside] : inside;
}

describe("/openapi.json", () => {
  test("needs no token and lists the built routes only", async () => {
    const { openapi, paths } = await reference();
    expect(openapi).toMatch(/^3\.1\./);
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(routes.sort()).toEqual([
      "delete /v1/absences/{id}",
      "delete /v1/appointments/{id}",
      "delete /v1/calendar-feeds/{id}",
      "delete /v1/contacts/{id}",
      "delete /v1/group-sessions/{id}",
      "delete /v1/programmes/{id}",
      "delete /v1/visits/{id}/outcome",
      "get /calendar/{token}.ics",
      "get /health",
      "get /ready",
      "get /v1/absences",
      "get /v1/absences/{id}",
      "get /v1/agreements/{id}",
      "get /v1/appointments/{id}",
      "get /v1/assignments",
      "get /v1/calendar-feeds",
      "get /v1/calendar-feeds/{id}",
      "get /v1/children",
      "get /v1/children/{id}",
      "get /v1/children/{id}/agreements",
      "get /v1/children/{id}/anchors",
      "get /v1/children/{id}/concerns",
      "get /v1/children/{id}/contacts",
      "get /v1/children/{id}/departure",
      "get /v1/children/{id}/facts",
      "get /v1/children/{id}/feedback",
      "get /v1/children/{id}/handovers",
      "get /v1/children/{id}/key-worker",
      "get /v1/children/{id}/level",
      "get /v1/children/{id}/questions",
      "get /v1/children/{id}/schedule",
      "get /v1/children/{id}/screenings",
      "get /v1/children/{id}/why-not",
      "get /v1/concern-guide",
      "get /v1/concerns",
      "get /v1/concerns/{id}",
      "get /v1/contacts/{id}",
      "get /v1/criteria",
      "get /v1/emergency-plans",
      "get /v1/emergency-plans/{id}",
      "get /v1/emergency-plans/{id}/visits",
      "get /v1/events",
      "get /v1/families/{id}",
      "get /v1/group-sessions",
      "get /v1/group-sessions/{id}",
      "get /v1/handover-templates",
      "get /v1/handover-templates/{transition}",
      "get /v1/handovers",
      "get /v1/handovers/{id}",
      "get /v1/health-visitors",
      "get /v1/health-visitors/{id}",
      "get /v1/health-visitors/{id}/day-plan",
      "get /v1/levels",
      "get /v1/programmes",
      "get /v1/programmes/{id}",
      "get /v1/proposals",
      "get /v1/proposals/{id}",
      "get /v1/reports",
      "get /v1/reports/{report}",
      "get /v1/settings",
      "get /v1/tasks",
      "get /v1/tensions",
      "get /v1/tensions/{id}",
      "get /v1/visits",
      "get /v1/visits/{id}",
      "get /v1/visits/{id}/explanation",
      "patch /v1/agreements/{id}",
      "patch /v1/appointments/{id}",
      "patch /v1/concerns/{id}",
      "patch /v1/families/{id}",
      "patch /v1/group-sessions/{id}",
      "patch /v1/handovers/{id}",
      "patch /v1/health-visitors/{id}",
      "post /v1/absences",
      "post /v1/appointments",
      "post /v1/arrivals",
      "post /v1/assignments",
      "post /v1/birth-notifications",
      "post /v1/calendar-feeds",
      "post /v1/calendar-feeds/{id}/rotation",
      "post /v1/changes",
      "post /v1/changes/preview",
      "post /v1/children/lookup",
      "post /v1/children/{id}/address-reveals",
      "post /v1/children/{id}/changes",
      "post /v1/children/{id}/changes/preview",
      "post /v1/children/{id}/concerns",
      "post /v1/children/{id}/departure",
      "post /v1/children/{id}/discharge",
      "post /v1/children/{id}/facts",
      "post /v1/children/{id}/handovers",
      "post /v1/children/{id}/merge",
      "post /v1/children/{id}/proposals",
      "post /v1/children/{id}/screenings",
      "post /v1/children/{id}/split",
      "post /v1/children/{id}/stop",
      "post /v1/children/{id}/visits",
      "post /v1/contacts",
      "post /v1/contacts/{id}/agreements",
      "post /v1/contacts/{id}/feedback",
      "post /v1/emergency-plans",
      "post /v1/emergency-plans/preview",
      "post /v1/emergency-plans/{id}/end",
      "post /v1/group-sessions",
      "post /v1/group-sessions/{id}/attendance",
      "post /v1/group-sessions/{id}/participants",
      "post /v1/handovers/{id}/acknowledged",
      "post /v1/handovers/{id}/sent",
      "post /v1/handovers/{id}/withdrawn",
      "post /v1/health-visitors",
      "post /v1/health-visitors/{id}/own-calendar",
      "post /v1/pregnancies",
      "post /v1/programmes",
      "post /v1/programmes/{id}/lint",
      "post /v1/programmes/{id}/publication",
      "post /v1/programmes/{id}/what-if",
      "post /v1/proposals/{id}/decision",
      "post /v1/schedule-previews",
      "post /v1/tasks/{id}/done",
      "post /v1/tensions/{id}/resolution",
      "post /v1/visits/{id}/keep",
      "post /v1/visits/{id}/outcome",
      "put /v1/children/{id}/address-protection",
      "put /v1/children/{id}/key-worker",
      "put /v1/children/{id}/level",
      "put /v1/contacts/{id}/observations",
      "put /v1/criteria/{code}",
      "put /v1/handover-templates/{transition}",
      "put /v1/settings",
    ]);
  });

  test("is the committed document", async () => {
    const committed: unknown = JSON.parse(readFileSync("openapi/openapi.json", "utf8"));
    expect(await reference()).toEqual(committed);
  });

  test("names every level that may be said", async () => {
    const { schemas } = (await reference()).components;
    expect(schemas["NewLevel"]).toMatchObject({ properties: { level: { enum: [1, 2, 3, 4] } } });
  });

  test("names null among the values of what may be null", async () => {
    expect(nullsLeftOut(await reference())).toEqual([]);
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
