import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { worker } from "../../bench/support/worker-bundle.ts";
import { edgeSource } from "../../src/cli/edge-source.ts";
import { mountEveryday } from "../../src/http/mount-everyday.ts";
import { mountSeldom } from "../../src/http/mount-seldom.ts";
import { newApp } from "../../src/http/new-app.ts";
import { isSeldomAsked } from "../../src/http/seldom-paths.ts";

const edged = (source: string) => edgeSource("http/routes/some.ts", source);
const withoutSpace = (text: string) => text.replace(/\s+/g, "");

test.each([
  {
    name: "of a route stays what the router reads",
    source: `const list = createRoute({
      method: "get", path: "/v1/some", operationId: "some", tags: TAGS, summary: "Some",
      middleware: [permit("some")] as const, request: { query: someQuery },
      responses: { 200: { description: "Some.", content: recordContent(some, () => example) } },
    });`,
    left: `const list = /* @__PURE__ */ (() => (createRoute({
      method: "get", path: "/v1/some",
      middleware: [permit("some")] as const, request: { query: someQuery },
    })))();`,
  },
  {
    name: "of a shape, what it demands",
    source: `export const some = z.object({
      a: code.optional().openapi({ description: "One." }).nullable(),
    }).openapi("Some", { example: { a: z.string().openapi({}) } });`,
    left: `export const some = /* @__PURE__ */ (() => (z.object({
      a: code.optional().nullable(),
    })))();`,
  },
  {
    name: "inside a route, too",
    source: `const read = createRoute({ request: { query: z.object({ a: code.openapi({}) }) }, tags: [] });`,
    left: `const read = /* @__PURE__ */ (() => (createRoute({
      request: { query: z.object({ a: code }) },
    })))();`,
  },
  {
    name: "of a router all its routes",
    source: `export const some = newRouter().openapi(list, (c) => answer(c)).openapi(read, answer);`,
    left: `export const some = /* @__PURE__ */ (() => (
      newRouter().openapi(list, (c) => answer(c)).openapi(read, answer)))();`,
  },
  {
    name: "of what is told by hand nothing",
    source: `calendar.openAPIRegistry.registerPath({ path: "/some" });
      calendar.openAPIRegistry.registerWebhook({ path: "some" }); calendar.get("/some", answer);`,
    left: `calendar.get("/some", answer);`,
  },
  {
    name: "and zod's names come one by one",
    source: `import { createRoute, z } from "@hono/zod-openapi";
      import type { z } from "@hono/zod-openapi";`,
    left: `import { createRoute } from "@hono/zod-openapi"; import * as z from "zod/v4";
      import type { z } from "@hono/zod-openapi";`,
  },
])("$name", ({ source, left }) => {
  expect(withoutSpace(edged(source))).toBe(withoutSpace(left));
});

test("what cannot be read is named", () => {
  expect(() => edged("const = 1;")).toThrow("http/routes/some.ts");
});

test("what is asked for now and then, and that alone, is loaded by its path", () => {
  const pathsOf = (mount: typeof mountSeldom) => [
    ...new Set(newApp([mount]).routes.map(({ path }) => path)),
  ];
  const common = new Set(newApp([]).routes.map(({ path }) => path));
  const seldom = pathsOf(mountSeldom).filter((path) => !common.has(path));
  const everyday = pathsOf(mountEveryday).filter((path) => !common.has(path));
  expect(seldom.length).toBeGreaterThan(3);
  expect(everyday.length).toBeGreaterThan(50);
  expect(seldom.filter((path) => !isSeldomAsked(path))).toEqual([]);
  const answering = [...common].filter((path) => !path.endsWith("*"));
  expect([...everyday, ...answering].filter(isSeldomAsked)).toEqual([]);
});

/** "A child" begins other sentences, too. */
const WORDS_OTHERS_USE_LENGTH_MAX = 20;

interface Said {
  readonly summary?: string;
  readonly description?: string;
}

test("nothing that only the document says is in the worker", () => {
  const document = JSON.parse(readFileSync("openapi/openapi.json", "utf8")) as {
    paths: Readonly<Record<string, Readonly<Record<string, Said>>>>;
    components: { schemas: Readonly<Record<string, Said>> };
  };
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const schemas = Object.values(document.components.schemas);
  const said = [...operations, ...schemas]
    .flatMap(({ summary = "", description = "" }) => [summary, description])
    .filter(({ length }) => length > WORDS_OTHERS_USE_LENGTH_MAX);
  const bundle = Object.values(worker()).join("\n");
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((words) => bundle.includes(JSON.stringify(words).slice(1, -1)))).toEqual([]);
  expect(bundle).not.toContain("zod-to-openapi");
});
