import { expect, test } from "vitest";
import { ask } from "../support/ask.ts";

interface Reference {
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const reference = (await ask("GET", "/openapi.json")).json as Reference;

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

test("the document names every level that may be said", () => {
  const { schemas } = reference.components;
  expect(schemas["NewLevel"]).toMatchObject({ properties: { level: { enum: [1, 2, 3, 4] } } });
});

test("the document names null among the values of what may be null", () => {
  expect(nullsLeftOut(reference)).toEqual([]);
});
